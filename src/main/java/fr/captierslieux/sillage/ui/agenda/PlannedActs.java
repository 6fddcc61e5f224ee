package fr.captierslieux.sillage.ui.agenda;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.agenda.Planned.Arranged;
import fr.captierslieux.sillage.ui.agenda.Planned.Promised;
import fr.captierslieux.sillage.ui.agenda.Planned.ToDo;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is done with things that were promised or arranged, on the screen of a day as on the page of a case: each in one gesture that can be
 * undone from its news. Knows no control.
 */
public final class PlannedActs {
    private final PlannedUseCases useCases;
    private final GestureFlow gestures;
    private final Function<LocalDate, String> due;
    private final Supplier<String> author;
    private final Clock clock;

    /**
     * @param gestures writes and tells
     * @param due      says a day when something is due
     * @param author   who works here; asked off the JavaFX thread
     */
    public PlannedActs(PlannedUseCases useCases, GestureFlow gestures, Function<LocalDate, String> due,
            Supplier<String> author, Clock clock) {
        this.useCases = useCases;
        this.gestures = gestures;
        this.due = due;
        this.author = author;
        this.clock = clock;
    }

    /**
     * It was done, today.
     *
     * @param title   what the news calls it
     * @param written is given the follow-up that came of an appointment, in which what was said is written down
     */
    public void done(Planned planned, String title, Consumer<RowId> written) {
        LocalDate today = LocalDate.now(clock);
        switch (planned) {
            case Promised promised -> write("day.told.done", title,
                    () -> useCases.keepPromise().keep(promised.promise(), today, author.get()));
            case ToDo todo -> write("day.told.done", title,
                    () -> useCases.finishTask().finish(todo.task(), today, author.get()));
            case Arranged arranged -> hold(arranged.appointment(), title, written);
        }
    }

    private void hold(Appointment appointment, String title, Consumer<RowId> written) {
        gestures.write(() -> useCases.holdAppointment().hold(appointment, Map.of(), author.get()), saved -> {
            boolean followUp = saved.rows().size() > 1;
            gestures.told(followUp ? "casefile.told.held" : "day.told.held", saved.gesture(), title);
            if (followUp) {
                written.accept(saved.rows().getFirst().row());
            }
        });
    }

    /** Gives it another day. */
    public void postpone(Planned planned, String title, LocalDate until) {
        postponed(title, until, switch (planned) {
            case Promised promised ->
                () -> useCases.postponePromise().postpone(promised.promise(), until, author.get());
            case ToDo todo -> () -> useCases.postponeTask().postpone(todo.task(), until, author.get());
            case Arranged arranged ->
                () -> useCases.postponeAppointment().postpone(arranged.appointment(), until, author.get());
        });
    }

    /** Does what gives something another day, and tells it. */
    public void postponed(String title, LocalDate until, Supplier<SaveOutcome> act) {
        gestures.write(act,
                saved -> gestures.told("day.told.postponed", saved.gesture(), title, due.apply(until)));
    }

    /** Gives it to another advisor. */
    public void handOver(Planned planned, String title, Colleague to) {
        Code advisor = to.code();
        LocalDate today = LocalDate.now(clock);
        handedOver(title, to, switch (planned) {
            case Promised promised ->
                () -> useCases.handOverPromise().handOver(promised.promise(), advisor, today, author.get());
            case ToDo todo -> () -> useCases.handOverTask().handOver(todo.task(), advisor, author.get());
            case Arranged arranged ->
                () -> useCases.handOverAppointment().handOver(arranged.appointment(), advisor, author.get());
        });
    }

    /** Does what gives something to another advisor, and tells it. */
    public void handedOver(String title, Colleague to, Supplier<SaveOutcome> act) {
        gestures.write(act, saved -> gestures.told("day.told.handed-over", saved.gesture(), title, to.name()));
    }

    /** The appointment will not take place. */
    public void cancel(Appointment appointment, String title) {
        write("casefile.told.cancelled", title, () -> useCases.cancelAppointment().cancel(appointment, author.get()));
    }

    private void write(String key, String title, Supplier<SaveOutcome> act) {
        gestures.write(act, saved -> gestures.told(key, saved.gesture(), title));
    }
}
