/**
 * The SQLite side of the room {@code safekeeping}: implements its ports inside the transactions of {@link fr.captierslieux.sillage.store.Store}.
 */
@NullMarked
package fr.captierslieux.sillage.store.safekeeping;

import org.jspecify.annotations.NullMarked;
