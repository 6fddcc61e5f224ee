package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.formats.xlsx.template.XlsxTemplateWriter;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;

/** Funders' own workbooks, filled from a store. */
final class FunderTemplates {
    private FunderTemplates() {
    }

    /** In French, whatever the window speaks: it goes to French funders. */
    static FillTemplate on(Store store, Clock clock) {
        return new FillTemplate(store, new SqlReportRepository(store), new SqlTargets(store),
                new XlsxTemplateWriter(Words.french()), clock);
    }
}
