package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session with everything that its page shows.
 *
 * @param halfDays    by day
 * @param enrolments  by name
 * @param marks       what was entered, by cell
 * @param elsewhere   what else persons and trainers of this session have at the same time
 * @param results     what came of it and who pays for it
 * @param signatures  what is noted of signed sheets
 */
public record SessionFile(SessionFacts facts, List<HalfDay> halfDays, List<Enrolment> enrolments,
        Map<Cell, Mark> marks, List<Elsewhere> elsewhere, SessionResults results,
        Signatures signatures) {
    public SessionFile {
        halfDays = List.copyOf(halfDays);
        enrolments = List.copyOf(enrolments);
        marks = Map.copyOf(marks);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A trainee on a half-day. */
    public record Cell(Code halfDay, Code enrolment) {
    }

    /**
     * Something that somebody has at the time of a half-day of this session.
     *
     * @param halfDay of this session
     * @param who     name of the person or the trainer
     * @param what    the other training
     */
    public record Elsewhere(Code halfDay, Role role, String who, String what) {
        /** As what somebody comes to this session. */
        public enum Role {
            TRAINEE, TRAINER
        }
    }

    /** Those who are on the sheet: everybody but who only asks and was never marked. */
    public List<Enrolment> onSheet() {
        return enrolments.stream().filter(each -> !each.isCandidate()
                || marks.keySet().stream().anyMatch(cell -> cell.enrolment().equals(each.code()))).toList();
    }

    public long taken() {
        return enrolments.stream().filter(Enrolment::takesPlace).count();
    }

    public long candidates() {
        return enrolments.stream().filter(Enrolment::isCandidate).count();
    }

    /** Places left, negative where too many are enrolled; empty where nobody said how many there are. */
    public Optional<Long> left() {
        Long capacity = facts.capacity();
        return capacity == null ? Optional.empty() : Optional.of(capacity - taken());
    }

    /** The hours that all half-days last together. */
    public TrainingHours planned() {
        return TrainingHours.ofMinutes(halfDays.stream().mapToLong(HalfDay::minutes).sum());
    }
}
