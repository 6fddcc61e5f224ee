package fr.captierslieux.sillage.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.ui.settings.SettingsUseCases;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates with which notes begin: the shipped ones, what a network changes, and which suit a case. */
@Tag("store")
class NoteTemplatesTest {
    @TempDir
    Path folder;

    private SampleStore sample;
    private SettingsUseCases settings;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        settings = sample.useCases().settings();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private NoteTemplate find(String code) {
        return settings.templates().listAll(Locale.FRENCH).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow();
    }

    private Saved say(Map<String, String> row) {
        return (Saved) sample.useCases().forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("modeles_notes", row)));
    }

    @Test
    void whatIsShippedCanBeWritten() {
        List<NoteTemplate> shipped = settings.templates().listAll(Locale.FRENCH);
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(6).allSatisfy(each -> {
            assertThat(Code.isCode(each.code())).isTrue();
            assertThat(each.title()).isNotBlank();
            assertThat(each.text()).contains("[").doesNotContain("==").hasSizeGreaterThan(40);
            assertThat(each.stage() == null || ShippedLists.get("stage").codes().contains(each.stage())).isTrue();
            assertThat(each.kind() == null || ShippedLists.get("follow_up_kind").codes().contains(each.kind()))
                    .isTrue();
            assertThat(each.said()).isFalse();
        });
        assertThat(shipped).extracting(NoteTemplate::code).doesNotHaveDuplicates();
    }

    @Test
    void whoReadsEnglishFindsThemInEnglishEachWithTheSameBlanks() {
        List<NoteTemplate> french = settings.templates().listAll(Locale.FRENCH);
        List<NoteTemplate> english = settings.templates().listAll(Locale.UK);
        assertThat(english).hasSameSizeAs(french);
        for (int i = 0; i < french.size(); i++) {
            NoteTemplate one = french.get(i);
            NoteTemplate other = english.get(i);
            assertThat(List.of(other.code(), Objects.toString(other.stage()), Objects.toString(other.kind())))
                    .isEqualTo(List.of(one.code(), Objects.toString(one.stage()), Objects.toString(one.kind())));
            assertThat(other.title()).isNotEqualTo(one.title());
            assertThat(other.text().chars().filter(sign -> sign == '[').count())
                    .isEqualTo(one.text().chars().filter(sign -> sign == '[').count());
        }
        settings.editTemplate().retire(english.getFirst(), "Inès");
        assertThat(find(french.getFirst().code()).text()).as("a row says it for everybody")
                .isEqualTo(french.getFirst().text());
    }

    @Test
    void whatTheNetworkSaysStandsInThePlaceOfWhatIsShipped() {
        int before = settings.templates().listAll(Locale.FRENCH).size();
        say(Map.of("code", "SILLAGE_IDEE", "titre", "Nos débuts", "texte", "[tout]"));
        assertThat(find("SILLAGE_IDEE")).isEqualTo(
                new NoteTemplate("SILLAGE_IDEE", "Nos débuts", "[tout]", null, null, false, true, true));
        Saved own = say(Map.of("titre", "Le nôtre", "texte", "x", "stade", "CREATION"));
        assertThat(settings.templates().listAll(Locale.FRENCH)).hasSize(before + 1);
        sample.useCases().history().takeBack().takeBack(own.gesture(), "Inès");
        assertThat(settings.templates().listAll(Locale.FRENCH)).hasSize(before);
    }

    @Test
    void aRetiredTemplateIsOfferedNoMoreAndComesBack() {
        settings.editTemplate().retire(find("SILLAGE_BILAN"), "Inès");
        assertThat(find("SILLAGE_BILAN").retired()).isTrue();
        assertThat(settings.templates().listFor("", "", Locale.FRENCH)).extracting(NoteTemplate::code)
                .doesNotContain("SILLAGE_BILAN");
        settings.editTemplate().bringBack(find("SILLAGE_BILAN"), "Inès");
        assertThat(settings.templates().listFor("", "", Locale.FRENCH)).extracting(NoteTemplate::code)
                .contains("SILLAGE_BILAN");
        assertThat(find("SILLAGE_BILAN").text()).as("it says what it said").contains("Parcours");
    }

    @Test
    void theStageOfTheCaseThenTheKindOfTheFollowUpComeFirst() {
        for (String stage : List.of("IDEE", "FAISABILITE", "CREATION")) {
            String code = sample.store().read(() -> Sql.list(sample.store().connection(), row -> row.getString(1),
                    "SELECT c.code FROM support_case c WHERE c.deleted = 0 AND '" + stage
                            + "' = (SELECT s.stage FROM stage_change s WHERE s.project_id = c.project_id AND s.deleted = 0"
                            + " ORDER BY s.changed_on DESC LIMIT 1) LIMIT 1"))
                    .getFirst();
            assertThat(settings.templates().listFor(code, "", Locale.FRENCH).getFirst().stage()).isEqualTo(stage);
            assertThat(settings.templates().listFor(code, "BILAN", Locale.FRENCH).subList(0, 2))
                    .extracting(NoteTemplate::code)
                    .contains("SILLAGE_BILAN", "SILLAGE_" + stage);
        }
        assertThat(settings.templates().listFor("", "VISITE", Locale.FRENCH).getFirst().kind()).isEqualTo("VISITE");
    }
}
