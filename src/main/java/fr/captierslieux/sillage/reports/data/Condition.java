package fr.captierslieux.sillage.reports.data;

/** What a row must meet to be counted. */
public sealed interface Condition {
    /** The column's name. */
    String column();

    /** A day of the report's period. */
    record InPeriod(String column) implements Condition {
    }

    /** There is something: a day, or keys. */
    record Filled(String column) implements Condition {
    }

    /** Yes, or no. */
    record Answered(String column, Answer answer) implements Condition {
    }

    /** A key, or the indicator that the row stands for. */
    record Is(String column, String key) implements Condition {
    }

    /** What a column of yes and no says. */
    enum Answer {
        YES, NO
    }
}
