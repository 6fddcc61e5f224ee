package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A morning or an afternoon of a session.
 *
 * @param version  of the row, as it was read
 * @param startsAt null when no time was said; so is endsAt
 * @param module   what is taught; empty when not said, as the trainer and the place are
 * @param trainers codes of the trainers as files have them, {@code T1|T2}; empty where they are said in words
 * @param place    the third place and its commune, or that of the session
 */
public record HalfDay(RowId row, Code code, long version, LocalDate on, Moment moment, @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt, String module, String trainer, String trainers, String place) {
    /** The exchange file of the rows. */
    public static final String FILE = "demi_journees";
    /** By day, mornings first. */
    public static final Comparator<HalfDay> ORDER = Comparator.comparing(HalfDay::on).thenComparing(HalfDay::moment)
            .thenComparing(HalfDay::code);

    /** From beginning to end; 0 where one of both was not said. */
    public long minutes() {
        return startsAt == null || endsAt == null ? 0 : Duration.between(startsAt, endsAt).toMinutes();
    }

    /** When it begins; where no time was said, with the day. */
    public LocalTime begins() {
        return startsAt == null ? LocalTime.MIN : startsAt;
    }

    /** Whether both are at one time of one day, as far as their times were said. */
    public boolean overlaps(HalfDay other) {
        return startsAt != null && endsAt != null && other.startsAt != null && other.endsAt != null
                && on.equals(other.on) && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Whether its length is known: without, hours of those who were there cannot be counted. */
    public boolean isTimed() {
        return startsAt != null && endsAt != null;
    }
}
