package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.agreements.DueReport;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing of a day that somebody can do, postpone or hand over. */
public sealed interface DayLine {
    /** The case that it is of; null for a task or an appointment without one. */
    @Nullable
    CaseName of();

    /**
     * The next action of a follow-up.
     *
     * @param row     of the follow-up
     * @param version of it, for saving
     */
    record Promise(RowId row, Code followUp, long version, String action, LocalDate dueOn, CaseName of)
            implements
                DayLine {
        /** It alone, as what is done with it takes it. */
        public OpenPromise promised() {
            return new OpenPromise(row, version, action, dueOn, of.code());
        }
    }

    /**
     * A task whose day has come.
     *
     * @param advisorName who does it; null for nobody in particular
     * @param decided     where it was decided; null for what came of no decision
     */
    record TaskDue(Task task, @Nullable String advisorName, @Nullable CaseName of, @Nullable Decided decided)
            implements
                DayLine {
        public TaskDue {
            if (task.dueOn() == null) {
                throw new IllegalArgumentException("a task of a day is due");
            }
        }
    }

    /**
     * A decision from which a task came.
     *
     * @param body code of the body that met
     * @param on   the day of the meeting
     */
    record Decided(Code decision, String body, LocalDate on) {
    }

    /**
     * Somebody who comes or is visited.
     *
     * @param advisorName null when nobody is named
     * @param commune     name of where it is; null when not said
     */
    record Meeting(Appointment appointment, @Nullable String advisorName, @Nullable String commune,
            @Nullable CaseName of) implements DayLine {
        /** Whether it is over, and nobody wrote down what came of it. */
        public boolean isToBeRecorded(LocalDate today) {
            return appointment.status() == Appointment.Status.PLANNED && appointment.on().isBefore(today);
        }
    }

    /**
     * An orientation without a result.
     *
     * @param row  of the orientation
     * @param kind code of the kind of destination
     * @param name of the destination; null when only its kind is known
     */
    record Unanswered(RowId row, Code orientation, String kind, @Nullable String name, LocalDate on, CaseName of)
            implements
                DayLine {
    }

    /**
     * A case under way without news.
     *
     * @param lastOn the last follow-up; null when there was none
     * @param since  from when days are counted
     */
    record Silent(@Nullable LocalDate lastOn, LocalDate since, CaseName of) implements DayLine {
    }

    /**
     * A case that ended, or a place that opened, some months ago.
     *
     * @param after  what these months are counted from
     * @param from   its day
     * @param months 6 or 12
     * @param dueOn  that many months later
     */
    record Review(After after, LocalDate from, int months, LocalDate dueOn, CaseName of) implements DayLine {
    }

    /** What a look back is counted from. */
    enum After {
        CLOSING, OPENING
    }

    /**
     * A case that seems to be over.
     *
     * @param row      of the case
     * @param begunOn  its first contact
     * @param openedOn when its place opened; null when it did not, or when that is not why
     * @param lastOn   the last follow-up; null when there was none
     */
    record Closing(RowId row, LocalDate begunOn, @Nullable LocalDate openedOn, @Nullable LocalDate lastOn, CaseName of)
            implements
                DayLine {
    }

    /** A report that an agreement asks for. */
    record ReportDue(DueReport report) implements DayLine {
        @Override
        public @Nullable CaseName of() {
            return null;
        }
    }
}
