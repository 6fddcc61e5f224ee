/**
 * Cases in SQLite, as the ports of the room {@code cases} ask for them.
 * Start reading at {@link fr.captierslieux.sillage.store.cases.SqlCaseList}.
 */
@NullMarked
package fr.captierslieux.sillage.store.cases;

import org.jspecify.annotations.NullMarked;
