/**
 * One case with all that belongs to it, read for its page. A handful of set queries, never one a row; writing is elsewhere.
 * Start reading at {@link fr.captierslieux.sillage.store.casefile.SqlCaseFiles}.
 */
@NullMarked
package fr.captierslieux.sillage.store.casefile;

import org.jspecify.annotations.NullMarked;
