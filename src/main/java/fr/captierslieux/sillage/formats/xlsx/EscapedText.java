package fr.captierslieux.sillage.formats.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells write what XML cannot hold as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19), and so escape texts that look like it. */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {
    }

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** What {@link #decode} gives back as it was. */
    static String encode(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
    }
}
