package fr.captierslieux.sillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.people.Likeness.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two persons alike, and how much. */
class LikenessTest {
    private static final String CLISSON = "44043";

    private static KnownPerson known(String first, String last, String email, String phone, String commune,
            KnownProject... projects) {
        return new KnownPerson(RowId.derived("person", "P"), new Code("P"), first, last, email, phone,
                commune.isEmpty() ? null : commune, null, List.of(projects));
    }

    private static Likeness like(String first, String last, String commune, KnownPerson other) {
        return PersonTraits.of(new SoughtPerson(first, last, "", "", commune, ""), commune)
                .compare(PersonTraits.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Sophie, Martin, Sophie, Martin, SAME_NAME", "Sophie, Martin, SOPHIE, martin, SAME_NAME",
            "Martin, Sophie, Sophie, Martin, SAME_NAME", "Maïwenn, Le Goff, Maiwenn, Le-Goff, SAME_NAME",
            "Anne-Lise, Œuvrard, Anne Lise, Oeuvrard, SAME_NAME", "Sophie, Martin, Sofie, Martin, CLOSE_NAME",
            "Sophie, Martin, Sophie, Matrin, CLOSE_NAME", "Sophie, Martin, S., Martin, CLOSE_NAME",
            "Sophie, Gendronneau, Sophie, Gendroneaux, CLOSE_NAME", "Jean, Martin, Jean-Marc, Martin, CLOSE_NAME",
            "'', Gendronneau, Sophie, Gendroneau, CLOSE_NAME", "Sophie, Martin, Paul, Martin, NONE",
            "Sophie, Roy, Sophie, Ray, NONE", "Luc, Bel, Lucie, Bel, NONE"})
    void namesAreTheSameOrClose(String first, String last, String otherFirst, String otherLast, String reason) {
        List<Reason> reasons = like(first, last, "", known(otherFirst, otherLast, "", "", "")).reasons();
        assertThat(reasons.stream().filter(Reason::isFor)).isEqualTo(reason.equals("NONE")
                ? List.of()
                : List.of(Reason.valueOf(reason)));
        assertThat(like(otherFirst, otherLast, "", known(first, last, "", "", "")).reasons()).as("both ways")
                .isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource({"06 39 98 79 99, 06.39.98.79.99", "+33 6 39 98 79 99, 0639987999", "0033639987999, 06-39-98-79-99"})
    void aTelephoneIsTheSameHoweverItIsWritten(String one, String other) {
        SoughtPerson sought = new SoughtPerson("", "", "", one, "", "");
        assertThat(PersonTraits.of(sought, "").compare(PersonTraits.of(known("A", "B", "", other, ""))).reasons())
                .containsExactly(Reason.SAME_PHONE);
        assertThat(Contacts.phone("12 34")).as("an extension says nothing").isEmpty();
    }

    @Test
    void communesSpeakForAndAgainst() {
        assertThat(like("Sophie", "Martin", CLISSON, known("Sophie", "Martin", "", "", CLISSON)))
                .isEqualTo(new Likeness(70, List.of(Reason.SAME_NAME, Reason.SAME_COMMUNE)));
        assertThat(like("Sophie", "Martin", CLISSON, known("Sophie", "Martin", "", "", "49007")))
                .isEqualTo(new Likeness(35, List.of(Reason.SAME_NAME, Reason.OTHER_COMMUNE)));
        KnownProject there = new KnownProject(new Code("T"), "La Halle", CLISSON, "Clisson", List.of());
        assertThat(like("Sophie", "Martin", CLISSON, known("Sophie", "Martin", "", "", "49007", there)).reasons())
                .containsExactly(Reason.SAME_NAME, Reason.PROJECT_IN_COMMUNE);
    }

    @Test
    void aCommuneAloneMakesNobodyLook() {
        Likeness likeness = like("Sophie", "Martin", CLISSON, known("Paul", "Durand", "", "", CLISSON));
        assertThat(likeness.reasons()).containsExactly(Reason.SAME_COMMUNE, Reason.OTHER_NAME);
        assertThat(likeness.reaches(0)).isFalse();
    }

    @Test
    void aSharedNumberOfAHouseholdIsNoPair() {
        SoughtPerson sought = new SoughtPerson("Paul", "Martin", "", "0240123456", "", "");
        Likeness likeness = PersonTraits.of(sought, "")
                .compare(PersonTraits.of(known("Sophie", "Durand", "", "02 40 12 34 56", "")));
        assertThat(likeness.reaches(Likeness.WORTH_A_LOOK)).isTrue();
        assertThat(likeness.reaches(Likeness.WORTH_A_DECISION)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"La Halle aux Possibles, La halle aux possible, true",
            "Tiers-lieu de la Gare, L’Espace de la gare, true",
            "Le Moulin, Le Moulin du Bourg, true", "Projet de Clisson, Tiers-lieu de Vallet, false",
            "Le tiers-lieu, Un tiers lieu, false"})
    void titlesAreCloseByTheWordsThatTell(String one, String other, boolean close) {
        assertThat(LikeTitle.of(one).isClose(LikeTitle.of(other))).isEqualTo(close);
    }

    @Test
    void everyCloseSpellingKeepsOnePieceWhole() {
        for (String other : List.of("gendroneaux", "gendronneau", "gandronneaux", "gendrnoneau", "endronneau")) {
            assertThat(Spelled.isClose("gendronneau", other)).as(other).isTrue();
            assertThat(LikeName.of("Sophie", "Gendronneau").trace().pieces()).as(other).anyMatch(other::contains);
        }
    }
}
