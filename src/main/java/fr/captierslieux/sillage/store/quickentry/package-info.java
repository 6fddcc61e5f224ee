/**
 * Whom and what a line of quick entry names. What a line means is decided in {@code quickentry}.
 * Start reading at {@link fr.captierslieux.sillage.store.quickentry.SqlNamedCases}.
 */
@NullMarked
package fr.captierslieux.sillage.store.quickentry;

import org.jspecify.annotations.NullMarked;
