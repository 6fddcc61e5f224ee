package fr.captierslieux.sillage.outreach;

/**
 * How many came, counted as the indicators G2 and G2P count.
 *
 * @param lines   of the list
 * @param people  the sum of what the lines stand for
 * @param persons distinct persons among them, those in the bin aside
 */
public record DoorCount(long lines, long people, long persons) {
}
