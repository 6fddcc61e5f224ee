/**
 * The SQLite file: opening, keys, migrations, journal triggers, the two verbs. One folder a feature implements its ports with jOOQ.
 * No sentence for people and no rule of the work belongs here.
 * Start reading at {@link fr.captierslieux.sillage.store.Store}.
 */
@NullMarked
package fr.captierslieux.sillage.store;

import org.jspecify.annotations.NullMarked;
