package fr.captierslieux.sillage.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place. Times are those of a clock on the wall: nothing here knows of summer time.
 *
 * @param startsAt null when no time is said
 * @param endsAt   null when that is not said; not after the beginning means the next day
 */
public record Times(LocalDate on, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
    /** What is kept free where no end was said. */
    public static final int USUAL_MINUTES = 60;
    /** Nothing that has a beginning and an end is shorter. */
    public static final int SHORTEST_MINUTES = 15;
    private static final int DAY = 24 * 60;

    /** The minute of the day when it begins; 0 without a time. */
    public int from() {
        return startsAt == null ? 0 : minute(startsAt);
    }

    /** The minute of its day when it ends: at most midnight, also of what goes on after it. */
    public int until() {
        return Math.min(DAY, from() + minutes());
    }

    /** How long it lasts, or is kept free for. */
    public int minutes() {
        if (startsAt == null || endsAt == null) {
            return USUAL_MINUTES;
        }
        int minutes = minute(endsAt) - minute(startsAt);
        return minutes > 0 ? minutes : minutes + DAY;
    }

    /** Some days later, at the same time. */
    public Times plusDays(long days) {
        return new Times(on.plusDays(days), startsAt, endsAt);
    }

    /** As long, some minutes later on the same day; no later than that it still ends on it. Without a time it stays. */
    public Times plusMinutes(int minutes) {
        return startsAt == null ? this : beginning(on, from() + minutes);
    }

    /** As long, on a day from a minute of it; no later than that it still ends on it. */
    public Times beginning(LocalDate day, int minute) {
        boolean crosses = from() + minutes() >= DAY;
        int latest = crosses ? DAY - SHORTEST_MINUTES : DAY - 1 - minutes();
        int from = Math.clamp(minute, 0, latest);
        boolean ends = endsAt != null || startsAt == null;
        return new Times(day, time(from), ends ? time((from + minutes()) % DAY) : null);
    }

    /**
     * Longer by some minutes; no shorter than {@link #SHORTEST_MINUTES}, no longer than the day, or than a whole day where it goes on
     * after midnight already. Without a time it stays.
     */
    public Times longer(int minutes) {
        if (startsAt == null) {
            return this;
        }
        if (endsAt != null && from() + minutes() > DAY) {
            int lasts = Math.clamp(minutes() + minutes, SHORTEST_MINUTES, DAY - 1);
            return new Times(on, startsAt, time((from() + lasts) % DAY));
        }
        int least = Math.min(from() + SHORTEST_MINUTES, DAY - 1);
        return new Times(on, startsAt, time(Math.clamp(until() + minutes, least, DAY - 1)));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
