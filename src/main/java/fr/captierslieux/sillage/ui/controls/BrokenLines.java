package fr.captierslieux.sillage.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** Text in a narrow place: broken between words only, with dots where a word or the rest has no room. */
public final class BrokenLines {
    private static final String DOTS = "…";

    private BrokenLines() {
    }

    /**
     * The lines.
     *
     * @param width  of each line, from 0
     * @param most   how many there is room for
     * @param needed how wide a text is
     */
    public static List<String> of(String text, IntToDoubleFunction width, int most, ToDoubleFunction<String> needed) {
        List<String> lines = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        int next = 0;
        while (next < words.length && lines.size() < most) {
            double room = width.applyAsDouble(lines.size());
            StringBuilder line = new StringBuilder(words[next++]);
            while (next < words.length && needed.applyAsDouble(line + " " + words[next]) <= room) {
                line.append(' ').append(words[next++]);
            }
            boolean more = next < words.length && lines.size() + 1 == most;
            lines.add(fit(line.toString(), more, room, needed));
        }
        return lines;
    }

    private static String fit(String line, boolean more, double room, ToDoubleFunction<String> needed) {
        if (!more && needed.applyAsDouble(line) <= room) {
            return line;
        }
        String kept = line;
        while (kept.length() > 1 && needed.applyAsDouble(kept + DOTS) > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.replaceAll("[\\s,;:.]+$", "") + DOTS;
    }
}
