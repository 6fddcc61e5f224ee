/**
 * The journal of changes as people see it: gestures, who made them, undo, conflicts; and the two verbs of all work on the store.
 * How the journal is kept in SQLite is in {@code store}.
 * Start reading at {@link fr.captierslieux.sillage.history.Transactions}.
 */
@NullMarked
package fr.captierslieux.sillage.history;

import org.jspecify.annotations.NullMarked;
