package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.territory.Outline;

/**
 * A territory of the map with its figure.
 *
 * @param count what was counted in it
 * @param shade 0 for nothing, to {@link MapClasses#SHADES}: further is stronger; {@link #KEPT_BACK} for what is not told
 */
public record Area(Outline outline, Count count, int shade) {
    /** The shade of a territory whose figure is not told. */
    public static final int KEPT_BACK = -1;

    public String code() {
        return outline.code();
    }

    public String name() {
        return outline.name();
    }

    public long amount() {
        return count.amount();
    }

    public boolean isKeptBack() {
        return shade == KEPT_BACK;
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
