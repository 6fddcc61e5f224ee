package fr.captierslieux.sillage.calendar;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.day.Whose;
import java.util.Set;

/**
 * What the store is asked for.
 *
 * @param kinds what is wanted of what there is
 * @param most  so many of a kind on a day; of more it is said how many
 */
public record CalendarQuery(Whose whose, DateRange days, Set<CalendarEntry.Kind> kinds, int most) {
    public CalendarQuery {
        kinds = Set.copyOf(kinds);
    }
}
