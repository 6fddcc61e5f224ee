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
import fr.captierslieux.sillage.ui.agenda.Planned;
import fr.captierslieux.sillage.ui.agenda.PlannedActs;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is done with lines of a day, each in one gesture that can be undone from its news. Knows no control. */
final class DayActs {
    private final DayModel model;
    private final DayUseCases useCases;
    private final PlannedActs planned;
    private final DayWords words;
    private final Supplier<String> author;

    /** @param author who works here; asked off the JavaFX thread */
    DayActs(DayModel model, DayUseCases useCases, GestureFlow gestures, DayWords words, Supplier<String> author) {
        this.model = model;
        this.useCases = useCases;
        this.planned = new PlannedActs(useCases.agenda().planned(), gestures, words::due, author, words.clock());
        this.words = words;
        this.author = author;
    }

    /** What a line is as something that was promised or arranged; empty for what has no day of its own. */
    private static Optional<Planned> findPlanned(DayLine line) {
        return switch (line) {
            case Promise promise -> Optional.of(new Planned.Promised(promise.promised()));
            case TaskDue due -> Optional.of(new Planned.ToDo(due.task()));
            case Meeting meeting -> Optional.of(new Planned.Arranged(meeting.appointment()));
            default -> Optional.empty();
        };
    }

    /**
     * Does it: at once where nothing is to be said about it, else in a form.
     *
     * @param form opens a form
     */
    void done(DayLine line, Consumer<FormRequest> form) {
        findPlanned(line).ifPresentOrElse(
                each -> planned.done(each, words.title(line),
                        row -> form.accept(new FormRequest("suivis", row, Map.of(), "compte_rendu"))),
                () -> DayRequests.of(line, words.today(), me()).ifPresent(form));
    }

    /** Gives it another day. What has no day of its own becomes a task of that day. */
    void postpone(DayLine line, LocalDate until) {
        findPlanned(line).ifPresentOrElse(each -> planned.postpone(each, words.title(line), until),
                () -> planned.postponed(words.title(line), until, remind(line, advisor(line), until)));
    }

    /** Gives it to another advisor. What has no day of its own becomes their task of today. */
    void handOver(DayLine line, Colleague to) {
        findPlanned(line).ifPresentOrElse(each -> planned.handOver(each, words.title(line), to),
                () -> planned.handedOver(words.title(line), to, remind(line, to.code(), words.today())));
    }

    /** The appointment will not take place. */
    void cancel(Meeting meeting) {
        planned.cancel(meeting.appointment(), words.title(meeting));
    }

    private Supplier<SaveOutcome> remind(DayLine line, @Nullable Code advisor, LocalDate on) {
        CaseName of = line.of();
        RemindLater.Wanted wanted = new RemindLater.Wanted(words.reminder(line), of == null ? null : of.code(),
                line instanceof Unanswered unanswered ? unanswered.orientation() : null, advisor, on);
        return () -> useCases.remindLater().remind(wanted, author.get());
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
