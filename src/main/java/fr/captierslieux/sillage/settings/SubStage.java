package fr.captierslieux.sillage.settings;

import org.jspecify.annotations.Nullable;

/**
 * A stage of a network's own within one of the seven, which alone are counted.
 *
 * @param code    names it for good
 * @param stage   code of the stage that it is within
 * @param position where it stands among those of its stage; null where nobody said
 * @param retired whether forms offer it no more
 * @param uses    how many stage rows name it
 */
public record SubStage(String code, String stage, @Nullable Long position, boolean retired, long uses) {
}
