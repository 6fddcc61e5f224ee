package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param kind        what it is
 * @param code        its code
 * @param title       the person's or project's name; of a case and of a follow-up their project's
 * @param detail      what tells it apart from others of that title: the commune, of a case its network; may be empty
 * @param on          day of a follow-up; null for all else
 * @param supportCase the case of a follow-up; null for all else
 * @param excerpt     where the words stand
 */
public record Hit(Kind kind, Code code, String title, String detail, @Nullable LocalDate on, @Nullable Code supportCase,
        Excerpt excerpt) {
    /** What is searched, in the order in which it is shown. */
    public enum Kind {
        PERSON, PROJECT, CASE, FOLLOW_UP
    }
}
