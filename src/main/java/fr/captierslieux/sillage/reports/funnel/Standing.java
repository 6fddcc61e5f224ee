package fr.captierslieux.sillage.reports.funnel;

/** How a contact stands to a step. */
public enum Standing {
    /** It has passed it. */
    PASSED,
    /** It has not, and its case is open. */
    UNDER_WAY,
    /** It has not, and its case is closed. */
    CLOSED
}
