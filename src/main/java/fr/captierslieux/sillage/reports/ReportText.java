package fr.captierslieux.sillage.reports;

import java.util.Locale;

/** Writes a report as text for other programs. */
public interface ReportText {
    /**
     * @param language of the labels and units in it
     * @return the whole text, ending with a line break
     */
    String write(ActivityReport report, Locale language);
}
