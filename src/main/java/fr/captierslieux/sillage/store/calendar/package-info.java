/** Calendars in SQL: which rows stand in a range of days, then what those rows say. Start reading at {@link fr.captierslieux.sillage.store.calendar.SqlCalendar}. */
@NullMarked
package fr.captierslieux.sillage.store.calendar;

import org.jspecify.annotations.NullMarked;
