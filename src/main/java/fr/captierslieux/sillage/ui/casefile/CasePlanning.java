package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.agenda.PlanModel;
import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.OpenPromise;
import fr.captierslieux.sillage.ui.agenda.AgendaUseCases;
import fr.captierslieux.sillage.ui.agenda.Planned;
import fr.captierslieux.sillage.ui.agenda.PlannedActs;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.day.DayWords;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the page of a case does with its tasks, appointments and plans, each in one gesture that can be undone from its news. */
final class CasePlanning {
    private final CaseFileModel model;
    private final AgendaUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final DayWords days;
    private final PlannedActs acts;
    private final Supplier<String> author;
    private final Lane lane = new Lane();

    /** @param acts does, postpones, hands over one thing */
    CasePlanning(CaseFileModel model, AgendaUseCases useCases, Background background, Prompts prompts, DayWords days,
            PlannedActs acts, Supplier<String> author) {
        this.model = model;
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.days = days;
        this.acts = acts;
        this.author = author;
    }

    /** Something of the case that is to be done, as it is wherever it is shown; empty when there is nothing to be done with it. */
    Optional<Planned> findPlanned(Happening happening) {
        CaseFile shown = model.fileProperty().get();
        return shown == null || !CaseActs.isToBeKept(happening) ? Optional.empty() : switch (happening) {
            case FollowUp followUp -> Optional.of(new Planned.Promised(new OpenPromise(followUp.row(),
                    followUp.version(), followUp.nextAction(), followUp.dueOn(), shown.facts().code())));
            case Happening.TaskStands stands -> Optional.of(new Planned.ToDo(stands.task()));
            case Happening.AppointmentMade made -> Optional.of(new Planned.Arranged(made.appointment()));
            default -> Optional.empty();
        };
    }

    /** What is done with it. */
    PlannedActs acts() {
        return acts;
    }

    /** Days in words. */
    DayWords days() {
        return days;
    }

    /** Reads to whom something can be handed. */
    void readColleagues(Consumer<List<Colleague>> answer) {
        background.read(lane, () -> useCases.colleagues().list(), answer, model::failed);
    }

    /**
     * Asks from which model a plan is to be made, and makes it for the case, from today on.
     *
     * @param empty goes on without a model
     */
    void plan(Runnable empty) {
        CaseFile shown = model.fileProperty().get();
        if (shown != null) {
            background.read(lane, () -> useCases.listPlanModels().list(), models -> choose(shown, models, empty),
                    model::failed);
        }
    }

    private void choose(CaseFile shown, List<PlanModel> models, Runnable empty) {
        if (models.isEmpty()) {
            empty.run();
            return;
        }
        List<Prompts.Option<Optional<SupportPlan>>> options = new ArrayList<>();
        models.forEach(each -> options.add(new Prompts.Option<>(Optional.of(each.plan()),
                days.get("casefile.plan.option", each.plan().title(), each.steps().size()))));
        options.add(new Prompts.Option<>(Optional.empty(), days.get("casefile.plan.empty")));
        prompts.choose(new Prompts.Question("casefile.plan.choose", "casefile.plan.choose-detail",
                "casefile.plan.make", List.of(shown.project().name())), options)
                .ifPresent(chosen -> chosen.ifPresentOrElse(each -> make(shown, each), empty));
    }

    /**
     * Keeps a plan as a model.
     *
     * @param then is given the row of the model
     */
    void keepAsModel(SupportPlan plan, Consumer<RowId> then) {
        model.write(() -> useCases.keepAsModel().keep(plan, author.get()), saved -> {
            model.told("casefile.told.kept-as-model", plan.title(), saved.gesture());
            then.accept(saved.rows().getFirst().row());
        });
    }

    private void make(CaseFile shown, SupportPlan from) {
        Code advisor = model.isOwn() ? shown.facts().advisorCode() : null;
        MakePlan.Wanted wanted = new MakePlan.Wanted(from.code(), shown.facts().code(), days.today(), null,
                advisor);
        model.write(() -> useCases.makePlan().make(wanted, author.get()),
                saved -> model.told("casefile.told.planned", from.title(), saved.gesture()));
    }
}
