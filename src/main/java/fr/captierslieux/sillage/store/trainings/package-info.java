/**
 * Trainings in SQL: a session whole by a few queries, the lists of sessions and of programmes, what the yearly return counts, what documents
 * of a session tell. Set queries, inside the transactions of {@link fr.captierslieux.sillage.store.Store}.
 * Start reading at {@link fr.captierslieux.sillage.store.trainings.SqlSessions}.
 */
@NullMarked
package fr.captierslieux.sillage.store.trainings;

import org.jspecify.annotations.NullMarked;
