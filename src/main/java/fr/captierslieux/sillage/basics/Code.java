package fr.captierslieux.sillage.basics;

import java.util.regex.Pattern;

/**
 * The stable name of a row in the exchange files: 1 to 64 of A–Z a–z 0–9 _ -, case-sensitive, unique in its file, never changed.
 *
 * @param value the text of the code
 */
public record Code(String value) implements Comparable<Code> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public Code {
        if (!isCode(value)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
