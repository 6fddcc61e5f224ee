package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.reports.sent.CompareSentReport;
import fr.captierslieux.sillage.reports.sent.ListSentReports;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.TakeOutSentFile;

/**
 * What can be done with reports that go out; made by {@code app}.
 *
 * @param send    writes and freezes one
 * @param list    those that went out
 * @param compare with what is so now
 * @param takeOut gives the file back
 */
public record SentUseCases(SendReport send, ListSentReports list, CompareSentReport compare, TakeOutSentFile takeOut) {
}
