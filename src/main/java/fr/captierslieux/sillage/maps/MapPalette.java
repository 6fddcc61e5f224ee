package fr.captierslieux.sillage.maps;

import java.util.List;

/**
 * The colours of a map on paper, from nothing to the strongest: one hue that darkens, so that they stay apart in grey and for
 * who sees few colours. The window has them as roles, with others in the dark.
 */
public final class MapPalette {
    /** By shade, {@code #rrggbb}. */
    public static final List<String> PAPER = List.of("#efefe9", "#d3e5e3", "#93c4c6", "#3a7f8c", "#123f5c");
    /** From this shade on, what is written on it is light. */
    public static final int LIGHT_TEXT_FROM = 3;

    private MapPalette() {
    }
}
