/**
 * The SQLite side of the room {@code history}: implements its ports inside the transactions of {@link fr.captierslieux.sillage.store.Store}.
 */
@NullMarked
package fr.captierslieux.sillage.store.history;

import org.jspecify.annotations.NullMarked;
