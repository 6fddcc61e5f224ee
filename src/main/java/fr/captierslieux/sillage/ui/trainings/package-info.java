/**
 * Formations: the lists of sessions and of programmes, the page of a session with its half-days, its enrolments and its attendance, which is
 * entered by keyboard alone.
 * Start reading at {@link fr.captierslieux.sillage.ui.trainings.SessionPage}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.trainings;

import org.jspecify.annotations.NullMarked;
