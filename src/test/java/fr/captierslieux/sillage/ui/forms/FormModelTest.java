package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.lists.ListEntry;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.workspace.SqlDrafts;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.DraftKeeping.Kept.What;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Draft;
import fr.captierslieux.sillage.workspace.KeepDrafts;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form does, without a window: opening, what is wrong, drafts, saving, and two persons' changes. */
@Tag("store")
class FormModelTest {
    @TempDir
    Path folder;

    private SampleStore store;
    private FormUseCases useCases;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<Saved> saved = new ArrayList<>();
    private final Words words = Words.french();
    private String caseCode = "";

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases().forms();
        caseCode = useCases.open().suggest("dossiers", "", 1).getFirst().code();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private FormModel form(FormRequest request) {
        return form(request, new SameThread());
    }

    private FormModel form(FormRequest request, SameThread background) {
        FormModel form = new FormModel(request, useCases, background, prompts, words, SampleStore.CLOCK,
                () -> "Inès Thébault");
        form.open();
        return form;
    }

    private FormModel newFollowUp() {
        return form(FormRequest.create("suivis", Map.of("dossier", caseCode)));
    }

    private static FieldModel field(FormModel form, String header) {
        return form.find(header).orElseThrow();
    }

    private static void type(FormModel form, String header, String entry) {
        field(form, header).entryProperty().set(entry);
    }

    private RowId follow(String report) {
        FormModel form = newFollowUp();
        type(form, "type", "APPEL");
        type(form, "compte_rendu", report);
        form.save(saved::add);
        return saved.getLast().rows().getFirst().row();
    }

    private void elsewhere(RowId row, String header, String text) {
        RecordState state = state(row);
        useCases.save().save(new Gesture("edit-follow_up", "Loïc"), List.of(new RecordEdit("suivis", row,
                state.version(), Map.of(header, new RecordEdit.Change(state.text(header), text)))));
    }

    private RecordState state(RowId row) {
        return useCases.open().open("suivis", row).orElseThrow();
    }

    @Test
    void aNewFollowUpKnowsTheDayThePersonAndTheLastChoices() {
        Choice advisor = useCases.open().suggest("conseillers", "", 1).getFirst();
        useCases.introduce().introduce(new Profile(advisor.label(), null, "portable"));
        FormModel first = newFollowUp();
        assertThat(field(first, "le").entryProperty().get()).isEqualTo("24/11/2026");
        assertThat(field(first, "conseiller").text()).isEqualTo(advisor.code());
        assertThat(field(first, "dossier").relevantProperty().get()).as("the case is given").isFalse();
        type(first, "type", "VISITE");
        type(first, "mode", "SUR_SITE");
        first.save(saved::add);

        FormModel second = newFollowUp();
        assertThat(field(second, "type").text()).isEqualTo("VISITE");
        assertThat(field(second, "mode").text()).isEqualTo("SUR_SITE");
    }

    private RecordState person(String name) {
        String code = useCases.open().suggest("personnes", name, 1).getFirst().code();
        return useCases.open().open("personnes", code).orElseThrow();
    }

    @Test
    void whoIsNotThereYetIsSavedWithTheFollowUpAndTakenBackWithIt() {
        Choice known = useCases.open().listTeam(caseCode).getFirst();
        FormModel form = newFollowUp();
        type(form, "type", "APPEL");
        type(form, "personnes", known.code() + "|+Zoé;Zanzibar;O|+Nour;Quitpas;N");
        form.keepDraft();
        FormModel again = newFollowUp();
        assertThat(field(again, "personnes").entryProperty().get()).as("the draft keeps who is new")
                .isEqualTo(known.code() + "|+Zoé;Zanzibar;O|+Nour;Quitpas;N");
        again.save(saved::add);

        Saved done = saved.getLast();
        RecordState zoe = person("Zanzibar");
        RecordState nour = person("Quitpas");
        assertThat(state(done.rows().getFirst().row()).text("personnes"))
                .isEqualTo(known.code() + "|" + zoe.text("code") + "|" + nour.text("code"));
        assertThat(useCases.open().listTeam(caseCode)).extracting(Choice::label).contains("Zoé Zanzibar")
                .doesNotContain("Nour Quitpas");
        new UndoGesture(store.store(), new SqlHistory(store.store())).undo(done.gesture(), "Inès Thébault");
        assertThat(useCases.open().suggest("personnes", "Zanzibar", 1)).isEmpty();
        assertThat(state(done.rows().getFirst().row()).inBin()).isTrue();
    }

    @Test
    void halfANameIsAskedForAndOnAnotherPersonsChangeTheNewOneIsKept() {
        RowId row = follow("Premier appel.");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "personnes", "+Zoé;;O");
        form.save(saved::add);
        assertThat(field(form, "personnes").faultProperty().get().kind()).isEqualTo("PERSON_WITHOUT_NAME");
        type(form, "personnes", "+Zoé;Zanzibar;N");
        type(form, "compte_rendu", "Elle rappelle lundi.");
        elsewhere(row, "compte_rendu", "Il rappelle mardi.");
        int before = saved.size();
        form.save(saved::add);
        assertThat(form.clashes()).extracting(Clash::header).containsExactly("compte_rendu");
        assertThat(saved).as("the report is still asked about").hasSize(before);
        String code = person("Zanzibar").text("code");
        assertThat(field(form, "personnes").entryProperty().get()).as("the person is there now").isEqualTo(code);
        form.decide(form.clashes().getFirst(), Decision.MINE);
        assertThat(saved).hasSize(before + 1);
        assertThat(state(row).values()).containsEntry("personnes", code)
                .containsEntry("compte_rendu", "Elle rappelle lundi.");
        assertThat(useCases.open().suggest("personnes", "Zanzibar", 5)).as("made once").hasSize(1);
    }

    @Test
    void somebodyInTheBinStaysNamedAndDoesNotStopTheForm() {
        RowId row = follow("Premier appel.");
        FormModel first = form(FormRequest.edit("suivis", row));
        type(first, "personnes", "+Zoé;Zanzibar;N");
        first.save(saved::add);
        RecordState zoe = person("Zanzibar");
        new MoveToBin(store.store(), new SqlRows(store.store())).move(new Gesture("bin", "Loïc"), "person", zoe.row());
        FormModel form = form(FormRequest.edit("suivis", row));
        assertThat(form.labels().find("personnes", zoe.text("code")).orElseThrow().label()).isEqualTo("Zoé Zanzibar");
        Choice other = useCases.open().suggest("personnes", "", 1).getFirst();
        type(form, "personnes", zoe.text("code") + "|" + other.code());
        form.save(saved::add);
        assertThat(state(row).text("personnes")).isEqualTo(zoe.text("code") + "|" + other.code());
    }

    @Test
    void whatIsWorthALookStandsBesideItsFieldAndStopsNothing() {
        FormModel call = newFollowUp();
        type(call, "type", "APPEL");
        type(call, "le", "23/11/2026");
        call.save(saved::add);
        FormModel form = form(FormRequest.edit("dossiers", useCases.open().open("dossiers", caseCode).orElseThrow()
                .row()));
        type(form, "cloture_le", "");
        form.look();
        assertThat(field(form, "cloture_le").warningsProperty().get()).isEmpty();
        type(form, "cloture_le", "20/11/2026");
        type(form, "issue", "RELAIS");
        form.look();
        assertThat(field(form, "cloture_le").warningsProperty().get())
                .containsExactly(new NotUnderstood("FOLLOW_UP_AFTER_CLOSING", List.of("2026-11-23")));
        type(form, "cloture_le", "32/13");
        form.look();
        assertThat(field(form, "cloture_le").warningsProperty().get()).as("what cannot be read breaks no rule")
                .isEmpty();
        type(form, "cloture_le", "20/11/2026");
        form.look();
        form.save(saved::add);
        assertThat(saved).hasSize(2);
        assertThat(saved.getLast().warnings()).isNotEmpty().allMatch(form::shows);
    }

    @Test
    void whoIsThereAlreadyIsToldBesideTheNameWhileOneWrites() {
        FormModel person = form(FormRequest.create("personnes", Map.of()));
        type(person, "prenom", "Solene");
        person.look();
        type(person, "nom", "Gueho");
        person.look();
        assertThat(field(person, "nom").warningsProperty().get()).hasSize(1).first()
                .satisfies(told -> assertThat(told.kind()).isEqualTo("LIKE_PERSON"))
                .satisfies(told -> assertThat(told.details().getFirst()).startsWith("Solène Guého ("));
        person.save(saved::add);
        assertThat(saved).as("it stands against nothing").hasSize(1);
        FormModel again = form(FormRequest.edit("personnes", saved.getLast().rows().getFirst().row()));
        again.look();
        assertThat(field(again, "nom").warningsProperty().get()).as("of a row that is there, the duplicates tell")
                .isEmpty();

        FormModel project = form(FormRequest.create("projets", Map.of()));
        type(project, "nom", "Halle des Possibles");
        project.look();
        assertThat(field(project, "nom").warningsProperty().get()).hasSize(1).first()
                .satisfies(told -> assertThat(told.kind()).isEqualTo("LIKE_PROJECT"))
                .satisfies(told -> assertThat(told.details().getFirst()).contains("La Halle aux Possibles (Clisson)"));
    }

    @Test
    void aNewEntryOfAnOpenListIsSavedWithItsLabelAndTakenBackWithTheRow() {
        FormModel form = newFollowUp();
        type(form, "type", "+Café-rencontre à l’aube");
        type(form, "themes", "FINANCEMENTS|+Vie de l’équipe");
        form.keepDraft();
        FormModel again = newFollowUp();
        assertThat(field(again, "themes").entryProperty().get()).as("the draft keeps the label")
                .isEqualTo("FINANCEMENTS|+Vie de l’équipe");
        again.save(saved::add);
        Saved done = saved.getLast();
        assertThat(state(done.rows().getFirst().row()).values()).containsEntry("type", "CAFE_RENCONTRE_A_L_AUBE")
                .containsEntry("themes", "FINANCEMENTS|VIE_DE_L_EQUIPE");
        assertThat(useCases.open().lists().labels(Locale.FRENCH).get("theme")).containsEntry("VIE_DE_L_EQUIPE",
                "Vie de l’équipe");
        assertThat(words.label("theme", "VIE_DE_L_EQUIPE")).isEqualTo("Vie de l’équipe");
        FormModel next = newFollowUp();
        type(next, "themes", "+vie de l’Équipe");
        assertThat(field(next, "themes").text()).as("the same label is the same entry").isEqualTo("VIE_DE_L_EQUIPE");
        new UndoGesture(store.store(), new SqlHistory(store.store())).undo(done.gesture(), "Inès Thébault");
        assertThat(useCases.open().lists().added().getOrDefault("theme", Set.of())).doesNotContain("VIE_DE_L_EQUIPE");
    }

    @Test
    void codesOfNewEntriesAreLawfulAndTheirOwn() {
        assertThat(ListEntry.code("  Œuvre d’Ève, n° 2 ! ", Set.of())).isEqualTo("OEUVRE_D_EVE_N_2");
        assertThat(ListEntry.code("Visite", Set.of("VISITE", "VISITE_2"))).isEqualTo("VISITE_3");
        String longest = "Accompagnement à la programmation pluriannuelle";
        assertThat(ListEntry.code(longest, Set.of())).hasSizeLessThanOrEqualTo(40).matches("[A-Z0-9][A-Z0-9_]*");
        assertThat(ListEntry.code(longest, Set.of(ListEntry.code(longest, Set.of())))).endsWith("_2")
                .hasSizeLessThanOrEqualTo(40);
        assertThat(ListEntry.code("???", Set.of())).isEqualTo("ENTREE");
    }

    @Test
    void whatIsTypedIsSavedAsExchangeTexts() {
        FormModel form = newFollowUp();
        type(form, "le", "hier");
        type(form, "type", "RENDEZ_VOUS");
        type(form, "duree_min", "1,5 h");
        type(form, "trajet_min", "1h10");
        type(form, "themes", "FINANCEMENTS|COMMUNICATION");
        type(form, "compte_rendu", "Le bail est écarté.\nVote en assemblée.");
        type(form, "prochaine_action", "Relire la convention");
        type(form, "echeance", "lundi prochain");
        form.save(saved::add);

        RecordState row = state(saved.getFirst().rows().getFirst().row());
        assertThat(row.values()).containsEntry("dossier", caseCode).containsEntry("le", "2026-11-23")
                .containsEntry("duree_min", "90").containsEntry("trajet_min", "70")
                .containsEntry("themes", "FINANCEMENTS|COMMUNICATION").containsEntry("echeance", "2026-11-30")
                .containsEntry("compte_rendu", "Le bail est écarté.\nVote en assemblée.");
        assertThat(form.draftProperty().get().what()).isEqualTo(What.SAVED);
        assertThat(useCases.drafts().listAll()).isEmpty();
    }

    @Test
    void aTextThatCannotBeReadIsAFaultBesideItsFieldAndKept() {
        FormModel form = newFollowUp();
        type(form, "le", "32/13");
        type(form, "trajet_min", "70 h");
        form.save(saved::add);

        assertThat(saved).isEmpty();
        assertThat(form.attentionProperty().get()).isSameAs(field(form, "le"));
        assertThat(Objects.requireNonNull(field(form, "le").faultProperty().get()).kind()).isEqualTo("NOT_A_DATE");
        assertThat(Objects.requireNonNull(field(form, "type").faultProperty().get()).kind()).isEqualTo("MISSING_VALUE");
        assertThat(Objects.requireNonNull(field(form, "trajet_min").faultProperty().get()).kind())
                .isEqualTo("TOO_MANY_MINUTES");
        assertThat(field(form, "le").entryProperty().get()).isEqualTo("32/13");
        type(form, "le", "14/7");
        assertThat(field(form, "le").faultProperty().get()).as("corrected, it is forgiven at once").isNull();
    }

    @Test
    void whatTheRulesRefuseStandsBesideItsField() {
        RecordState row = useCases.open().open("dossiers", caseCode).orElseThrow();
        FormModel form = form(FormRequest.edit("dossiers", row.row()));
        type(form, "cloture_le", "");
        type(form, "issue", "RELAIS");
        form.save(saved::add);
        assertThat(saved).isEmpty();
        assertThat(Objects.requireNonNull(field(form, "cloture_le").faultProperty().get()).kind())
                .isEqualTo("OUTCOME_WITHOUT_CLOSING");
        assertThat(form.attentionProperty().get()).isSameAs(field(form, "cloture_le"));
    }

    @Test
    void fieldsAppearWhenTheyMatter() {
        FormModel form = newFollowUp();
        assertThat(field(form, "participants").relevantProperty().get()).isFalse();
        type(form, "collectif", "O");
        assertThat(field(form, "participants").relevantProperty().get()).isTrue();
        type(form, "participants", "12");
        type(form, "collectif", "N");
        assertThat(field(form, "participants").relevantProperty().get()).as("what says something is seen").isTrue();
    }

    @Test
    void aDraftComesBackWithItsTextsAndItsField() {
        FormModel form = newFollowUp();
        type(form, "le", "hier");
        type(form, "duree_min", "une éternité");
        type(form, "dossier", caseCode);
        type(form, "compte_rendu", "Convention d’occupation");
        form.focused("compte_rendu");
        assertThat(form.draftProperty().get().what()).isEqualTo(What.TYPING);
        form.keepDraft();
        assertThat(form.draftProperty().get().what()).isEqualTo(What.KEPT);

        Draft draft = useCases.drafts().listAll().getFirst();
        FormRequest request = Drafts.request(draft);
        assertThat(request.given()).containsEntry("dossier", caseCode);
        FormModel again = form(request);
        assertThat(field(again, "le").text()).isEqualTo("2026-11-23");
        assertThat(field(again, "duree_min").entryProperty().get()).isEqualTo("une éternité");
        assertThat(field(again, "compte_rendu").text()).isEqualTo("Convention d’occupation");
        assertThat(again.focus()).isEqualTo("compte_rendu");
        assertThat(newFollowUp().draftProperty().get().what()).as("the same form finds it too").isEqualTo(What.KEPT);
    }

    @Test
    void aFormOpenedAgainBeforeItsDraftIsWrittenShowsTheLastLetters() {
        SameThread locked = new SameThread();
        FormRequest request = FormRequest.create("suivis", Map.of("dossier", caseCode));
        FormModel first = form(request, locked);
        locked.hold();
        type(first, "compte_rendu", "Le maire est d'accord");
        first.keepDraft();
        assertThat(field(form(request), "compte_rendu").entryProperty().get()).isEqualTo("Le maire est d'accord");
        locked.answerAll();
        assertThat(field(form(request), "compte_rendu").entryProperty().get()).isEqualTo("Le maire est d'accord");
    }

    @Test
    void anAbandonedDraftCanBeTakenBack() {
        FormModel form = newFollowUp();
        type(form, "compte_rendu", "Texte");
        form.keepDraft();
        form.abandonDraft();
        assertThat(field(form, "compte_rendu").text()).isEmpty();
        assertThat(field(form, "le").text()).as("what the form began with is back").isEqualTo("2026-11-24");
        assertThat(useCases.drafts().listAll()).isEmpty();
        form.takeDraftBack();
        assertThat(field(form, "compte_rendu").text()).isEqualTo("Texte");
        assertThat(useCases.drafts().listAll()).hasSize(1);
    }

    @Test
    void twoPersonsChangesToDifferentFieldsBothStand() {
        RowId row = follow("Un");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "compte_rendu", "Deux");
        elsewhere(row, "duree_min", "45");
        form.save(saved::add);
        assertThat(state(row).values()).containsEntry("compte_rendu", "Deux").containsEntry("duree_min", "45");
    }

    @Test
    void aFieldThatBothChangedIsAskedAboutAndTheRestIsSaved() {
        RowId row = follow("Accord de principe.");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "compte_rendu", "Accord de principe. Dès novembre.");
        type(form, "mode", "VISIO");
        elsewhere(row, "compte_rendu", "Accord de principe. La Région aide.");
        int before = saved.size();
        form.save(saved::add);

        assertThat(form.clashes()).containsExactly(new Clash("compte_rendu", "Accord de principe.",
                "Accord de principe. Dès novembre.", "Accord de principe. La Région aide."));
        assertThat(state(row).text("mode")).as("what nobody else touched is saved").isEqualTo("VISIO");
        assertThat(saved).hasSize(before);

        form.decide(form.clashes().getFirst(), Decision.BOTH);
        assertThat(saved).hasSize(before + 1);
        assertThat(state(row).text("compte_rendu")).isEqualTo("Accord de principe. La Région aide. Dès novembre.");
    }

    @Test
    void mineAndTheirsAreKeptAsDecided() {
        RowId row = follow("Un");
        for (Decision decision : List.of(Decision.MINE, Decision.THEIRS)) {
            FormModel form = form(FormRequest.edit("suivis", row));
            type(form, "compte_rendu", "Mien " + decision);
            elsewhere(row, "compte_rendu", "Leur " + decision);
            form.save(saved::add);
            form.decide(form.clashes().getFirst(), decision);
            assertThat(state(row).text("compte_rendu"))
                    .isEqualTo((decision == Decision.MINE ? "Mien " : "Leur ") + decision);
        }
    }

    @Test
    void anOpenFormTakesOverWhatOthersWrote() {
        RowId row = follow("Un");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "compte_rendu", "Mien");
        elsewhere(row, "duree_min", "45");
        form.refresh();
        assertThat(field(form, "duree_min").entryProperty().get()).isEqualTo("45 min");
        assertThat(form.takenOver()).containsExactly("duree_min");
        assertThat(field(form, "compte_rendu").text()).isEqualTo("Mien");
        elsewhere(row, "compte_rendu", "Leur");
        form.refresh();
        assertThat(form.clashes()).extracting(Clash::header).containsExactly("compte_rendu");
    }

    @Test
    void aFormThatIsBeingSavedIsLockedAndSavedOnce() {
        SameThread background = new SameThread();
        FormModel form = form(FormRequest.create("suivis", Map.of("dossier", caseCode)), background);
        type(form, "type", "APPEL");
        background.hold();
        form.save(saved::add);
        assertThat(form.savingProperty().get()).isTrue();
        form.save(saved::add);
        background.answerAll();
        assertThat(saved).hasSize(1);
        assertThat(form.savingProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedWhileTheRestIsSavedStands() {
        RowId row = follow("Un");
        SameThread background = new SameThread();
        FormModel form = form(FormRequest.edit("suivis", row), background);
        type(form, "compte_rendu", "Mien");
        type(form, "prochaine_action", "Relire");
        elsewhere(row, "compte_rendu", "Leur");
        background.hold();
        form.save(saved::add);
        type(form, "prochaine_action", "Relire la convention");
        background.answerAll();
        assertThat(field(form, "prochaine_action").text()).isEqualTo("Relire la convention");
        assertThat(form.others().askedProperty().get()).isEqualTo(form.clashes().getFirst());
        form.decide(form.clashes().getFirst(), Decision.MINE);
        background.answerAll();
        assertThat(state(row).text("prochaine_action")).isEqualTo("Relire la convention");
    }

    @Test
    void aClashFoundWhileWritingIsShownAndAskedAboutOnlyWhenSaving() {
        RowId row = follow("Un");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "compte_rendu", "Un. Mien");
        elsewhere(row, "compte_rendu", "Un. Leur");
        form.refresh();
        assertThat(form.clashes()).hasSize(1);
        assertThat(form.others().askedProperty().get()).isNull();
        type(form, "compte_rendu", "Un. Mien, plus long");
        form.save(saved::add);
        assertThat(form.others().askedProperty().get()).isNotNull();
        form.decide(form.clashes().getFirst(), Decision.BOTH);
        assertThat(state(row).text("compte_rendu")).as("what was typed since is in it").contains("plus long")
                .contains("Leur");
    }

    @Test
    void aTextThatGaveWayCanBeTakenUpAgain() {
        RowId row = follow("Un");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "compte_rendu", "Mien");
        elsewhere(row, "compte_rendu", "Leur");
        form.refresh();
        form.decide(form.clashes().getFirst(), Decision.THEIRS);
        assertThat(field(form, "compte_rendu").text()).isEqualTo("Leur");
        form.others().takeUp(form.others().setAside().getFirst());
        assertThat(field(form, "compte_rendu").text()).isEqualTo("Mien");
        assertThat(form.others().setAside()).isEmpty();
        form.save(saved::add);
        assertThat(state(row).text("compte_rendu")).isEqualTo("Mien");
    }

    @Test
    void aDraftThatCouldNotBeKeptIsToldOnceAndTriedAgain() {
        boolean[] full = {true};
        KeepDrafts drafts = new KeepDrafts(new Transactions() {
            @Override
            public <T> T read(Supplier<T> work) {
                return store.store().read(work);
            }

            @Override
            public <T> T write(Gesture gesture, Supplier<T> work) {
                if (full[0]) {
                    throw new IllegalStateException("full");
                }
                return store.store().write(gesture, work);
            }
        }, new SqlDrafts(store.store()));
        useCases = new FormUseCases(useCases.open(), useCases.save(), drafts, useCases.communes(),
                useCases.introduce(), useCases.setUp(), useCases.spelling(), useCases.codes(), useCases.check(),
                useCases.templates(), useCases.duplicates(), useCases.namesakes());
        FormModel form = newFollowUp();
        type(form, "compte_rendu", "Texte");
        form.keepDraft();
        form.keepDraft();
        assertThat(form.draftProperty().get().what()).isEqualTo(What.UNKEPT);
        assertThat(prompts.problems).hasSize(1);
        full[0] = false;
        form.keepDraft();
        assertThat(form.draftProperty().get().what()).isEqualTo(What.KEPT);
        assertThat(drafts.listAll()).hasSize(1);
    }

    @Test
    void aKeptDraftFollowsTheKeyboardFromFieldToField() {
        FormModel form = newFollowUp();
        form.focused("compte_rendu");
        assertThat(useCases.drafts().listAll()).as("nothing was typed").isEmpty();
        type(form, "compte_rendu", "Texte");
        form.keepDraft();
        form.focused("prochaine_action");
        assertThat(useCases.drafts().listAll().getFirst().focus()).isEqualTo("prochaine_action");
        assertThat(form.draftProperty().get().what()).isEqualTo(What.KEPT);
    }

    @Test
    void aFormThatWasClosedBeforeItsSavingWasRefusedSaysSo() {
        RecordState row = useCases.open().open("dossiers", caseCode).orElseThrow();
        SameThread background = new SameThread();
        FormModel form = form(FormRequest.edit("dossiers", row.row()), background);
        type(form, "cloture_le", "");
        type(form, "issue", "RELAIS");
        background.hold();
        form.save(saved::add);
        form.close();
        background.answerAll();
        assertThat(prompts.refusals).extracting(Prompts.Refusal::sentenceKey).containsExactly("form.refused.closed");
        assertThat(useCases.drafts().listAll()).hasSize(1);
    }

    @Test
    void aCorrectionIsNotTheLastChoice() {
        RowId row = follow("Un");
        FormModel form = form(FormRequest.edit("suivis", row));
        type(form, "type", "VISITE");
        form.save(saved::add);
        assertThat(field(newFollowUp(), "type").text()).isEqualTo("APPEL");
    }

    @Test
    void aDraftBelongsToTheRowItIsWrittenFor() {
        String name = Drafts.name(FormRequest.create("suivis", Map.of("dossier", caseCode)));
        assertThat(Drafts.name(FormRequest.create("suivis", Map.of("dossier", caseCode, "conseiller", "CRESS-A"))))
                .as("whoever writes it").isEqualTo(name);
        FormRequest typed = FormRequest.create("personnes", Map.of("prenom", "Zoé", "nom", "Le Goff & Cie"));
        assertThat(Drafts.name(typed)).isNotEqualTo(Drafts.name(FormRequest.create("personnes", Map.of())))
                .isNotEqualTo(Drafts.name(FormRequest.create("personnes", Map.of("prenom", "Zoé", "nom", "Zed"))));
        FormModel form = form(typed);
        form.keepDraft();
        type(form, "courriel", "zoe@example.org");
        form.keepDraft();
        assertThat(Drafts.request(useCases.drafts().listAll().getFirst()).given()).isEqualTo(typed.given());
    }

    @Test
    void changedWordsAreTold() {
        assertThat(ChangedWords.between("Accord de principe de la mairie.",
                "Accord de principe de la mairie pour la salle."))
                .containsExactly(new ChangedWords.Part("Accord de principe de la mairie ", false),
                        new ChangedWords.Part("pour la salle", true),
                        new ChangedWords.Part(".", false));
    }
}
