/**
 * Communes of France with their postal codes, intercommunalities and départements, the outlines of the region's map, and the dated
 * priority zones. The reference is a resource of the product; the store holds a copy for its queries.
 * Start reading at {@link fr.captierslieux.sillage.territory.CommuneReference} and
 * {@link fr.captierslieux.sillage.territory.RegionMap}.
 */
@NullMarked
package fr.captierslieux.sillage.territory;

import org.jspecify.annotations.NullMarked;
