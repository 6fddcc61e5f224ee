/**
 * The SQLite side of the room {@code trainings}: what the yearly return counts, what documents of a session tell. Set queries, inside
 * the transactions of {@link fr.captierslieux.sillage.store.Store}.
 */
@NullMarked
package fr.captierslieux.sillage.store.trainings;

import org.jspecify.annotations.NullMarked;
