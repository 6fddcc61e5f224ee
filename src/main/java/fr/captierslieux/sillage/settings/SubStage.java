package fr.captierslieux.sillage.settings;

/**
 * A stage of a network's own within one of the seven, which alone are counted.
 *
 * @param code    names it for good
 * @param stage   code of the stage that it is within
 * @param retired whether forms offer it no more
 * @param uses    how many stage rows name it
 */
public record SubStage(String code, String stage, boolean retired, long uses) {
}
