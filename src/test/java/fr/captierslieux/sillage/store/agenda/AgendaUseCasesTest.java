package fr.captierslieux.sillage.store.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.CancelAppointment;
import fr.captierslieux.sillage.agenda.FinishTask;
import fr.captierslieux.sillage.agenda.HandOverTask;
import fr.captierslieux.sillage.agenda.HoldAppointment;
import fr.captierslieux.sillage.agenda.KeepAsModel;
import fr.captierslieux.sillage.agenda.ListPlanModels;
import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.agenda.PlanModel;
import fr.captierslieux.sillage.agenda.PostponeTask;
import fr.captierslieux.sillage.agenda.Sequence;
import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.agenda.Task.Standing;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.Stale;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an advisor does with plans, tasks and appointments, on a real store: each act one gesture, with one undo. */
@Tag("store")
class AgendaUseCasesTest {
    private static final String AUTHOR = "Inès Thébault";
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path folder;

    private SampleStore sample;
    private Store store;
    private SqlRecords records;
    private SaveRecords save;
    private OpenRecord open;
    private MakePlan makePlan;
    private FinishTask finishTask;

    @BeforeEach
    void open() {
        sample = SampleStore.emptyIn(folder);
        store = sample.store();
        records = new SqlRecords(store);
        save = new SaveRecords(store, records, CommuneReference.shipped(), SampleStore.CLOCK);
        open = new OpenRecord(store, records);
        makePlan = new MakePlan(store, records, save);
        finishTask = new FinishTask(store, records, save);
        saved(create("reseaux", "code", "CRESS", "nom", "CRESS", "type", "REGIONAL"),
                create("conseillers", "code", "INES", "prenom", "Inès", "nom", "Thébault", "reseau", "CRESS"),
                create("conseillers", "code", "YANN", "prenom", "Yann", "nom", "Le Goff", "reseau", "CRESS"),
                create("projets", "code", "T1", "nom", "La Halle"),
                create("dossiers", "code", "D1", "projet", "T1", "reseau", "CRESS", "premier_contact_le", "2026-05-04"),
                create("champs", "code", "URG", "fichier", "taches", "intitule", "Urgence", "type", "TEXTE"));
        saved(create("plans", "code", "PM", "intitule", "De l’idée à la faisabilité", "themes", "PROJET_VISION",
                "objectifs", "Réunir une équipe\nTrouver un lieu"),
                create("taches", "code", "M3", "intitule", "Budget", "plan", "PM", "apres", "", "delai_jours", "60"),
                create("taches", "code", "M9", "intitule", "Réunir l’équipe", "plan", "PM", "delai_jours", "15",
                        "champ:URG", "haute"),
                create("taches", "code", "M1", "intitule", "Visiter", "plan", "PM", "apres", "M9", "delai_jours", "30"),
                create("taches", "code", "M2", "intitule", "Restituer", "plan", "PM", "apres", "M1"));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static RecordEdit create(String file, String... cells) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return RecordEdit.create(file, values);
    }

    private Saved saved(RecordEdit... edits) {
        return saved(save.save(new Gesture("test", AUTHOR), List.of(edits)));
    }

    private static Saved saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    private RecordState state(String file, String code) {
        return open.open(file, code).orElseThrow();
    }

    private Task task(String code) {
        return Task.of(state(Task.FILE, code));
    }

    private Appointment appointment(String code) {
        return Appointment.of(state(Appointment.FILE, code));
    }

    private void undo(Saved done) {
        new UndoGesture(store, new SqlHistory(store)).undo(done.gesture(), AUTHOR);
    }

    private Saved plan() {
        return saved(makePlan.make(new MakePlan.Wanted(new Code("PM"), new Code("D1"), START, null, new Code("INES")),
                AUTHOR));
    }

    private Task made(Saved plan, String title) {
        return plan.rows().stream().skip(1).map(row -> task(row.code())).filter(task -> task.title().equals(title))
                .findFirst().orElseThrow();
    }

    @Test
    void aPlanFromAModelHasItsTasksInSequenceWithTheFirstDaysAlone() {
        Saved saved = plan();
        SupportPlan plan = SupportPlan.of(state(SupportPlan.FILE, saved.rows().getFirst().code()));
        assertThat(plan.title()).isEqualTo("De l’idée à la faisabilité");
        assertThat(plan.supportCase()).isEqualTo(new Code("D1"));
        assertThat(plan.model()).isEqualTo(new Code("PM"));
        assertThat(plan.objectives()).containsExactly("Réunir une équipe", "Trouver un lieu");
        assertThat(saved.rows()).hasSize(5);
        Task first = made(saved, "Réunir l’équipe");
        assertThat(first.dueOn()).isEqualTo(START.plusDays(15));
        assertThat(first.advisor()).isEqualTo(new Code("INES"));
        assertThat(state(Task.FILE, first.code().value()).text("champ:URG")).isEqualTo("haute");
        Task second = made(saved, "Visiter");
        assertThat(second.after()).isEqualTo(first.code());
        assertThat(second.dueOn()).isNull();
        assertThat(second.standing(START, first)).isEqualTo(Standing.WAITING);
        assertThat(made(saved, "Restituer").after()).isEqualTo(second.code());
        assertThat(made(saved, "Budget").dueOn()).isEqualTo(START.plusDays(60));
        undo(saved);
        assertThat(state(SupportPlan.FILE, plan.code().value()).inBin()).isTrue();
        assertThat(state(Task.FILE, second.code().value()).inBin()).isTrue();
        assertThat(state(Task.FILE, "M1").inBin()).isFalse();
    }

    @Test
    void modelsAreThePlansWithoutACase() {
        plan();
        assertThat(new ListPlanModels(store, records).list()).extracting(model -> model.plan().code().value())
                .containsExactly("PM");
        assertThat(new ListPlanModels(store, records).list().getFirst().steps()).extracting(Task::title)
                .as("each after the one that it comes after")
                .containsExactly("Budget", "Réunir l’équipe", "Visiter", "Restituer");
    }

    @Test
    void aPlanIsKeptAsAModelWithoutItsCaseAndItsDays() {
        Saved saved = plan();
        Task first = made(saved, "Réunir l’équipe");
        saved(finishTask.finish(first, START.plusDays(20), AUTHOR));
        saved(create("taches", "code", "OWN", "intitule", "Relire", "plan", saved.rows().getFirst().code(), "echeance",
                START.plusDays(7).toString(), "conseiller", "INES", "note", "Avec Solène."));
        SupportPlan plan = SupportPlan.of(state(SupportPlan.FILE, saved.rows().getFirst().code()));
        Saved kept = saved(new KeepAsModel(store, records, save).keep(plan, AUTHOR));
        PlanModel model = new ListPlanModels(store, records).list().stream()
                .filter(each -> each.plan().code().value().equals(kept.rows().getFirst().code())).findFirst()
                .orElseThrow();
        assertThat(model.plan().objectives()).isEqualTo(plan.objectives());
        assertThat(model.plan().startsOn()).isNull();
        assertThat(model.plan().model()).isNull();
        assertThat(model.steps()).extracting(Task::title, Task::delayDays, Task::advisor, Task::dueOn, Task::note)
                .containsExactlyInAnyOrder(tuple("Budget", 60, null, null, ""),
                        tuple("Réunir l’équipe", 15, null, null, ""), tuple("Visiter", 30, null, null, ""),
                        tuple("Restituer", null, null, null, ""), tuple("Relire", 7, null, null, ""));
        assertThat(
                model.steps().stream().filter(each -> each.title().equals("Visiter")).findFirst().orElseThrow().after())
                .isEqualTo(model.steps().stream().filter(each -> each.title().equals("Réunir l’équipe")).findFirst()
                        .orElseThrow().code());
        Saved again = saved(makePlan.make(new MakePlan.Wanted(model.plan().code(), new Code("D1"), START, null, null),
                AUTHOR));
        assertThat(again.rows()).as("plans are made from it").hasSize(6);
        undo(again);
        undo(kept);
        assertThat(new ListPlanModels(store, records).list()).hasSize(1);
    }

    @Test
    void tasksThatComeAfterEachOtherInACircleStandForThemselves() {
        List<String> all = List.of("a", "b", "c", "d");
        Map<String, String> after = Map.of("a", "b", "b", "a", "d", "c");
        assertThat(Sequence.order(all, each -> each, each -> after.getOrDefault(each, "")))
                .containsExactly("c", "d", "a", "b");
    }

    @Test
    void noPlanIsMadeOfAModelThatIsGone() {
        assertThat(makePlan.make(new MakePlan.Wanted(new Code("RIEN"), new Code("D1"), START, null, null), AUTHOR))
                .isInstanceOf(SaveOutcome.Gone.class);
    }

    @Test
    void theNextOfASequenceGetsItsDayWhenTheOneBeforeIsDone() {
        Saved saved = plan();
        LocalDate on = LocalDate.of(2026, 9, 20);
        Saved finished = saved(finishTask.finish(made(saved, "Réunir l’équipe"), on, AUTHOR));
        Task second = made(saved, "Visiter");
        assertThat(second.dueOn()).isEqualTo(on.plusDays(30));
        assertThat(second.standing(on, made(saved, "Réunir l’équipe"))).isEqualTo(Standing.OPEN);
        assertThat(second.standing(on.plusDays(30), null)).isEqualTo(Standing.DUE_TODAY);
        assertThat(second.standing(on.plusDays(31), null)).isEqualTo(Standing.LATE);
        undo(finished);
        assertThat(made(saved, "Visiter").dueOn()).isNull();
        assertThat(made(saved, "Réunir l’équipe").isDone()).isFalse();
    }

    @Test
    void aNextOneWithoutDelayOrDoneAlreadyKeepsItsDay() {
        Saved saved = plan();
        saved(finishTask.finish(made(saved, "Visiter"), START, AUTHOR));
        assertThat(made(saved, "Restituer").dueOn()).isNull();
        saved(finishTask.finish(made(saved, "Réunir l’équipe"), START.plusDays(3), AUTHOR));
        assertThat(made(saved, "Visiter").dueOn()).isNull();
    }

    @Test
    void aTaskThatSomebodyElseFinishedMeanwhileIsAskedAbout() {
        Saved saved = plan();
        Task seen = made(saved, "Budget");
        saved(finishTask.finish(seen, START, "Yann"));
        assertThat(finishTask.finish(seen, START.plusDays(1), AUTHOR)).isInstanceOfSatisfying(Stale.class,
                stale -> assertThat(stale.clashes()).extracting(SaveOutcome.Clash::header).containsExactly("fait_le"));
        assertThat(made(saved, "Budget").doneOn()).isEqualTo(START);
    }

    @Test
    void aTaskIsPostponedAndHandedOver() {
        Saved saved = plan();
        saved(new PostponeTask(save).postpone(made(saved, "Budget"), LocalDate.of(2026, 12, 1), AUTHOR));
        saved(new HandOverTask(save).handOver(made(saved, "Budget"), new Code("YANN"), AUTHOR));
        assertThat(made(saved, "Budget").dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(made(saved, "Budget").advisor()).isEqualTo(new Code("YANN"));
    }

    @Test
    void anAppointmentThatTookPlaceBringsItsFollowUp() {
        saved(create("rendez_vous", "code", "RV", "titre", "Point", "le", "2026-11-20", "debut", "09:30", "fin",
                "11:00", "conseiller", "INES", "dossier", "D1", "mode", "BUREAU", "statut", "PREVU"));
        Saved held = saved(new HoldAppointment(save).hold(appointment("RV"), Map.of("compte_rendu", "Tout va bien."),
                AUTHOR));
        Appointment after = appointment("RV");
        assertThat(after.status()).isEqualTo(Appointment.Status.HELD);
        RecordState followUp = state("suivis", String.valueOf(after.followUp()));
        assertThat(followUp.values()).containsEntry("dossier", "D1").containsEntry("le", "2026-11-20")
                .containsEntry("duree_min", "90").containsEntry("mode", "BUREAU").containsEntry("type", "RENDEZ_VOUS")
                .containsEntry("conseiller", "INES").containsEntry("compte_rendu", "Tout va bien.");
        assertThat(saved(new HoldAppointment(save).hold(after, Map.of(), AUTHOR)).gesture()).as("once is enough")
                .isZero();
        undo(held);
        assertThat(appointment("RV").status()).isEqualTo(Appointment.Status.PLANNED);
        assertThat(state("suivis", followUp.text("code")).inBin()).isTrue();
    }

    @Test
    void anAppointmentNamesAFollowUpThatIsThereOrNoneWithoutACase() {
        saved(create("suivis", "code", "S1", "dossier", "D1", "le", "2026-11-20", "type", "VISITE"),
                create("rendez_vous", "code", "RV", "titre", "Visite", "le", "2026-11-20", "dossier", "D1", "statut",
                        "PREVU"),
                create("rendez_vous", "code", "RW", "titre", "Élus", "le", "2026-11-20", "statut", "PREVU"));
        saved(new HoldAppointment(save).hold(appointment("RV"), new Code("S1"), AUTHOR));
        assertThat(appointment("RV").followUp()).isEqualTo(new Code("S1"));
        assertThat(saved(new HoldAppointment(save).hold(appointment("RW"), Map.of(), AUTHOR)).rows()).hasSize(1);
        assertThat(appointment("RW").followUp()).isNull();
    }

    @Test
    void anAppointmentIsCancelledUnlessSomebodyHeldItMeanwhile() {
        saved(create("rendez_vous", "code", "RV", "titre", "Visite", "le", "2026-11-20", "statut", "PREVU"));
        Appointment seen = appointment("RV");
        saved(new CancelAppointment(save).cancel(seen, AUTHOR));
        assertThat(appointment("RV").status()).isEqualTo(Appointment.Status.CANCELLED);
        assertThat(new HoldAppointment(save).hold(seen, Map.of(), AUTHOR)).isInstanceOf(Stale.class);
    }

    @Test
    void formsHaveTheRulesOfImport() {
        Saved plan = plan();
        String code = plan.rows().getFirst().code();
        assertRefused(FaultKind.DATED_TASK_OF_MODEL,
                create("taches", "intitule", "x", "plan", "PM", "echeance", "2026-12-01"));
        assertRefused(FaultKind.OTHER_PLAN, create("taches", "intitule", "x", "plan", code, "apres", "M1"));
        assertRefused(FaultKind.MISSING_VALUE, create("plans", "intitule", "x", "dossier", "D1"));
        saved(create("projets", "code", "T2", "nom", "Autre"), create("dossiers", "code", "D2", "projet", "T2",
                "reseau", "CRESS", "premier_contact_le", "2026-05-04"));
        assertRefused(FaultKind.OTHER_CASE, create("taches", "intitule", "x", "plan", code, "dossier", "D2"));
        RecordState row = state("plans", code);
        assertRefused(FaultKind.DATED_TASK_OF_MODEL, new RecordEdit("plans", row.row(), row.version(),
                Map.of("dossier", new RecordEdit.Change("D1", ""))));
        Task second = made(plan, "Visiter");
        assertRefused(FaultKind.CYCLE, new RecordEdit("taches", made(plan, "Réunir l’équipe").row(), 0,
                Map.of("apres", new RecordEdit.Change("", second.code().value()))));
    }

    private void assertRefused(FaultKind kind, RecordEdit... edits) {
        assertThat(save.save(new Gesture("test", AUTHOR), List.of(edits))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.faults()).extracting(fault -> fault.kind()).contains(kind));
    }
}
