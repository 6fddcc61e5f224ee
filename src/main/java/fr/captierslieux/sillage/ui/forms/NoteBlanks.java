package fr.captierslieux.sillage.ui.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A note template goes into what is written, which stays; what remains to be filled in stands between square brackets. */
final class NoteBlanks {
    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]\\n]{1,80}\\]");

    private NoteBlanks() {
    }

    /** A part of a text, from a place up to another. */
    record Part(int from, int to) {
    }

    /** What is put at a place of a text for a template to stand there on lines of its own. */
    static String piece(String text, int at, String template) {
        String before = text.substring(0, at);
        String after = text.substring(at);
        String above = before.isBlank() || before.endsWith("\n") ? "" : "\n";
        String below = after.isBlank() || after.startsWith("\n") ? "" : "\n";
        return above + template + below;
    }

    /** The first blank from a place on. */
    static Optional<Part> find(String text, int from) {
        Matcher blank = BLANK.matcher(text);
        return blank.find(Math.min(from, text.length()))
                ? Optional.of(new Part(blank.start(), blank.end()))
                : Optional.empty();
    }
}
