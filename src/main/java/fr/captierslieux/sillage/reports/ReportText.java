package fr.captierslieux.sillage.reports;

import java.util.Locale;

/** Writes a report for other programs: a document that is text, and can be had as such. */
public interface ReportText extends ReportWriter {
    /**
     * @param language of the labels and units in it
     * @return the whole text, ending with a line break
     */
    String write(ActivityReport report, Locale language);
}
