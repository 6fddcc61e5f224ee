/**
 * Trainings: programmes, their sessions with half-days, who is enrolled, who was there and for how long; what is made at once from a
 * pattern, and what is worth a look. No screen and no SQL.
 * Start reading at {@link fr.captierslieux.sillage.trainings.SessionFile}.
 */
@NullMarked
package fr.captierslieux.sillage.trainings;

import org.jspecify.annotations.NullMarked;
