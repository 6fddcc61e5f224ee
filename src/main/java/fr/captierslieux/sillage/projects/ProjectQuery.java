package fr.captierslieux.sillage.projects;

import org.jspecify.annotations.Nullable;

/**
 * Which projects, in which order. A project satisfies everything that is set.
 *
 * @param text       words, each of which is part of the project's or its commune's name, accents and case aside; blank = all
 * @param department number of the département of its commune; null = all
 * @param state      code of its state; null = all
 * @param stage      code of the stage reached last; null = all
 * @param family     code of one of its families; null = all
 * @param order      by what
 * @param ascending  which end first; what has no value always comes last
 */
public record ProjectQuery(String text, @Nullable String department, @Nullable String state, @Nullable String stage,
        @Nullable String family, Order order, boolean ascending) {
    /** All by name. */
    public static final ProjectQuery FIRST = new ProjectQuery("", null, null, null, null, Order.NAME, true);

    /** What a list is sorted by; ties by name, then by code. */
    public enum Order {
        NAME, COMMUNE, DEPARTMENT, STATE, STAGE, FAMILIES, LEGAL_FORM, TEAM, OPENED
    }

    public ProjectQuery withText(String other) {
        return new ProjectQuery(other, department, state, stage, family, order, ascending);
    }

    public ProjectQuery withDepartment(@Nullable String other) {
        return new ProjectQuery(text, other, state, stage, family, order, ascending);
    }

    public ProjectQuery withState(@Nullable String other) {
        return new ProjectQuery(text, department, other, stage, family, order, ascending);
    }

    public ProjectQuery withStage(@Nullable String other) {
        return new ProjectQuery(text, department, state, other, family, order, ascending);
    }

    public ProjectQuery withFamily(@Nullable String other) {
        return new ProjectQuery(text, department, state, stage, other, order, ascending);
    }

    /** The same projects by another column, its first end or its last first. */
    public ProjectQuery sorted(Order by, Way way) {
        return new ProjectQuery(text, department, state, stage, family, by, way == Way.UP);
    }

    /** Which end of an order comes first. */
    public enum Way {
        UP, DOWN
    }
}
