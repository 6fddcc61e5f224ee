package fr.captierslieux.sillage.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in words.
 *
 * @param title what
 * @param facts when, how long, with whom: « 22 sept., 1 h 30, Inès Thébault »
 * @param text  what was said; may be empty
 * @param tags  themes and other short facts
 * @param state of what was promised or asked; null for none
 */
record Told(String title, String facts, String text, List<String> tags, @Nullable State state) {
    Told {
        tags = List.copyOf(tags);
    }

    Told(String title, String facts, String text) {
        this(title, facts, text, List.of(), null);
    }

    /** All of it as one sentence. */
    String spoken() {
        List<String> parts = new ArrayList<>(List.of(title, facts));
        if (!text.isEmpty()) {
            parts.add(text);
        }
        parts.addAll(tags);
        if (state != null) {
            parts.add(state.sentence());
        }
        return String.join(", ", parts);
    }

    /** How something stands, in words and by its look. */
    enum Look {
        OPEN, DUE, LATE, DONE, ACCEPTED, REFUSED
    }

    /**
     * A promise or an answer.
     *
     * @param text what was promised; may be empty
     * @param note how it stands
     */
    record State(String text, String note, Look look) {
        String sentence() {
            return text.isEmpty() ? note : text + ", " + note;
        }
    }
}
