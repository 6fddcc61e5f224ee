package fr.captierslieux.sillage.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which cases, in which order. A case satisfies everything that is set.
 *
 * @param view       narrows first
 * @param text       part of the project's or commune's name, accents and case aside; blank = all
 * @param network    code of a network; null = all
 * @param advisor    code of an adviser; null = all
 * @param department number of a département; null = all
 * @param stage      code of the stage reached last, with {@code /} and the code of a sub-stage where that one is meant; null = all
 * @param status     computed status; null = all
 * @param theme      code of a theme that one of its follow-ups names; null = all
 * @param unseenDays no follow-up for more than so many days; null = all
 * @param order      by what
 * @param direction  which end first; what has no value always comes last
 */
public record CaseQuery(CaseView view, String text, @Nullable String network, @Nullable String advisor,
        @Nullable String department, @Nullable String stage, @Nullable CaseStatus status, @Nullable String theme,
        @Nullable Integer unseenDays, Order order, Direction direction) {
    /** Open cases, the most pressing promise first. */
    public static final CaseQuery FIRST = new CaseQuery(CaseView.OPEN, "", null, null, null, null, null, null, null,
            Order.NEXT_ACTION, Direction.ASCENDING);

    /** What a list is sorted by; ties by the project's name, then by code. */
    public enum Order {
        PROJECT,
        STAGE,
        LAST_CONTACT,
        NEXT_ACTION,
        NETWORK,
        ADVISOR,
        COMMUNE,
        DEPARTMENT,
        STATUS,
        QUALIFICATION,
        FIRST_CONTACT,
        THEMES
    }

    /** Which end of an order comes first. */
    public enum Direction {
        ASCENDING, DESCENDING
    }

    public CaseQuery withView(CaseView other) {
        return new CaseQuery(other, text, network, advisor, department, stage, status, theme, unseenDays, order,
                direction);
    }

    public CaseQuery withText(String other) {
        return new CaseQuery(view, other, network, advisor, department, stage, status, theme, unseenDays, order,
                direction);
    }

    public CaseQuery withNetwork(@Nullable String other) {
        return new CaseQuery(view, text, other, advisor, department, stage, status, theme, unseenDays, order,
                direction);
    }

    public CaseQuery withAdvisor(@Nullable String other) {
        return new CaseQuery(view, text, network, other, department, stage, status, theme, unseenDays, order,
                direction);
    }

    public CaseQuery withDepartment(@Nullable String other) {
        return new CaseQuery(view, text, network, advisor, other, stage, status, theme, unseenDays, order, direction);
    }

    public CaseQuery withStage(@Nullable String other) {
        return new CaseQuery(view, text, network, advisor, department, other, status, theme, unseenDays, order,
                direction);
    }

    public CaseQuery withStatus(@Nullable CaseStatus other) {
        return new CaseQuery(view, text, network, advisor, department, stage, other, theme, unseenDays, order,
                direction);
    }

    public CaseQuery withTheme(@Nullable String other) {
        return new CaseQuery(view, text, network, advisor, department, stage, status, other, unseenDays, order,
                direction);
    }

    public CaseQuery withUnseenDays(@Nullable Integer other) {
        return new CaseQuery(view, text, network, advisor, department, stage, status, theme, other, order, direction);
    }

    public CaseQuery sorted(Order by, Direction first) {
        return new CaseQuery(view, text, network, advisor, department, stage, status, theme, unseenDays, by, first);
    }

    /** The same view and order, narrowed by nothing. */
    public CaseQuery withoutFilters() {
        return FIRST.withView(view).sorted(order, direction);
    }

    /** Whether it means the same cases, in whatever order. */
    public boolean meansTheSameAs(CaseQuery other) {
        return sorted(other.order, other.direction).equals(other);
    }
}
