package fr.captierslieux.sillage.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which cases, in which order. A case satisfies everything that is set.
 *
 * @param view       narrows first
 * @param text       part of the project's or commune's name, accents and case aside; blank = all
 * @param network    code of a network; null = all
 * @param department number of a département; null = all
 * @param stage      code of the stage reached last; null = all
 * @param status     computed status; null = all
 * @param order      by what
 * @param direction  which end first; what has no value always comes last
 */
public record CaseQuery(CaseView view, String text, @Nullable String network, @Nullable String department,
        @Nullable String stage,
        @Nullable CaseStatus status, Order order, Direction direction) {
    /** Open cases, the most pressing promise first. */
    public static final CaseQuery FIRST = new CaseQuery(CaseView.OPEN, "", null, null, null, null, Order.NEXT_ACTION,
            Direction.ASCENDING);

    /** What a list is sorted by; ties by the project's name, then by code. */
    public enum Order {
        PROJECT, STAGE, LAST_CONTACT, NEXT_ACTION
    }

    /** Which end of an order comes first. */
    public enum Direction {
        ASCENDING, DESCENDING
    }

    public CaseQuery withView(CaseView other) {
        return new CaseQuery(other, text, network, department, stage, status, order, direction);
    }

    public CaseQuery withText(String other) {
        return new CaseQuery(view, other, network, department, stage, status, order, direction);
    }

    public CaseQuery withNetwork(@Nullable String other) {
        return new CaseQuery(view, text, other, department, stage, status, order, direction);
    }

    public CaseQuery withDepartment(@Nullable String other) {
        return new CaseQuery(view, text, network, other, stage, status, order, direction);
    }

    public CaseQuery withStage(@Nullable String other) {
        return new CaseQuery(view, text, network, department, other, status, order, direction);
    }

    public CaseQuery withStatus(@Nullable CaseStatus other) {
        return new CaseQuery(view, text, network, department, stage, other, order, direction);
    }

    public CaseQuery sorted(Order by, Direction first) {
        return new CaseQuery(view, text, network, department, stage, status, by, first);
    }

    /** The same view and order, narrowed by nothing. */
    public CaseQuery withoutFilters() {
        return new CaseQuery(view, "", null, null, null, null, order, direction);
    }

    /** Whether anything but the view narrows. */
    public boolean isNarrowed() {
        return !text.isBlank() || network != null || department != null || stage != null || status != null;
    }
}
