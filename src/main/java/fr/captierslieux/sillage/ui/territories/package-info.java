/**
 * The map of the region and what lies behind each territory. What is counted and which classes it falls into is decided in
 * {@code maps}; pictures of the same map are drawn by {@code formats}.
 * Start reading at {@link fr.captierslieux.sillage.ui.territories.TerritoriesModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.territories;

import org.jspecify.annotations.NullMarked;
