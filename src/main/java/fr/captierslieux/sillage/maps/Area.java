package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.territory.Outline;

/**
 * A territory of the map with its figure.
 *
 * @param count what was counted in it
 * @param shade 0 for nothing, to {@link MapClasses#SHADES}: further is stronger
 */
public record Area(Outline outline, Count count, int shade) {
    public String code() {
        return outline.code();
    }

    public String name() {
        return outline.name();
    }

    public long amount() {
        return count.amount();
    }

    /**
     * A figure with how many rows stand behind it.
     *
     * @param rows   projects or cases
     * @param amount in parts, see {@link MapFigure#parts}
     */
    public record Count(long rows, long amount) {
        public static final Count NOTHING = new Count(0, 0);

        Count plus(long moreRows, long more) {
            return new Count(rows + moreRows, amount + more);
        }
    }
}
