package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.ui.agenda.AgendaUseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the page of a case does with its tasks, appointments and plans, each in one gesture that can be undone from its news. */
final class CasePlanning {
    private final CaseFileModel model;
    private final AgendaUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final Supplier<String> author;
    private final Lane lane = new Lane();

    CasePlanning(CaseFileModel model, AgendaUseCases useCases, Background background, Prompts prompts, Words words,
            Clock clock, Supplier<String> author) {
        this.model = model;
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.author = author;
    }

    /** The task was done, today; the next of its sequence gets its day. */
    void finish(Task task) {
        model.write(() -> useCases.finishTask().finish(task, LocalDate.now(clock), author.get()),
                saved -> model.told("casefile.told.promise-kept", task.title(), saved.gesture()));
    }

    /**
     * The appointment took place.
     *
     * @param open opens the follow-up that came of it
     */
    void hold(Appointment appointment, Consumer<RowId> open) {
        model.write(() -> useCases.holdAppointment().hold(appointment, Map.of(), author.get()), saved -> {
            model.told("casefile.told.held", appointment.title(), saved.gesture());
            if (saved.rows().size() > 1) {
                open.accept(saved.rows().getFirst().row());
            }
        });
    }

    /** The appointment will not take place. */
    void cancel(Appointment appointment) {
        model.write(() -> useCases.cancelAppointment().cancel(appointment, author.get()),
                saved -> model.told("casefile.told.cancelled", appointment.title(), saved.gesture()));
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

    private void choose(CaseFile shown, List<SupportPlan> models, Runnable empty) {
        if (models.isEmpty()) {
            empty.run();
            return;
        }
        List<Prompts.Option<Optional<SupportPlan>>> options = new ArrayList<>();
        models.forEach(each -> options.add(new Prompts.Option<>(Optional.of(each), each.title())));
        options.add(new Prompts.Option<>(Optional.empty(), words.get("casefile.plan.empty")));
        prompts.choose(new Prompts.Question("casefile.plan.choose", "casefile.plan.choose-detail",
                "casefile.plan.make", List.of(shown.project().name())), options)
                .ifPresent(chosen -> chosen.ifPresentOrElse(each -> make(shown, each), empty));
    }

    private void make(CaseFile shown, SupportPlan from) {
        Code advisor = model.isOwn() ? shown.facts().advisorCode() : null;
        MakePlan.Wanted wanted = new MakePlan.Wanted(from.code(), shown.facts().code(), LocalDate.now(clock), null,
                advisor);
        model.write(() -> useCases.makePlan().make(wanted, author.get()),
                saved -> model.told("casefile.told.planned", from.title(), saved.gesture()));
    }
}
