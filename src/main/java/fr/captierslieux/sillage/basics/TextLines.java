package fr.captierslieux.sillage.basics;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values as a text to be kept, a line each: {@code stage=CREATION}. */
public final class TextLines {
    private final StringBuilder text = new StringBuilder();

    /** Adds a value on a line of its own; null and blank ones are left out. */
    public TextLines add(String name, @Nullable Object value) {
        String written = value == null ? "" : value.toString().strip().replaceAll("\\R", " ");
        if (!written.isEmpty()) {
            text.append(name).append('=').append(written).append('\n');
        }
        return this;
    }

    /** The values of a text, by their names. */
    public static Map<String, String> read(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("\n")) {
            int equal = line.indexOf('=');
            if (equal > 0) {
                values.put(line.substring(0, equal), line.substring(equal + 1));
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
