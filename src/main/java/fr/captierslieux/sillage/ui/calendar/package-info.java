/**
 * The agenda: a week by the hour, a month, or a list of days, of mine, of the network or of all; chosen things at the side, moved by mouse or
 * keys. Views of our own, because each of its things must be reached by the keyboard and say what it is.
 * Start reading at {@link fr.captierslieux.sillage.ui.calendar.CalendarModel} and {@link fr.captierslieux.sillage.ui.calendar.CalendarScreen}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.calendar;

import org.jspecify.annotations.NullMarked;
