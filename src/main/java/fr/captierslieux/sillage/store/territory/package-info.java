/**
 * The store's copy of the territory reference, for its queries: local to the file, outside the journal.
 * What a commune is stands in {@link fr.captierslieux.sillage.territory.CommuneReference}.
 * Start reading at {@link fr.captierslieux.sillage.store.territory.PlaceTables}.
 */
@NullMarked
package fr.captierslieux.sillage.store.territory;

import org.jspecify.annotations.NullMarked;
