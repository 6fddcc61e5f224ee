package fr.captierslieux.sillage.writing;

/**
 * A word that no dictionary knows.
 *
 * @param from     where it begins in the text, in chars
 * @param to       where it ends, exclusive
 * @param word     as written
 * @param language of the text, {@code fr} or {@code en}: its dictionary knows what may have been meant
 */
public record Misspelling(int from, int to, String word, String language) {
}
