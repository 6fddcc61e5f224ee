package fr.captierslieux.sillage.history;

/**
 * What a person did, as the journal keeps it.
 *
 * @param name   verb and noun, e.g. {@code import-exchange}
 * @param author who did it: the profile's name, or {@code import}
 */
public record Gesture(String name, String author) {
    public Gesture {
        if (name.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a gesture has a name and an author");
        }
    }
}
