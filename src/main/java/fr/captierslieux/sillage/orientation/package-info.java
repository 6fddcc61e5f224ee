/**
 * Whom to orient a case to, and what came of it: the member networks and the destinations outside of the collective in an order that
 * explains itself, from rows alone. A person decides; nothing here writes but the answer to an orientation, saved as forms save it.
 * No sentence, no SQL: the store implements {@link fr.captierslieux.sillage.orientation.OrientationPictures}.
 * Start reading at {@link fr.captierslieux.sillage.orientation.SuggestOrientations}, then {@code Weights} and {@code situations.csv}.
 */
@NullMarked
package fr.captierslieux.sillage.orientation;

import org.jspecify.annotations.NullMarked;
