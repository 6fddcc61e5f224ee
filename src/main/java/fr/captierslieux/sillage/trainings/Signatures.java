package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What signed attendance sheets a session has. A sheet that came back is signed by everybody who was there in person, and by the trainer,
 * unless somebody is noted who did not.
 *
 * @param back           by half-day, on which day its sheet came back
 * @param withoutTrainer half-days whose sheet the trainer did not sign
 * @param without        trainees who were there and did not sign
 */
public record Signatures(Map<Code, LocalDate> back, Set<Code> withoutTrainer, Set<Cell> without) {
    /** Nothing is noted. */
    public static final Signatures NONE = new Signatures(Map.of(), Set.of(), Set.of());

    public Signatures {
        back = Map.copyOf(back);
        withoutTrainer = Set.copyOf(withoutTrainer);
        without = Set.copyOf(without);
    }

    /** The day on which the sheet of a half-day came back. */
    public Optional<LocalDate> backOn(HalfDay halfDay) {
        return Optional.ofNullable(back.get(halfDay.code()));
    }

    /** Whether the trainer's signature is missing on the sheet that came back. */
    public boolean isWithoutTrainer(HalfDay halfDay) {
        return back.containsKey(halfDay.code()) && withoutTrainer.contains(halfDay.code());
    }

    /** Whether somebody who was there in person is missing on the sheet. */
    public boolean isWithout(Cell cell, Mark mark) {
        return mark.presence().isSignedFor() && without.contains(cell);
    }

    /** Those whose signature is missing on a half-day. */
    public List<Enrolment> missing(SessionFile file, HalfDay halfDay) {
        return file.enrolments().stream().filter(each -> {
            Cell cell = new Cell(halfDay.code(), each.code());
            Mark mark = file.marks().get(cell);
            return mark != null && isWithout(cell, mark);
        }).toList();
    }
}
