package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;

/** With what the figures of a period are compared. */
public enum Comparing {
    /** The period just before. */
    PREVIOUS,
    /** The same period a year before. */
    YEAR_BEFORE,
    /** Another period, which stays when one goes on to the next. */
    OTHER;

    /**
     * The period that is compared.
     *
     * @param other the one that was chosen last
     */
    Period with(Period shown, Period other) {
        return switch (this) {
            case PREVIOUS -> shown.previous();
            case YEAR_BEFORE -> shown.yearBefore();
            case OTHER -> other;
        };
    }
}
