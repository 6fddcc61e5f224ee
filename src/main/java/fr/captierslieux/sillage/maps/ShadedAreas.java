package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.maps.Area.Count;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.List;
import java.util.Map;

/**
 * Territories of one level, coloured by what was counted in them.
 *
 * @param areas in the order of the outlines, those with nothing in them too
 */
public record ShadedAreas(TerritoryLevel level, List<Area> areas, MapClasses classes) {
    public ShadedAreas {
        areas = List.copyOf(areas);
    }

    /**
     * Territories of a region.
     *
     * @param counts by code; codes that the region does not have are left out
     * @param step   limits of classes are multiples of it
     */
    public static ShadedAreas of(RegionMap region, TerritoryLevel level, Map<String, Count> counts, int step) {
        MapClasses classes = MapClasses.of(region.list(level).stream()
                .map(outline -> counts.getOrDefault(outline.code(), Count.NOTHING).amount()).toList(), step);
        return new ShadedAreas(level, region.list(level).stream().map(outline -> {
            Count count = counts.getOrDefault(outline.code(), Count.NOTHING);
            return new Area(outline, count, classes.shadeOf(count.amount()));
        }).toList(), classes);
    }
}
