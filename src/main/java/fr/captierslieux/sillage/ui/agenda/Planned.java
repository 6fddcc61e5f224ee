package fr.captierslieux.sillage.ui.agenda;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.day.OpenPromise;

/** One thing that was promised or arranged, and that somebody can do, postpone or hand over, wherever it is shown. */
public sealed interface Planned {
    /** The next action of a follow-up. */
    record Promised(OpenPromise promise) implements Planned {
    }

    /** A task that is not done. */
    record ToDo(Task task) implements Planned {
    }

    /** An appointment that did not take place yet. */
    record Arranged(Appointment appointment) implements Planned {
    }

    /** What it is called by itself. */
    default String title() {
        return switch (this) {
            case Promised promised -> promised.promise().action();
            case ToDo todo -> todo.task().title();
            case Arranged arranged -> arranged.appointment().title();
        };
    }
}
