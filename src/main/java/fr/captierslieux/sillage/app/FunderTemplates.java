package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.formats.xlsx.template.XlsxTemplateWriter;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.reports.template.TemplateWriter;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlKeptTemplates;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;

/** Funders' own workbooks, filled from a store. */
final class FunderTemplates {
    private FunderTemplates() {
    }

    /** In French, whatever the window speaks: it goes to French funders. */
    private static TemplateWriter writer() {
        return new XlsxTemplateWriter(Words.french());
    }

    static FillTemplate fill(Store store, Clock clock) {
        return new FillTemplate(store, new SqlReportRepository(store), new SqlTargets(store), writer(),
                keep(store, clock), clock);
    }

    static KeepTemplates keep(Store store, Clock clock) {
        return new KeepTemplates(store, new SqlKeptTemplates(store), writer(), clock);
    }
}
