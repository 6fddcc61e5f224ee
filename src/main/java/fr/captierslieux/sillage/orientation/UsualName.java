package fr.captierslieux.sillage.orientation;

/**
 * How a destination outside of the collective is called where the project is.
 *
 * @param kind  code of the destination's kind
 * @param name  as orientations have it
 * @param times how many of the same département have it
 */
public record UsualName(String kind, String name, long times) {
}
