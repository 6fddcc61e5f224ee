package fr.captierslieux.sillage.trainings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the attendance says.
 *
 * @param hours really followed; null for the whole half-day
 */
public record Mark(Presence presence, @Nullable BigDecimal hours) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public Mark {
        hours = hours == null ? null : hours.stripTrailingZeros();
    }

    /** For the whole half-day, or not at all. */
    public static Mark of(Presence presence) {
        return new Mark(presence, null);
    }

    /** Somebody came late: what is left of the half-day is what was followed. Without a known length nothing is left out. */
    public static Mark late(HalfDay halfDay, long minutes) {
        long left = Math.max(0, halfDay.minutes() - minutes);
        return new Mark(Presence.LATE, halfDay.isTimed() && minutes > 0
                ? BigDecimal.valueOf(left).divide(MINUTES, 4, RoundingMode.HALF_UP)
                : null);
    }

    /** How many minutes of the half-day were missed by somebody who came late; empty where that is not known. */
    public OptionalLong minutesMissed(HalfDay halfDay) {
        return hours == null || presence != Presence.LATE || !halfDay.isTimed()
                ? OptionalLong.empty()
                : OptionalLong.of(halfDay.minutes() - TrainingHours.of(hours).minutes());
    }

    /** What was followed; nothing of who was not there. */
    public TrainingHours followed(HalfDay halfDay) {
        if (!presence.isAttended()) {
            return TrainingHours.NONE;
        }
        return hours == null ? TrainingHours.ofMinutes(halfDay.minutes()) : TrainingHours.of(hours);
    }

    /** The hours as exchange files have them; empty for the whole half-day. */
    public String hoursText() {
        return hours == null ? "" : hours.toPlainString();
    }
}
