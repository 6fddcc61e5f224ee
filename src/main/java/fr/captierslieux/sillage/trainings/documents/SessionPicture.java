package fr.captierslieux.sillage.trainings.documents;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session as its documents tell it. Texts that nobody wrote are empty.
 *
 * @param commune  by name
 * @param halfDays by day and moment
 * @param trainees by name, whatever their status
 */
public record SessionPicture(Code code, Programme programme, String number, LocalDate startsOn, LocalDate endsOn,
        String commune, List<HalfDay> halfDays, List<Trainee> trainees) {
    /** An hour is so many parts: both a stored decimal of hours (3 parts a ten-thousandth) and a minute (500) are whole numbers of it. */
    public static final int HOUR = 30_000;

    public SessionPicture {
        halfDays = List.copyOf(halfDays);
        trainees = List.copyOf(trainees);
    }

    /**
     * The training and who provides it.
     *
     * @param parts its length, in {@link #HOUR}ths; 0 when nobody wrote it
     */
    public record Programme(String title, String certification, long parts, String objectives, String prerequisites,
            String provider, String activityNumber, String siret, String contact) {
    }

    /** A morning or an afternoon. */
    public enum Moment {
        MATIN, APRES_MIDI
    }

    /**
     * One of them.
     *
     * @param place the third place, else the commune; may be empty
     */
    public record HalfDay(String code, LocalDate on, Moment moment, @Nullable LocalTime from, @Nullable LocalTime to,
            String module, List<String> trainers, String place) {
        public HalfDay {
            trainers = List.copyOf(trainers);
        }
    }

    /**
     * An enrolment.
     *
     * @param status        as the list {@code enrolment_status} has it
     * @param droppedOutOn  null while nobody gave up, or said when
     */
    public record Trainee(String code, String firstName, String lastName, String email, String employer, String status,
            @Nullable LocalDate droppedOutOn, List<Followed> followed, List<Result> results) {
        public Trainee {
            followed = List.copyOf(followed);
            results = List.copyOf(results);
        }

        public String name() {
            return (firstName + " " + lastName).strip();
        }

        /** What was followed, in {@link SessionPicture#HOUR}ths. */
        public long parts() {
            return followed.stream().mapToLong(Followed::parts).sum();
        }

        /** Whether the place is held: candidates wait for one. */
        public boolean isEnrolled() {
            return !status.equals("CANDIDAT");
        }
    }

    /** A half-day that somebody followed, in {@link SessionPicture#HOUR}ths. */
    public record Followed(LocalDate on, long parts) {
    }

    /**
     * What an evaluation gave.
     *
     * @param kind   as the list {@code evaluation_kind} has it
     * @param markE4 out of ten, in ten-thousandths; null for none
     * @param passed null when there is nothing to pass, or nobody said it
     */
    public record Result(String kind, LocalDate on, @Nullable Long markE4, @Nullable Boolean passed) {
    }

    /** Who is asked to come: the enrolled who neither gave up nor are through. */
    List<Trainee> expected() {
        return trainees.stream().filter(each -> each.isEnrolled() && !each.status().equals("ABANDON")).toList();
    }

    /** Who signs on a day: the enrolled, less those who had given up before. */
    public List<Trainee> signing(LocalDate day) {
        return trainees.stream().filter(Trainee::isEnrolled).filter(each -> !each.status().equals("ABANDON")
                || (each.droppedOutOn() != null && !each.droppedOutOn().isBefore(day))).toList();
    }

    /** The half-days of a day. */
    public List<HalfDay> on(LocalDate day) {
        return halfDays.stream().filter(each -> each.on().equals(day)).toList();
    }

    /** The days that there are. */
    public Set<LocalDate> days() {
        return new java.util.TreeSet<>(halfDays.stream().map(HalfDay::on).toList());
    }
}
