package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.sent.SendReport.Sent;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import fr.captierslieux.sillage.ui.UseCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report that went out, and what was entered after. */
final class SentPictures {
    static final Period QUARTER = Period.quarter(2026, 3);
    static final String CASE = "ECOSSOLIES-A-0001";

    private SentPictures() {
    }

    static SentReport send(UseCases useCases, Path folder, String recipient) {
        try {
            return ((Sent) useCases.reports().sent().send().send(QUARTER, Scope.ALL, Variant.WITH_ROWS,
                    new Sending(LocalDate.of(2026, 10, 5), recipient, null, ""), folder.resolve("rapport.xlsx"),
                    Locale.FRANCE, "Claire Rabouin")).report();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A follow-up of September. */
    static void enter(UseCases useCases, int day) {
        useCases.forms().save().save(new Gesture("test", "Inès Thébault"),
                List.of(RecordEdit.create("suivis", Map.of("dossier", CASE, "le", "2026-09-" + day, "type",
                        "RENDEZ_VOUS", "mode", "TELEPHONE", "duree_min", "30"))));
    }
}
