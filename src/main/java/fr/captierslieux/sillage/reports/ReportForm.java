package fr.captierslieux.sillage.reports;

/** As what a report is written for people. */
public enum ReportForm {
    /** With all figures and, where they go out, their rows. */
    WORKBOOK,
    /** A document that a person goes on writing in. */
    DOCUMENT,
    /** A document that is read. */
    PDF
}
