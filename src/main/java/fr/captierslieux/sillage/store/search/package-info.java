/**
 * Search in the full-text indexes of the store (migration V0004), kept by triggers.
 * Start reading at {@link fr.captierslieux.sillage.store.search.SqlSearchRepository}.
 */
@NullMarked
package fr.captierslieux.sillage.store.search;

import org.jspecify.annotations.NullMarked;
