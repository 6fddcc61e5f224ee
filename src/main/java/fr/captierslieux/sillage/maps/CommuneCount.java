package fr.captierslieux.sillage.maps;

import org.jspecify.annotations.Nullable;

/**
 * What was counted in a commune.
 *
 * @param place  where; null for projects without a commune
 * @param rows   how many projects or cases stand behind
 * @param amount in parts, see {@link MapFigure#parts}
 */
public record CommuneCount(@Nullable Where place, long rows, long amount) {
    /**
     * A commune with what it lies in.
     *
     * @param commune    its current code
     * @param name       of the commune
     * @param department number of its département
     * @param epci       null for none
     */
    public record Where(String commune, String name, String department, @Nullable String epci) {
    }
}
