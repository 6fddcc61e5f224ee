/**
 * The screen on which an advisor starts the morning: what is promised, what waits, who comes; each line done, postponed or handed over in one
 * gesture. Appointments stand beside it as a column, and in the list where there is no room for the column.
 * Start reading at {@link fr.captierslieux.sillage.ui.day.DayModel} and {@link fr.captierslieux.sillage.ui.day.DayScreen}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.day;

import org.jspecify.annotations.NullMarked;
