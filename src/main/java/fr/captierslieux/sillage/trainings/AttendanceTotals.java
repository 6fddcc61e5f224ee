package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the attendance of a session adds up to, as of what is entered so far. Hours are those of the activity report. */
public final class AttendanceTotals {
    private final Map<Code, TrainingHours> hours = new HashMap<>();
    private final Map<Code, Share> shares = new HashMap<>();
    private final Map<Code, Count> counts = new HashMap<>();
    private TrainingHours all = TrainingHours.NONE;

    /**
     * Of half-days, how many were followed.
     *
     * @param attended those followed
     * @param entered  those that were entered, followed or not
     */
    public record Share(long attended, long entered) {
        /** In percent, rounded half up; 0 where nothing was entered. */
        public long percent() {
            return entered == 0 ? 0 : (attended * 200 + entered) / (entered * 2);
        }
    }

    /**
     * Of those awaited on a half-day, how many were there.
     *
     * @param entered how many cells say anything
     */
    public record Count(long attended, long awaited, long entered) {
        /** Whether nothing is left to enter. */
        public boolean isWhole() {
            return entered >= awaited;
        }
    }

    public AttendanceTotals(List<HalfDay> halfDays, List<Enrolment> enrolments, Map<Cell, Mark> marks) {
        for (HalfDay halfDay : halfDays) {
            long attended = 0;
            long awaited = 0;
            long entered = 0;
            for (Enrolment enrolment : enrolments) {
                Mark mark = marks.get(new Cell(halfDay.code(), enrolment.code()));
                awaited += enrolment.isAwaited(halfDay.on()) || mark != null ? 1 : 0;
                if (mark != null) {
                    entered++;
                    attended += mark.presence().isAttended() ? 1 : 0;
                    add(enrolment.code(), mark, mark.followed(halfDay));
                }
            }
            counts.put(halfDay.code(), new Count(attended, awaited, entered));
        }
    }

    private void add(Code enrolment, Mark mark, TrainingHours followed) {
        hours.merge(enrolment, followed, TrainingHours::plus);
        shares.merge(enrolment, new Share(mark.presence().isAttended() ? 1 : 0, 1),
                (one, other) -> new Share(one.attended() + other.attended(), one.entered() + other.entered()));
        all = all.plus(followed);
    }

    /** What a trainee followed. */
    public TrainingHours hours(Enrolment enrolment) {
        return hours.getOrDefault(enrolment.code(), TrainingHours.NONE);
    }

    public Share share(Enrolment enrolment) {
        return shares.getOrDefault(enrolment.code(), new Share(0, 0));
    }

    public Count count(HalfDay halfDay) {
        return counts.getOrDefault(halfDay.code(), new Count(0, 0, 0));
    }

    /** The hours of all trainees together. */
    public TrainingHours traineeHours() {
        return all;
    }
}
