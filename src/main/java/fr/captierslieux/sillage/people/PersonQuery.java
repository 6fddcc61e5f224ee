package fr.captierslieux.sillage.people;

import org.jspecify.annotations.Nullable;

/**
 * Which people, in which order. A person satisfies everything that is set.
 *
 * @param text       words, each of which is part of the name, the e-mail or the commune's name, accents and case aside; blank = all
 * @param department number of the département of the person's commune; null = all
 * @param role       code of a role in some project; null = all
 * @param situation  code of a situation; null = all
 * @param order      by what
 * @param ascending  which end first; what has no value always comes last
 */
public record PersonQuery(String text, @Nullable String department, @Nullable String role, @Nullable String situation,
        Order order, boolean ascending) {
    /** Everybody by name. */
    public static final PersonQuery FIRST = new PersonQuery("", null, null, null, Order.NAME, true);

    /** What a list is sorted by; ties by name, then by code. */
    public enum Order {
        NAME, COMMUNE, DEPARTMENT, SITUATION, EMAIL, PHONE, PROJECTS, INFORMED
    }

    public PersonQuery withText(String other) {
        return new PersonQuery(other, department, role, situation, order, ascending);
    }

    public PersonQuery withDepartment(@Nullable String other) {
        return new PersonQuery(text, other, role, situation, order, ascending);
    }

    public PersonQuery withRole(@Nullable String other) {
        return new PersonQuery(text, department, other, situation, order, ascending);
    }

    public PersonQuery withSituation(@Nullable String other) {
        return new PersonQuery(text, department, role, other, order, ascending);
    }

    /** The same cases by another column, its first end or its last first. */
    public PersonQuery sorted(Order by, Way way) {
        return new PersonQuery(text, department, role, situation, by, way == Way.UP);
    }

    /** Which end of an order comes first. */
    public enum Way {
        UP, DOWN
    }
}
