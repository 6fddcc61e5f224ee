package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What signed attendance sheets a session has. A sheet that came back is signed by everybody who was there in person, and by the trainer,
 * unless somebody is noted who did not.
 *
 * @param back     by half-day, on which day its sheet came back
 * @param trainers by half-day, what is noted of the trainer's signature
 * @param trainees what is noted of trainees who were there
 */
public record Signatures(Map<Code, LocalDate> back, Map<Code, Noted> trainers, Map<Cell, Noted> trainees) {
    /** Nothing is noted. */
    public static final Signatures NONE = new Signatures(Map.of(), Map.of(), Map.of());

    public Signatures {
        back = Map.copyOf(back);
        trainers = Map.copyOf(trainers);
        trainees = Map.copyOf(trainees);
    }

    /** What is said of one signature; where nothing is, the sheet says it. */
    public enum Noted {
        SIGNED("O"), MISSING("N");

        private final String text;

        Noted(String text) {
            this.text = text;
        }

        /** As exchange files say it. */
        String text() {
            return text;
        }
    }

    /** Whether nothing was ever noted. */
    public boolean isNothing() {
        return back.isEmpty() && trainers.isEmpty() && trainees.isEmpty();
    }

    /** The day on which the sheet of a half-day came back. */
    public Optional<LocalDate> backOn(HalfDay halfDay) {
        return Optional.ofNullable(back.get(halfDay.code()));
    }

    /** Whether the trainer's signature is missing on the sheet that came back. */
    public boolean isWithoutTrainer(HalfDay halfDay) {
        return back.containsKey(halfDay.code()) && trainers.get(halfDay.code()) == Noted.MISSING;
    }

    /** Whether it is noted that a trainee did not sign. */
    public boolean isWithout(Cell cell) {
        return trainees.get(cell) == Noted.MISSING;
    }

    /** Whether somebody who was there in person is missing on the sheet. */
    public boolean isWithout(Cell cell, Mark mark) {
        return mark.presence().isSignedFor() && isWithout(cell);
    }

    /** Those whose signature is missing on a half-day. */
    public List<Enrolment> missing(SessionFile file, HalfDay halfDay) {
        return file.enrolments().stream().filter(each -> {
            Cell cell = new Cell(halfDay.code(), each.code());
            Mark mark = file.marks().get(cell);
            return mark != null && isWithout(cell, mark);
        }).toList();
    }

    /** With the sheet of a half-day back today; where it was back, not back, and nobody missing on it any more. */
    public Signatures turnedSheet(HalfDay halfDay, LocalDate today) {
        Map<Code, LocalDate> days = new HashMap<>(back);
        if (days.remove(halfDay.code()) == null) {
            days.put(halfDay.code(), today);
            return new Signatures(days, trainers, trainees);
        }
        Map<Code, Noted> ofTrainers = new HashMap<>(trainers);
        ofTrainers.remove(halfDay.code(), Noted.MISSING);
        Map<Cell, Noted> ofTrainees = new HashMap<>(trainees);
        ofTrainees.entrySet().removeIf(
                each -> each.getKey().halfDay().equals(halfDay.code()) && each.getValue() == Noted.MISSING);
        return new Signatures(days, ofTrainers, ofTrainees);
    }

    /** With the trainer's signature missing, or, where it was, not. */
    public Signatures turnedTrainer(HalfDay halfDay) {
        return new Signatures(back, turned(trainers, halfDay.code()), trainees);
    }

    /** With a trainee's signature missing, or, where it was, not. */
    public Signatures turnedTrainee(Cell cell) {
        return new Signatures(back, trainers, turned(trainees, cell));
    }

    private static <K> Map<K, Noted> turned(Map<K, Noted> noted, K key) {
        Map<K, Noted> all = new HashMap<>(noted);
        if (!all.remove(key, Noted.MISSING)) {
            all.put(key, Noted.MISSING);
        }
        return all;
    }
}
