/**
 * What suggestions of orientations rest on, in a handful of queries over sets: never one for each network.
 * Start reading at {@link fr.captierslieux.sillage.store.orientation.SqlOrientationPictures}.
 */
@NullMarked
package fr.captierslieux.sillage.store.orientation;

import org.jspecify.annotations.NullMarked;
