package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.DrawMap;
import fr.captierslieux.sillage.maps.ListBehindTerritory;
import fr.captierslieux.sillage.maps.ReadMap;
import fr.captierslieux.sillage.reports.ListScopes;

/**
 * What the map can do.
 *
 * @param read   the figures of all territories
 * @param behind what stands behind one
 * @param draw   a picture of it
 * @param scopes the networks to choose from
 */
public record TerritoriesUseCases(ReadMap read, ListBehindTerritory behind, DrawMap draw, ListScopes scopes) {
}
