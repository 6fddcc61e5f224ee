package fr.captierslieux.sillage.projects;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.projects.KnownTwin.TeamPerson;
import fr.captierslieux.sillage.projects.ProjectLikeness.Reason;
import fr.captierslieux.sillage.projects.ProjectLikeness.Traits;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes two projects look like one, and what does not. */
class ProjectLikenessTest {
    private static KnownTwin project(String code, String name, @Nullable String commune, @Nullable String origin,
            String... people) {
        return new KnownTwin(RowId.derived("project", code), new Code(code), name, commune, commune,
                origin == null ? null : new Code(origin),
                Stream.of(people).map(each -> new TeamPerson(new Code(each), each)).toList(), List.of());
    }

    private static ProjectLikeness compare(KnownTwin one, KnownTwin other) {
        ProjectLikeness likeness = Traits.of(one).compare(Traits.of(other));
        assertThat(Traits.of(other).compare(Traits.of(one)).score()).as("either way round").isEqualTo(likeness.score());
        return likeness;
    }

    @Test
    void aNameIsItsWordsWithoutAccentsOrderAndWhatHalfOfAllPlacesAreCalled() {
        ProjectLikeness same = compare(project("A", "La Halle aux Possibles", "44043", null),
                project("B", "tiers-lieu HALLE possibles", null, null));
        assertThat(same.reasons()).containsExactly(Reason.SAME_NAME);
        assertThat(same.isWorthADecision()).isTrue();
        ProjectLikeness close = compare(project("A", "La Halle aux Possibles", "44043", null),
                project("B", "La Hale des posibles", "44043", null));
        assertThat(close.reasons()).containsExactly(Reason.CLOSE_NAME, Reason.SAME_COMMUNE);
        assertThat(close.isWorthADecision()).isTrue();
    }

    @Test
    void aCommuneOrACloseNameAloneIsNoPairAndTwoCommunesSpeakAgainst() {
        assertThat(compare(project("A", "La Filature", "44043", null), project("B", "Le Moulin", "44043", null))
                .isWorthADecision()).isFalse();
        assertThat(compare(project("A", "La Filature", null, null), project("B", "La Filatur", null, null))
                .isWorthADecision()).isFalse();
        assertThat(compare(project("A", "La Filature", "44043", null), project("B", "La Filature", "53130", null))
                .isWorthADecision()).as("every département has its Filature").isFalse();
    }

    @Test
    void aTeamThatGaveItsProjectAnotherNameIsSeen() {
        KnownTwin one = project("A", "La Filature", "44043", null, "P1", "P2");
        assertThat(compare(one, project("B", "Le Moulin", "44043", null, "P2", "P1")).isWorthADecision()).isTrue();
        assertThat(compare(one, project("B", "Le Moulin", "44043", null, "P2")).isWorthADecision()).isFalse();
    }

    @Test
    void aSecondPlaceThatCameOutOfTheFirstIsASecondProject() {
        ProjectLikeness likeness = compare(project("A", "La Filature", "44043", null, "P1"),
                project("B", "La Filature", "44043", "A", "P1"));
        assertThat(likeness.reasons()).endsWith(Reason.ONE_FROM_OTHER);
        assertThat(likeness.isWorthADecision()).isFalse();
    }
}
