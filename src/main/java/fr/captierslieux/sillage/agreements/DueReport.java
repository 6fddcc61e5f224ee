package fr.captierslieux.sillage.agreements;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import java.time.LocalDate;

/**
 * A report that an agreement asks for and that did not go out yet.
 *
 * @param period which ended
 * @param dueOn  the last day on which it is in time
 */
public record DueReport(Code agreement, String funder, String title, Period period, LocalDate dueOn) {
    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
