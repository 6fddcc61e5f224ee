package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session as the list shows it.
 *
 * @param programme code
 * @param number    empty when it has none
 * @param status    code
 * @param commune   name; empty when not said
 * @param capacity  places; null when not said
 * @param taken     places taken
 * @param asking    candidates besides
 * @param halfDays  how many
 * @param planned   hours that those last
 * @param followed  hours of all trainees together
 */
public record SessionRow(RowId id, Code code, Code programme, String title, String number, String provider,
        String status, String commune, LocalDate startsOn, LocalDate endsOn, @Nullable Long capacity, long taken,
        long asking, long halfDays, TrainingHours planned, TrainingHours followed) {
}
