package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Promised;
import fr.captierslieux.sillage.calendar.CalendarEntry.ToDo;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.calendar.CalendarModel.Moving;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Moves things of the agenda. What keys move is shown at once and written when the person rests, so that ten presses are one gesture.
 * Knows no control.
 */
final class CalendarActs {
    private final CalendarModel model;
    private final CalendarUseCases useCases;
    private final GestureFlow gestures;
    private final CalendarWords words;
    private final Supplier<String> author;

    /** @param author who works here; asked off the JavaFX thread */
    CalendarActs(CalendarModel model, CalendarUseCases useCases, GestureFlow gestures, CalendarWords words,
            Supplier<String> author) {
        this.model = model;
        this.useCases = useCases;
        this.gestures = gestures;
        this.words = words;
        this.author = author;
    }

    /** Message key of why a thing stays where it is; empty when it can be moved. */
    static String unmovable(@Nullable CalendarEntry entry) {
        if (entry == null) {
            return "calendar.unavailable.none";
        }
        return switch (entry) {
            case Arranged arranged -> arranged.appointment().status() == Appointment.Status.PLANNED
                    ? ""
                    : "calendar.unavailable.held";
            case ToDo ignored -> "";
            case Promised ignored -> "";
            default -> "calendar.unavailable.elsewhere";
        };
    }

    /** Message key of why it has no other time of the day; empty when it can have one. */
    static String untimed(@Nullable CalendarEntry entry) {
        String reason = unmovable(entry);
        return !reason.isEmpty() ? reason : entry instanceof Arranged ? "" : "calendar.unavailable.day-only";
    }

    /** Shows the chosen thing at another time; {@link #write} writes it. Whether it went anywhere. */
    boolean move(UnaryOperator<Times> change) {
        CalendarEntry entry = model.chosenProperty().get();
        if (entry == null || !unmovable(entry).isEmpty()) {
            return false;
        }
        Moving under = model.findMoving(entry.key()).orElse(new Moving(entry, entry.times()));
        Times to = change.apply(under.to());
        model.show(new Moving(under.from(), to));
        return true;
    }

    /** Writes what was moved, as one gesture; what is where it was is not written. */
    void write() {
        model.listUnwritten().forEach(under -> {
            Supplier<SaveOutcome> act = act(under);
            Runnable ended = model.send(under);
            gestures.write(() -> {
                try {
                    return act.get();
                } finally {
                    ended.run();
                }
            }, saved -> gestures.told("calendar.told.moved", saved.gesture(),
                    words.title(under.from()), words.when(under.from().at(under.to()))));
        });
    }

    /** What was moved and not written goes back; says whether there was anything. */
    boolean forget() {
        return model.forgetUnwritten();
    }

    private Supplier<SaveOutcome> act(Moving under) {
        return switch (under.from()) {
            case Arranged arranged -> () -> useCases.moveAppointment().move(arranged.appointment(), under.to(),
                    author.get());
            case ToDo todo -> () -> useCases.postponeTask().postpone(todo.task(), under.to().on(), author.get());
            case Promised promised ->
                () -> useCases.postponePromise().postpone(promised.promise(), under.to().on(), author.get());
            default -> throw new IllegalStateException("what stays where it is is not written");
        };
    }
}
