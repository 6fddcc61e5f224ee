package fr.captierslieux.sillage.trainings.bpf;

import org.jspecify.annotations.Nullable;

/**
 * A half-day that somebody followed.
 *
 * @param trainee    whom it is of
 * @param atDistance whether from a distance
 * @param outside    whether only trainers from outside gave it
 * @param parts      the length followed, in {@link Bpf#HOUR}ths
 */
public record Followed(Whom trainee, boolean atDistance, boolean outside, long parts) {
    /**
     * An enrolment.
     *
     * @param code          of the enrolment
     * @param person        code of the person
     * @param session       its code
     * @param type          of trainee (frame F-1); null when nobody said it
     * @param objective     as the training words it; null when nobody did
     * @param certification of the training; null for none
     * @param speciality    NSF code; null when nobody said it
     * @param entrusted     whether another provider entrusted it (a contract of line C10)
     */
    public record Whom(String code, String person, String name, String training, String session,
            @Nullable String type, @Nullable String objective, @Nullable String certification,
            @Nullable String speciality, boolean entrusted) {
    }
}
