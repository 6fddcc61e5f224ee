package fr.captierslieux.sillage.trainings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something of a session that is worth a look; its sentence is {@code trainings.check.<kind>}.
 *
 * @param who    a person, a trainer, or what a holiday is called; empty where it is about none
 * @param on     the day; null where it is about none
 * @param moment null likewise
 * @param other  the other training; empty where it is about none
 * @param number how many
 * @param limit  how many there may be or have to be
 */
public record Finding(Kind kind, String who, @Nullable LocalDate on, @Nullable Moment moment, String other,
        long number, long limit) {
    /** What is worth a look, the most pressing first. */
    public enum Kind {
        TOO_MANY,
        TOO_FEW,
        TRAINEE_ELSEWHERE,
        TRAINER_ELSEWHERE,
        OVERLAPPING,
        OUTSIDE_DATES,
        AFTER_STOP,
        OF_CANDIDATE,
        TOO_LONG,
        NOT_TIMED,
        MISSING,
        NO_SHEET,
        SHEET_OUT,
        TRAINEE_UNSIGNED,
        TRAINER_UNSIGNED,
        HOLIDAY,
        STOPPED_WITHOUT_DAY
    }

    static Finding of(Kind kind, long number, long limit) {
        return new Finding(kind, "", null, null, "", number, limit);
    }

    static Finding of(Kind kind, String who, HalfDay halfDay) {
        return new Finding(kind, who, halfDay.on(), halfDay.moment(), "", 0, 0);
    }
}
