package fr.captierslieux.sillage.calendar;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.DayLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that stands in a calendar. */
public sealed interface CalendarEntry {
    /** By day and time, those of the whole day first. */
    Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::on)
            .thenComparing(CalendarEntry::startsAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CalendarEntry::kind).thenComparing(CalendarEntry::code);

    Kind kind();

    /** Of its row, unique within its kind. */
    Code code();

    LocalDate on();

    /** The last of its days, not before {@link #on}. */
    default LocalDate lastOn() {
        return on();
    }

    /** On the first day; null for something of the whole day. */
    default @Nullable LocalTime startsAt() {
        return null;
    }

    /** Null when that is not said. One that is not after the beginning is a time of the next day. */
    default @Nullable LocalTime endsAt() {
        return null;
    }

    /** The case that it is of; null for none. */
    default @Nullable CaseName of() {
        return null;
    }

    /** As it stands when it is moved; only what may be moved has another place. */
    default CalendarEntry at(Times times) {
        return this;
    }

    /** When it stands. */
    default Times times() {
        return new Times(on(), startsAt(), endsAt());
    }

    /** Names it among all entries, today and when it is read again. */
    default String key() {
        return kind() + ":" + code().value();
    }

    /** What sort of thing it is. */
    enum Kind {
        APPOINTMENT, HALF_DAY, EVENT, MEETING, TASK, PROMISE;

        /** Whether it is something to be done by a day, and takes no time of it. */
        public boolean isDue() {
            return this == TASK || this == PROMISE;
        }
    }

    /** Somebody who comes or is visited. */
    record Arranged(DayLine.Meeting meeting) implements CalendarEntry {
        public Appointment appointment() {
            return meeting.appointment();
        }

        @Override
        public Kind kind() {
            return Kind.APPOINTMENT;
        }

        @Override
        public Code code() {
            return appointment().code();
        }

        @Override
        public LocalDate on() {
            return appointment().on();
        }

        @Override
        public @Nullable LocalTime startsAt() {
            return appointment().startsAt();
        }

        @Override
        public @Nullable LocalTime endsAt() {
            return appointment().endsAt();
        }

        @Override
        public @Nullable CaseName of() {
            return meeting.of();
        }

        @Override
        public Arranged at(Times times) {
            return new Arranged(new DayLine.Meeting(appointment().at(times), meeting.advisorName(), meeting.commune(),
                    meeting.of()));
        }
    }

    /** A task on its day. */
    record ToDo(DayLine.TaskDue due) implements CalendarEntry {
        public Task task() {
            return due.task();
        }

        @Override
        public Kind kind() {
            return Kind.TASK;
        }

        @Override
        public Code code() {
            return task().code();
        }

        @Override
        public LocalDate on() {
            return Objects.requireNonNull(task().dueOn());
        }

        @Override
        public @Nullable CaseName of() {
            return due.of();
        }

        @Override
        public ToDo at(Times times) {
            return new ToDo(new DayLine.TaskDue(task().dueOn(times.on()), due.advisorName(), due.of(), due.decided()));
        }
    }

    /** The next action of a follow-up on its day. */
    record Promised(DayLine.Promise promise) implements CalendarEntry {
        @Override
        public Kind kind() {
            return Kind.PROMISE;
        }

        @Override
        public Code code() {
            return promise.followUp();
        }

        @Override
        public LocalDate on() {
            return promise.dueOn();
        }

        @Override
        public CaseName of() {
            return promise.of();
        }

        @Override
        public Promised at(Times times) {
            return new Promised(new DayLine.Promise(promise.row(), promise.followUp(), promise.version(),
                    promise.action(), times.on(), promise.of()));
        }
    }

    /**
     * A morning or an afternoon of a training.
     *
     * @param session   code of the session
     * @param programme what is taught
     * @param number    of the session; null when it has none
     * @param moment    code: morning or afternoon
     * @param startsAt  null when no time was said; so is endsAt
     * @param module    what is taught on that half-day; null when not said
     * @param trainer   null when not said
     * @param commune   name of where it is; null when not said
     */
    record HalfDay(Code code, Code session, String programme, @Nullable String number, String moment, LocalDate on,
            @Nullable LocalTime startsAt, @Nullable LocalTime endsAt, @Nullable String module, @Nullable String trainer,
            @Nullable String commune) implements CalendarEntry {
        @Override
        public Kind kind() {
            return Kind.HALF_DAY;
        }
    }

    /**
     * An event, on one day or several.
     *
     * @param type        code
     * @param commune     name of where it is; null when not said, as is the network's
     */
    record Event(Code code, String type, String title, LocalDate on, LocalDate lastOn, @Nullable String commune,
            @Nullable String networkName) implements CalendarEntry {
        public Event {
            if (lastOn.isBefore(on)) {
                throw new IllegalArgumentException("an event ends after it begins");
            }
        }

        @Override
        public Kind kind() {
            return Kind.EVENT;
        }
    }

    /**
     * A meeting of a body of the collective.
     *
     * @param body       code
     * @param department name of the département; null where it is of none
     */
    record Governance(Code code, String body, LocalDate on, @Nullable String department) implements CalendarEntry {
        @Override
        public Kind kind() {
            return Kind.MEETING;
        }
    }
}
