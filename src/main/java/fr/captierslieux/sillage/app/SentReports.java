package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.reports.ReportRepository;
import fr.captierslieux.sillage.reports.sent.CompareSentReport;
import fr.captierslieux.sillage.reports.sent.ListSentReports;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.SentReportRepository;
import fr.captierslieux.sillage.reports.sent.TakeOutSentFile;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlRowReleases;
import fr.captierslieux.sillage.store.reports.SqlSentReports;
import fr.captierslieux.sillage.ui.reports.sent.SentUseCases;
import java.time.Clock;

/** Reports that go out, on a store. */
final class SentReports {
    private SentReports() {
    }

    static SentUseCases on(Store store, Clock clock) {
        ReportRepository reports = new SqlReportRepository(store);
        SentReportRepository sent = new SqlSentReports(store);
        return new SentUseCases(
                new SendReport(store, sent, reports, new SqlRowReleases(store),
                        WindowUseCases.writeReport(store, clock), clock),
                new ListSentReports(store, sent), new CompareSentReport(store, sent, reports),
                new TakeOutSentFile(store, sent));
    }
}
