package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.PlanePoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which territory lies next in a direction: the nearest middle of those that lie more that way than aside. */
public final class WalkTerritories {
    private WalkTerritories() {
    }

    /** Empty where the map ends. */
    public static Optional<Area> next(List<Area> areas, Area from, Direction direction) {
        PlanePoint start = from.outline().middle();
        return areas.stream().filter(each -> !each.code().equals(from.code()))
                .filter(each -> direction.leads(start, each.outline().middle()))
                .min(Comparator.comparingDouble(each -> each.outline().middle().squareTo(start)));
    }

    /** The territory that a point of the plane lies in. */
    public static Optional<Area> at(List<Area> areas, PlanePoint point) {
        return areas.stream().filter(each -> each.outline().holds(point)).findFirst();
    }

    /** The northernmost, where a walk begins. */
    public static Optional<Area> first(List<Area> areas) {
        return areas.stream().min(Comparator.comparingDouble(each -> top(each.outline())));
    }

    private static double top(Outline outline) {
        return outline.frame().top();
    }

    /** The keys of a keyboard. */
    public enum Direction {
        UP, DOWN, LEFT, RIGHT;

        boolean leads(PlanePoint from, PlanePoint to) {
            double east = to.x() - from.x();
            double south = to.y() - from.y();
            return switch (this) {
                case UP -> -south >= Math.abs(east);
                case DOWN -> south >= Math.abs(east);
                case LEFT -> -east >= Math.abs(south);
                case RIGHT -> east >= Math.abs(south);
            };
        }
    }
}
