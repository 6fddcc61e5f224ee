package fr.captierslieux.sillage.ui.controls;

import java.util.Locale;

/** The letters that stand for a person. */
public final class Initials {
    private Initials() {
    }

    /** First letters of the first and of the last part of a name; a question mark where there is none. */
    public static String of(String name) {
        String[] parts = name.strip().split("[\\s-]+");
        String last = parts.length < 2 ? "" : first(parts[parts.length - 1]);
        return ((parts[0].isEmpty() ? "?" : first(parts[0])) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1));
    }
}
