package fr.captierslieux.sillage.cases;

/** The views of the list that everybody has, each a filter that narrows before all others. */
public enum CaseView {
    /** Cases that are not closed. */
    OPEN,
    /** Accompanied, not closed, and without a follow-up for the days of the setting. */
    SILENT,
    /** Not closed, and nothing promised. */
    WITHOUT_ACTION,
    /** Closed ones too. */
    ALL
}
