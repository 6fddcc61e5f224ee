/**
 * The SQLite side of the room {@code workspace}: implements its ports inside the transactions of {@link fr.captierslieux.sillage.store.Store}.
 */
@NullMarked
package fr.captierslieux.sillage.store.workspace;

import org.jspecify.annotations.NullMarked;
