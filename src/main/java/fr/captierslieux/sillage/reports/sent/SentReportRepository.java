package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.reports.ActivityReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps sent reports. Called inside a transaction. */
public interface SentReportRepository {
    /**
     * Freezes a report: the figures as they were composed, and the rows that make them now.
     *
     * @param figures of the report's period and scope, read in the same transaction
     * @param content the file; as many bytes as the report says, with its digest
     * @throws IOException when the file cannot be read, or is another
     */
    void freeze(SentReport report, ActivityReport figures, InputStream content) throws IOException;

    /** Those that are not in the bin, the last sent first. */
    List<SentReport> list();

    Optional<SentReport> find(Code code);

    /** The figures as they were sent, every indicator of today; one that was not known then is without a value. */
    ActivityReport figures(SentReport report);

    /** How many rows each indicator counts otherwise now than in the report; those without such rows are left out. */
    Map<String, Long> countChanges(SentReport report);

    /**
     * The rows that a figure counts otherwise now, those of one key where a breakdown is named.
     *
     * @param breakdown name of one of the indicator's breakdowns, or null for the total
     * @param key       a key of it, {@code NR} included; null exactly when {@code breakdown} is
     * @return the last day first
     */
    List<ChangedRow> listChanges(SentReport report, String indicator, @Nullable String breakdown, @Nullable String key);

    /**
     * Writes the file as it was sent.
     *
     * @return false when it is not kept any more
     * @throws IOException when it cannot be written there
     */
    boolean copyFile(SentReport report, OutputStream target) throws IOException;

    /** Number of the gesture under way, for undo. */
    long gesture();
}
