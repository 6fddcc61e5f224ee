package fr.captierslieux.sillage.exchange;

import org.jspecify.annotations.Nullable;

/** Reads the cells of one column. */
@FunctionalInterface
public interface CellReader {
    /**
     * @param cell not empty and not {@code -}; trimmed, unless the column holds text
     * @return a String or a Long as the store keeps it, a {@link CellFault}, or null when the cell says nothing after all
     */
    @Nullable
    Object read(String cell);
}
