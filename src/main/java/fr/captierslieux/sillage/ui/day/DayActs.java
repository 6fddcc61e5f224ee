package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayLine.Promise;
import fr.captierslieux.sillage.day.DayLine.TaskDue;
import fr.captierslieux.sillage.day.DayLine.Unanswered;
import fr.captierslieux.sillage.day.RemindLater;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is done with lines of a day, each in one gesture that can be undone from its news. Knows no control. */
final class DayActs {
    private final DayModel model;
    private final DayUseCases useCases;
    private final GestureFlow gestures;
    private final DayWords words;
    private final Supplier<String> author;

    /** @param author who works here; asked off the JavaFX thread */
    DayActs(DayModel model, DayUseCases useCases, GestureFlow gestures, DayWords words, Supplier<String> author) {
        this.model = model;
        this.useCases = useCases;
        this.gestures = gestures;
        this.words = words;
        this.author = author;
    }

    /**
     * Does it: at once where nothing is to be said about it, else in a form.
     *
     * @param form opens a form
     */
    void done(DayLine line, Consumer<FormRequest> form) {
        LocalDate today = words.today();
        switch (line) {
            case Promise promise -> write("day.told.done", line,
                    () -> useCases.keepPromise().keep(promise, today, author.get()));
            case TaskDue due -> write("day.told.done", line,
                    () -> useCases.agenda().finishTask().finish(due.task(), today, author.get()));
            case Meeting meeting -> record(meeting, form);
            default -> DayRequests.of(line, today, me()).ifPresent(form);
        }
    }

    /** The appointment took place; what came of it is written at once. */
    private void record(Meeting meeting, Consumer<FormRequest> form) {
        gestures.write(
                () -> useCases.agenda().holdAppointment().hold(meeting.appointment(), Map.of(), author.get()),
                saved -> {
                    boolean written = saved.rows().size() > 1;
                    gestures.told(written ? "casefile.told.held" : "day.told.held", saved.gesture(),
                            words.title(meeting));
                    if (written) {
                        form.accept(new FormRequest("suivis", saved.rows().getFirst().row(), Map.of(), "compte_rendu"));
                    }
                });
    }

    /** Gives it another day. What has no day of its own becomes a task of that day. */
    void postpone(DayLine line, LocalDate until) {
        Supplier<SaveOutcome> act = switch (line) {
            case Promise promise -> () -> useCases.postponePromise().postpone(promise, until, author.get());
            case TaskDue due -> () -> useCases.agenda().postponeTask().postpone(due.task(), until, author.get());
            case Meeting meeting ->
                () -> useCases.postponeAppointment().postpone(meeting.appointment(), until, author.get());
            default -> remind(line, advisor(line), until);
        };
        gestures.write(act, saved -> gestures.told("day.told.postponed", saved.gesture(), words.title(line),
                words.due(until)));
    }

    /** Gives it to another advisor. What has no day of its own becomes their task of today. */
    void handOver(DayLine line, Colleague to) {
        Code advisor = to.code();
        LocalDate today = words.today();
        Supplier<SaveOutcome> act = switch (line) {
            case Promise promise -> () -> useCases.handOverPromise().handOver(promise, advisor, today, author.get());
            case TaskDue due -> () -> useCases.agenda().handOverTask().handOver(due.task(), advisor, author.get());
            case Meeting meeting ->
                () -> useCases.handOverAppointment().handOver(meeting.appointment(), advisor, author.get());
            default -> remind(line, advisor, today);
        };
        gestures.write(act, saved -> gestures.told("day.told.handed-over", saved.gesture(), words.title(line),
                to.name()));
    }

    /** The appointment will not take place. */
    void cancel(Meeting meeting) {
        write("casefile.told.cancelled", meeting,
                () -> useCases.agenda().cancelAppointment().cancel(meeting.appointment(), author.get()));
    }

    private Supplier<SaveOutcome> remind(DayLine line, @Nullable Code advisor, LocalDate on) {
        CaseName of = Objects.requireNonNull(line.of());
        RemindLater.Wanted wanted = new RemindLater.Wanted(words.reminder(line), of.code(),
                line instanceof Unanswered unanswered ? unanswered.orientation() : null, advisor, on);
        return () -> useCases.remindLater().remind(wanted, author.get());
    }

    private void write(String key, DayLine line, Supplier<SaveOutcome> act) {
        gestures.write(act, saved -> gestures.told(key, saved.gesture(), words.title(line)));
    }

    /** Who does what becomes a task: who accompanies, else who works here. */
    private @Nullable Code advisor(DayLine line) {
        CaseName of = line.of();
        return of != null && of.advisor() != null ? of.advisor() : me();
    }

    @Nullable
    Code me() {
        Day day = model.dayProperty().get();
        return day == null || day.me() == null ? null : day.me().code();
    }
}
