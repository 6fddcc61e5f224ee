package fr.captierslieux.sillage.organisations;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations, in which order. An organisation satisfies everything that is set.
 *
 * @param text       words, each of which is part of the name, the e-mail or the commune's name, accents and case aside; blank = all
 * @param kind       code; null = all
 * @param department number of the département of its commune; null = all
 * @param commune    INSEE code; null = all
 * @param order      by what
 * @param ascending  which end first; what has no value always comes last
 */
public record OrganisationQuery(String text, @Nullable String kind, @Nullable String department,
        @Nullable String commune, Order order, boolean ascending) {
    /** All of them by name. */
    public static final OrganisationQuery FIRST = new OrganisationQuery("", null, null, null, Order.NAME, true);

    /** What a list is sorted by; ties by name, then by code. */
    public enum Order {
        NAME, KIND, COMMUNE, DEPARTMENT, EMAIL, PHONE, CONTACTS, PROJECTS
    }

    public OrganisationQuery withText(String other) {
        return new OrganisationQuery(other, kind, department, commune, order, ascending);
    }

    public OrganisationQuery withKind(@Nullable String other) {
        return new OrganisationQuery(text, other, department, commune, order, ascending);
    }

    public OrganisationQuery withDepartment(@Nullable String other) {
        return new OrganisationQuery(text, kind, other, commune, order, ascending);
    }

    public OrganisationQuery withCommune(@Nullable String other) {
        return new OrganisationQuery(text, kind, department, other, order, ascending);
    }

    /** The same organisations by another column, its first end or its last first. */
    public OrganisationQuery sorted(Order by, Way way) {
        return new OrganisationQuery(text, kind, department, commune, by, way == Way.UP);
    }

    /** Which end of an order comes first. */
    public enum Way {
        UP, DOWN
    }
}
