/**
 * Weeks and months: what is arranged, taught, held and due in a range of days, whoever it is of. Rows of other rooms are shown here and not
 * kept; what is changed is changed by the rules of their own room. No screen, no SQL, no file format.
 * Start reading at {@link fr.captierslieux.sillage.calendar.ReadCalendar} and {@link fr.captierslieux.sillage.calendar.CalendarEntry}.
 */
@NullMarked
package fr.captierslieux.sillage.calendar;

import org.jspecify.annotations.NullMarked;
