package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.maps.Area.Count;
import fr.captierslieux.sillage.territory.PlanePoint;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A map that was read: every territory of the region with its figure, and what lies in none of them.
 *
 * @param areas   in the order of the shipped outlines
 * @param inside  of the whole region
 * @param outside of communes outside the region
 * @param nowhere of projects without a commune
 * @param marks   one a commune with something in it, the most first
 */
public record TerritoryMap(MapQuestion question, List<Area> areas, MapClasses classes, Count inside, Count outside,
        Count nowhere, List<Mark> marks) {
    /** Stands for communes outside the region, where a territory is asked for. */
    public static final String OUTSIDE = "HORS";
    /** Stands for projects without a commune. */
    public static final String NOWHERE = "SANS";

    public TerritoryMap {
        areas = List.copyOf(areas);
        marks = List.copyOf(marks);
    }

    /**
     * The same without the figures of some territories, and without what they could be reckoned from: marks of communes, what lies
     * in the whole region, outside, nowhere. Classes are those of what is told.
     *
     * @param keptBack whether the figure of a territory is not told, by its code
     */
    public TerritoryMap keepingBack(Predicate<String> keptBack) {
        MapClasses told = MapClasses.of(areas.stream().filter(area -> !keptBack.test(area.code())).map(Area::amount)
                .toList(), question.figure().parts());
        List<Area> fewer = areas.stream().map(area -> area.amount() > 0 && keptBack.test(area.code())
                ? new Area(area.outline(), Count.NOTHING, Area.KEPT_BACK)
                : new Area(area.outline(), area.count(), told.shadeOf(area.amount()))).toList();
        return new TerritoryMap(question, fewer, told, Count.NOTHING, Count.NOTHING, Count.NOTHING, List.of());
    }

    /** Whether the sum of the whole region is told. */
    public boolean tellsWhole() {
        return inside.rows() > 0 || areas.stream().allMatch(area -> area.amount() == 0 && !area.isKeptBack());
    }

    /** Whether nothing was counted, here or elsewhere. */
    public boolean isEmpty() {
        return inside.rows() + outside.rows() + nowhere.rows() == 0;
    }

    public Optional<Area> find(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** What was counted in a territory, outside the region, or nowhere. */
    public Count countOf(String territory) {
        return switch (territory) {
            case OUTSIDE -> outside;
            case NOWHERE -> nowhere;
            default -> find(territory).map(Area::count).orElse(Count.NOTHING);
        };
    }

    /**
     * Whether the figure stands on the territory: on départements always, else where there is much of it and no mark in the way.
     */
    public boolean isNumbered(Area area, MapCaption.Marks marks) {
        boolean room = marks == MapCaption.Marks.HIDDEN && area.shade() >= MapPalette.LIGHT_TEXT_FROM;
        return area.amount() > 0 && (question.level() == TerritoryLevel.DEPARTMENT || room);
    }

    /** Territories with something in them, the most first. */
    public List<Area> foremost() {
        return areas.stream().filter(area -> area.amount() > 0)
                .sorted(Comparator.comparingLong(Area::amount).reversed().thenComparing(Area::name)).toList();
    }

    /**
     * A commune with something in it.
     *
     * @param share of what the commune with the most has, above 0 to 1
     */
    public record Mark(String commune, String name, PlanePoint at, long amount, double share) {
        private static final double LEAST = 2.5;
        private static final double MORE = 4.5;

        /** Of its disc, in the units of a picture; the surface grows with the amount. */
        public double radius() {
            return LEAST + MORE * Math.sqrt(share);
        }
    }
}
