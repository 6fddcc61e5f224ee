package fr.captierslieux.sillage.search;

/**
 * Something found.
 *
 * @param kind    what it is
 * @param code    its code
 * @param title   the person's or project's name; of a follow-up its project's
 * @param excerpt where the words stand
 */
public record Hit(Kind kind, String code, String title, Excerpt excerpt) {
    /** What is searched, in the order in which it is shown. */
    public enum Kind {
        PERSON, PROJECT, FOLLOW_UP
    }
}
