package fr.captierslieux.sillage.territory;

/**
 * A place in the plane of the map: kilometres have the same length everywhere in it, north is up.
 *
 * @param x from the westernmost point of the region eastwards, to {@link RegionMap#WIDTH}
 * @param y from the northernmost point southwards
 */
public record PlanePoint(double x, double y) {
    /** How far apart two places are, squared: enough to compare. */
    public double squareTo(PlanePoint other) {
        return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
    }
}
