package fr.captierslieux.sillage.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The map of Pays de la Loire: outlines of its départements and intercommunalities and a point for each commune, all in one plane, so
 * that nothing that draws knows of longitudes. Outlines are those of IGN Admin Express 2018, memberships those of the commune
 * reference: {@link CommuneReference#VINTAGE}. Four intercommunalities go beyond the region and are cut at its border.
 */
public final class RegionMap {
    /** How wide the plane is; its height follows from the outlines. */
    public static final double WIDTH = 1000;
    /** Begins the code of a commune that is in no intercommunality, and so stands for itself: L'Île-d'Yeu. */
    public static final String ALONE = "SANS-";

    private final Map<TerritoryLevel, Map<String, Outline>> outlines;
    private final Map<String, PlanePoint> points;

    private RegionMap(Map<TerritoryLevel, Map<String, Outline>> outlines, Map<String, PlanePoint> points) {
        this.outlines = outlines;
        this.points = points;
    }

    /** The map inside the product, read at its first use. */
    public static RegionMap shipped() {
        return Shipped.MAP;
    }

    /** All territories of a level, in the order of the shipped file. */
    public List<Outline> list(TerritoryLevel level) {
        return List.copyOf(level(level).values());
    }

    public Optional<Outline> find(TerritoryLevel level, String code) {
        return Optional.ofNullable(level(level).get(code));
    }

    /** Numbers of the départements of the region. */
    public List<String> departments() {
        return List.copyOf(level(TerritoryLevel.DEPARTMENT).keySet());
    }

    /** Where a commune is, by its current code; empty outside the region. */
    public Optional<PlanePoint> findPoint(String commune) {
        return Optional.ofNullable(points.get(commune));
    }

    /**
     * The territory that a commune lies in; empty outside the region.
     *
     * @param commune    its current code
     * @param department number of its département
     * @param epci       its intercommunality; null for none
     */
    public Optional<String> territoryOf(TerritoryLevel level, String commune, String department,
            @Nullable String epci) {
        if (!level(TerritoryLevel.DEPARTMENT).containsKey(department)) {
            return Optional.empty();
        }
        String code = level == TerritoryLevel.DEPARTMENT
                ? department
                : epci == null || epci.isEmpty() ? ALONE + commune : epci;
        return level(level).containsKey(code) ? Optional.of(code) : Optional.empty();
    }

    /** The frame around the whole region. */
    public Outline.Frame frame() {
        double bottom = list(TerritoryLevel.DEPARTMENT).stream().mapToDouble(each -> each.frame().bottom()).max()
                .orElse(WIDTH);
        return new Outline.Frame(0, 0, WIDTH, bottom);
    }

    private Map<String, Outline> level(TerritoryLevel level) {
        return outlines.getOrDefault(level, Map.of());
    }

    /** Holds the shipped map; loaded with the class, and so once. */
    private static final class Shipped {
        private static final RegionMap MAP = read();

        private static RegionMap read() {
            Map<TerritoryLevel, Map<String, Outline>> outlines = new HashMap<>();
            List<Outline> read = new ArrayList<>();
            TerritoryFiles.rows("outlines", 4, row -> read.add(Outline.read(
                    row[0].equals("D") ? TerritoryLevel.DEPARTMENT : TerritoryLevel.EPCI, row[1], row[2], row[3])));
            read.forEach(outline -> outlines
                    .computeIfAbsent(outline.level(), level -> new LinkedHashMap<>())
                    .put(outline.code(), outline));
            Map<String, PlanePoint> points = new HashMap<>();
            TerritoryFiles.rows("points", 3, row -> points.put(row[0],
                    new PlanePoint(Double.parseDouble(row[1]), Double.parseDouble(row[2]))));
            return new RegionMap(outlines, points);
        }
    }
}
