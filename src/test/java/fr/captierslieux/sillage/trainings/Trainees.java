package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sessions for tests. */
public final class Trainees {
    public static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private Trainees() {
    }

    /** Three hours and a half in the morning, or in the afternoon, of a day after {@link #DAY}. */
    public static HalfDay halfDay(int day, Moment moment) {
        String code = "H" + day + moment.name().charAt(0);
        LocalTime from = moment == Moment.MORNING ? LocalTime.of(9, 0) : LocalTime.of(13, 30);
        return new HalfDay(RowId.derived("half_day", code), new Code(code), 0, DAY.plusDays(day), moment, from,
                from.plusMinutes(210), "", "", "", "");
    }

    public static Enrolment enrolled(int number, String status, @Nullable LocalDate stoppedOn) {
        String code = "E" + number;
        return new Enrolment(RowId.derived("enrolment", code), new Code(code), 0, new Code("P" + number),
                "Awa", "Nom " + number, null, "", status, null, "", null, stoppedOn);
    }

    public static Enrolment enrolled(int number) {
        return enrolled(number, Enrolment.ENROLLED, null);
    }

    public static Cell cell(Enrolment enrolment, HalfDay halfDay) {
        return new Cell(halfDay.code(), enrolment.code());
    }

    public static SessionFile session(@Nullable Long capacity, @Nullable Long minimum, List<HalfDay> halfDays,
            List<Enrolment> enrolments, Map<Cell, Mark> marks) {
        return new SessionFile(new SessionFacts(RowId.derived("training_session", "S"), new Code("S"), 0,
                new Code("F"), "Piloter un Tiers-Lieu", "4", "La Coopérative", "", null, "", "", capacity, minimum,
                "EN_COURS", DAY, DAY.plusDays(1)), halfDays, enrolments, marks, List.of(), SessionResults.NONE,
                Signatures.NONE);
    }
}
