package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interview writes, without a window: everything where it belongs, in one gesture, and nothing over what others wrote. */
@Tag("store")
class InterviewFormTest {
    private static final String CASE = "NEW-CASE";

    @TempDir
    private Path folder;
    private SampleStore store;
    private UseCases useCases;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<Saved> saved = new ArrayList<>();

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        save(List.of(
                RecordEdit.create("projets", Map.of("code", "NEW-PROJECT", "nom", "La Grange", "etat", "EN_PROJET")),
                RecordEdit.create("dossiers", Map.of("code", CASE, "projet", "NEW-PROJECT", "reseau", "ECOSSOLIES",
                        "conseiller", "ECOSSOLIES-A", "premier_contact_le", "2026-11-10"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(List<RecordEdit> edits) {
        assertThat(useCases.forms().save().save(new Gesture("save-form", "Yann Marsollier"), edits))
                .isInstanceOf(Saved.class);
    }

    private FormModel form() {
        FormModel form = new FormModel(FormRequest.create(FormFiles.INTERVIEW, Map.of(FormFiles.CASE, CASE)),
                useCases.forms(), new SameThread(), prompts, Words.french(), SampleStore.CLOCK, () -> "Inès Thébault");
        form.open();
        return form;
    }

    private static void say(FormModel form, String header, String entry) {
        form.find(header).orElseThrow().entryProperty().set(entry);
    }

    private CaseFile file() {
        return useCases.caseFile().read().read(new Code(CASE)).orElseThrow();
    }

    private RecordState row(String file, String code) {
        return useCases.forms().open().open(file, code).orElseThrow();
    }

    private FormModel told() {
        FormModel form = form();
        say(form, FormFiles.NEED, "Trouver un lieu avant l’été.");
        say(form, FormFiles.PLACE, "Une grange, chez un agriculteur.");
        say(form, "stade", "IDEE");
        say(form, "fonctions", "TRAVAILLER|RENCONTRER");
        say(form, "multifonction", "2");
        say(form, "communaute", "1");
        say(form, "qualification", "COEUR_DE_CIBLE");
        return form;
    }

    @Test
    void everythingLandsWhereItBelongsAndIsTakenBackAsOne() {
        FormModel form = told();
        form.save(saved::add);
        CaseFile file = file();
        assertThat(file.list(FollowUp.class)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo("PREMIER_ENTRETIEN");
            assertThat(each.on()).isEqualTo("2026-11-24");
            assertThat(each.report()).isEqualTo("Le besoin, et ce qui presse\nTrouver un lieu avant l’été."
                    + "\n\nLe lieu\nUne grange, chez un agriculteur.");
        });
        assertThat(file.facts().firstInterviewOn()).isEqualTo("2026-11-24");
        assertThat(file.facts().qualification()).isEqualTo("COEUR_DE_CIBLE");
        assertThat(file.facts().qualifiedOn()).isEqualTo("2026-11-24");
        assertThat(file.stage().orElseThrow().stage()).isEqualTo("IDEE");
        assertThat(file.project().functions()).containsExactly("TRAVAILLER", "RENCONTRER");
        assertThat(file.list(VisionAssessed.class)).singleElement()
                .satisfies(each -> assertThat(each.scores()).containsExactly(2, -1, 1, -1, -1, -1));
        assertThat(saved.getFirst().rows().getFirst().code()).isEqualTo(CASE);
        assertThat(useCases.forms().drafts().listAll()).isEmpty();

        useCases.history().takeBack().takeBack(saved.getFirst().gesture(), "Inès Thébault");
        assertThat(file().list(FollowUp.class)).isEmpty();
        assertThat(file().list(VisionAssessed.class)).isEmpty();
        assertThat(file().stage()).isEmpty();
        assertThat(file().facts().firstInterviewOn()).isNull();
        assertThat(file().facts().qualification()).isNull();
        assertThat(file().project().functions()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsShownAndStaysUnlessItIsChanged() {
        save(List.of(edit("projets", "NEW-PROJECT", "fonctions", "CULTURE"),
                edit("dossiers", CASE, "qualification", "OFFRE_GRATUITE", "qualifie_le", "2026-11-12"),
                RecordEdit.create("stades",
                        Map.of("projet", "NEW-PROJECT", "stade", "FAISABILITE", "le", "2026-11-11"))));
        FormModel form = form();
        assertThat(form.text("fonctions")).isEqualTo("CULTURE");
        assertThat(form.text("stade")).isEqualTo("FAISABILITE");
        assertThat(form.text("qualification")).isEqualTo("OFFRE_GRATUITE");
        long project = row("projets", "NEW-PROJECT").version();
        say(form, FormFiles.NEED, "Relire le bail.");
        form.save(saved::add);
        assertThat(row("projets", "NEW-PROJECT").version()).as("nothing of the project was changed").isEqualTo(project);
        assertThat(file().facts().qualifiedOn()).isEqualTo("2026-11-12");
        assertThat(file().list(StageReached.class)).hasSize(1);
    }

    @Test
    void aSecondInterviewIsAMeetingAndKeepsTheDayOfTheFirst() {
        save(List.of(edit("dossiers", CASE, "premier_entretien_le", "2026-11-15")));
        FormModel form = form();
        say(form, FormFiles.NEED, "Reprendre la grille.");
        form.save(saved::add);
        assertThat(file().list(FollowUp.class)).singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo("RENDEZ_VOUS"));
        assertThat(file().facts().firstInterviewOn()).isEqualTo("2026-11-15");
    }

    @Test
    void whatTwoChangedIsAskedAboutBeforeAnythingIsWritten() {
        FormModel form = told();
        save(List.of(edit("projets", "NEW-PROJECT", "fonctions", "CULTURE")));
        form.save(saved::add);
        assertThat(saved).isEmpty();
        assertThat(file().list(FollowUp.class)).as("a follow-up is written once, when all is decided").isEmpty();
        assertThat(form.clashes()).singleElement()
                .satisfies(clash -> assertThat(clash.header()).isEqualTo("fonctions"));
        form.save(saved::add);
        assertThat(saved).as("asked, not written").isEmpty();
        form.decide(form.clashes().getFirst(), Decision.MINE);
        assertThat(saved).hasSize(1);
        assertThat(file().project().functions()).containsExactly("TRAVAILLER", "RENCONTRER");
        assertThat(file().list(FollowUp.class)).hasSize(1);
    }

    @Test
    void whatOthersWroteMeanwhileIsTakenOverWhereNothingWasTyped() {
        FormModel form = form();
        save(List.of(edit("projets", "NEW-PROJECT", "commune", "44043")));
        form.refresh();
        assertThat(form.text("commune")).isEqualTo("44043");
        assertThat(form.takenOver()).containsExactly("commune");
    }

    @Test
    void aGridOfTheSameDayIsCompleted() {
        save(List.of(RecordEdit.create("visions",
                Map.of("projet", "NEW-PROJECT", "le", "2026-11-24", "usagers", "3", "multifonction", "1"))));
        FormModel form = form();
        say(form, "multifonction", "2");
        form.save(saved::add);
        assertThat(form.clashes()).as("somebody else said 1 that day").singleElement()
                .satisfies(clash -> assertThat(clash.theirs()).isEqualTo("1"));
        form.decide(form.clashes().getFirst(), Decision.MINE);
        assertThat(file().list(VisionAssessed.class)).singleElement()
                .satisfies(each -> assertThat(each.scores()).containsExactly(2, 3, -1, -1, -1, -1));
    }

    @Test
    void whatWasTypedIsADraftOfItsCase() {
        FormModel form = told();
        form.keepDraft();
        assertThat(useCases.forms().drafts().listAll()).singleElement()
                .satisfies(draft -> assertThat(draft.name()).isEqualTo("entretien?dossier=" + CASE));
        FormModel again = form();
        assertThat(again.text(FormFiles.NEED)).isEqualTo("Trouver un lieu avant l’été.");
        assertThat(again.text("multifonction")).isEqualTo("2");
    }

    private RecordEdit edit(String file, String code, String... texts) {
        RecordState row = row(file, code);
        Map<String, RecordEdit.Change> changes = new HashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            changes.put(texts[i], new RecordEdit.Change(row.text(texts[i]), texts[i + 1]));
        }
        return new RecordEdit(file, row.row(), row.version(), changes);
    }
}
