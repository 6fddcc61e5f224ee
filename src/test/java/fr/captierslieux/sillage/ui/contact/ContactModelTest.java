package fr.captierslieux.sillage.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.people.FindDuplicates.LikePerson;
import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import fr.captierslieux.sillage.people.Likeness.Reason;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call, without a window: what is written as one gesture, who is found meanwhile, and what taking them changes. */
@Tag("store")
class ContactModelTest {
    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<Saved> saved = new ArrayList<>();
    private SampleStore sample;
    private Store store;
    private UseCases useCases;
    private ContactModel contact;
    private FormModel form;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        useCases = sample.useCases();
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "portable"));
        contact = new ContactModel(useCases.contact(), background);
        form = call("1");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private FormModel call(String number) {
        FormModel made = new FormModel(FormRequest.create(FormFiles.CONTACT, Map.of(FormFiles.NUMBER, number)),
                useCases.forms(), background, prompts, Words.french(), SampleStore.CLOCK, () -> "Inès Thébault");
        made.open();
        contact.follow(made);
        return made;
    }

    private void type(String header, String entry) {
        form.find(header).orElseThrow().entryProperty().set(entry);
    }

    private RecordState row(String file, String code) {
        return useCases.forms().open().open(file, code).orElseThrow();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new java.util.TreeMap<>();
        for (String table : List.of("person", "project", "project_member", "support_case", "follow_up")) {
            counts.put(table, store.read(() -> Sql.list(store.connection(), line -> line.getLong(1),
                    "SELECT count(*) FROM " + table + " WHERE deleted = 0")).getFirst());
        }
        return counts;
    }

    private static List<Long> more(Map<String, Long> before, Map<String, Long> after) {
        return List.of("person", "project", "project_member", "support_case", "follow_up").stream()
                .map(table -> after.getOrDefault(table, 0L) - before.getOrDefault(table, 0L)).toList();
    }

    @Test
    void aCallBecomesFiveRowsByOneGestureAndIsTakenBackWhole() {
        Map<String, Long> before = counts();
        type("prenom", "Awa");
        type("nom", "Zanzibar");
        type("telephone", "06 11 22 33 44");
        type("commune", "44043");
        type("origine", "BOUCHE_A_OREILLE");
        type("compte_rendu", "Une grange à reprendre.");
        form.save(saved::add);

        assertThat(more(before, counts())).containsExactly(1L, 1L, 1L, 1L, 1L);
        RecordState supportCase = row("dossiers", saved.getFirst().rows().getFirst().code());
        assertThat(supportCase.values()).containsEntry("reseau", "ECOSSOLIES").containsEntry("canal", "TELEPHONE")
                .containsEntry("origine", "BOUCHE_A_OREILLE").containsEntry("premier_contact_le", "2026-11-24")
                .doesNotContainKey("premier_entretien_le").doesNotContainKey("qualification");
        RecordState project = row("projets", supportCase.text("projet"));
        assertThat(project.values()).containsEntry("nom", "Projet de Clisson").containsEntry("commune", "44043")
                .containsEntry("etat", "EN_PROJET");
        String awa = useCases.forms().open().suggest("personnes", "Awa Zanzibar", 1).getFirst().code();
        assertThat(row("personnes", awa).values()).containsEntry("telephone", "06 11 22 33 44")
                .containsEntry("commune", "44043");
        RowId link = RowId.derived("project_member", project.text("code"), awa);
        assertThat(useCases.forms().open().open("membres", link).orElseThrow().values())
                .containsEntry("role", "PORTEUR").containsEntry("principal", "O");
        assertThat(followUp(supportCase).values()).containsEntry("type", "APPEL").containsEntry("mode", "TELEPHONE")
                .containsEntry("duree_min", "15").containsEntry("personnes", awa)
                .containsEntry("compte_rendu", "Une grange à reprendre.");

        new UndoGesture(store, new SqlHistory(store)).undo(saved.getFirst().gesture(), "Inès Thébault");
        assertThat(counts()).isEqualTo(before);
    }

    private RecordState followUp(RecordState supportCase) {
        String code = store.read(() -> Sql.list(store.connection(), line -> line.getString(1),
                "SELECT f.code FROM follow_up f JOIN support_case c ON c.id = f.case_id WHERE c.code = ?"
                        + " AND f.deleted = 0 ORDER BY f.rid DESC LIMIT 1",
                supportCase.text("code"))).getFirst();
        return row("suivis", code);
    }

    @Test
    void aNameIsAllThatIsAskedFor() {
        type("compte_rendu", "Rappellera.");
        form.save(saved::add);
        assertThat(saved).isEmpty();
        assertThat(form.attentionProperty().get()).extracting(FieldModel::header).isEqualTo("prenom");
        type("prenom", "Awa");
        type("nom", "Zanzibar");
        form.save(saved::add);
        assertThat(row("projets", row("dossiers", saved.getFirst().rows().getFirst().code()).text("projet"))
                .text("nom")).isEqualTo("Projet d’Awa Zanzibar");
    }

    @Test
    void whoIsLikeIsFoundAndTheDoorIsSaid() {
        type("prenom", "Maiwenn");
        type("nom", "Rouet");
        type("commune", "53084");
        contact.look();
        LikePerson like = contact.findingsProperty().get().found().people().getFirst();
        assertThat(like.person().name()).isEqualTo("Maïwenn Roué");
        assertThat(like.likeness().reasons()).containsExactly(Reason.CLOSE_NAME, Reason.SAME_COMMUNE);
        assertThat(contact.findingsProperty().get().door().orElseThrow().referents())
                .extracting(each -> each.network().value()).containsExactly("APESS53");
    }

    @Test
    void whoIsTakenIsNamedAndNotMade() {
        type("prenom", "Maiwenn");
        type("nom", "Roué");
        type("telephone", "06.39.98.79.99");
        type("courriel", "maiwenn@ailleurs.example");
        contact.look();
        contact.takePerson(contact.findingsProperty().get().found().people().getFirst().person());
        assertThat(form.text("nom")).isEmpty();
        assertThat(form.text("telephone")).as("known already").isEmpty();
        assertThat(form.find("prenom").orElseThrow().relevantProperty().get()).isFalse();
        assertThat(form.find("courriel").orElseThrow().relevantProperty().get()).as("news").isTrue();

        Map<String, Long> before = counts();
        form.save(saved::add);
        assertThat(more(before, counts())).containsExactly(0L, 1L, 1L, 1L, 1L);
        assertThat(row("personnes", "APESS53-A-0001").values())
                .containsEntry("courriel", "maiwenn@ailleurs.example")
                .containsEntry("telephone", "06 39 98 79 99");
    }

    @Test
    void aCaseThatIsTakenUpGetsAFollowUpAndItsPersonATeam() {
        type("prenom", "Awa");
        type("nom", "Zanzibar");
        type(FormFiles.PROJECT_NAME, "La halle aux possible");
        contact.look();
        KnownProject halle = contact.findingsProperty().get().found().projects().getFirst().project();
        KnownCase open = halle.cases().getFirst();
        contact.takeCase(halle, open);
        assertThat(form.text("reseau")).as("a case has its own").isEmpty();
        Map<String, Long> before = counts();
        form.save(saved::add);
        assertThat(more(before, counts())).containsExactly(1L, 0L, 1L, 0L, 1L);
        assertThat(saved.getFirst().rows().getFirst().code()).isEqualTo(open.code().value());
    }

    @Test
    void aProjectThatIsTakenGetsACaseOfOnesOwnNetwork() {
        type("prenom", "Awa");
        type("nom", "Zanzibar");
        type("commune", "53084");
        contact.look();
        KnownProject project = contact.findingsProperty().get().found().projects().getFirst().project();
        contact.takeProject(project);
        Map<String, Long> before = counts();
        form.save(saved::add);
        assertThat(more(before, counts())).containsExactly(1L, 0L, 1L, 1L, 1L);
        assertThat(row("dossiers", saved.getFirst().rows().getFirst().code()).values())
                .containsEntry("projet", project.code().value()).containsEntry("reseau", "ECOSSOLIES");
    }

    @Test
    void changingOnesMindGivesTheFieldsBack() {
        type("prenom", "Awa");
        contact.takePerson(new fr.captierslieux.sillage.people.KnownPerson(RowId.derived("person", "APESS53-A-0001"),
                new Code("APESS53-A-0001"), "Maïwenn", "Roué", "", "", null, null, List.of()));
        assertThat(contact.findingsProperty().get().found().people()).as("what they may call about").hasSize(1);
        type(FormFiles.PERSON, "");
        assertThat(form.find("nom").orElseThrow().relevantProperty().get()).isTrue();
        form.save(saved::add);
        assertThat(saved).as("a name is asked for again").isEmpty();
    }

    @Test
    void eachCallHasItsOwnDraftAndIsListed() {
        type("nom", "Zanzibar");
        form.keepDraft();
        form = call("2");
        assertThat(form.text("nom")).as("another call").isEmpty();
        type("nom", "Quitpas");
        form.keepDraft();
        assertThat(useCases.forms().drafts().listAll()).hasSize(2);
        form = call("1");
        assertThat(form.text("nom")).isEqualTo("Zanzibar");
        type("prenom", "Awa");
        form.save(saved::add);
        assertThat(useCases.forms().drafts().listAll()).as("a draft goes with what it became").hasSize(1);
    }

    @Test
    void lateAnswersAreDropped() {
        type("prenom", "Maïwenn");
        type("nom", "Roué");
        background.hold();
        contact.look();
        type("nom", "Quitpas");
        contact.look();
        background.answerAll();
        assertThat(contact.findingsProperty().get().sought().lastName()).isEqualTo("Quitpas");
    }
}
