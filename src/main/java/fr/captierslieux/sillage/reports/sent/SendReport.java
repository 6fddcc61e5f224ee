package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.Sha256;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Correction;
import fr.captierslieux.sillage.reports.PlacedFile;
import fr.captierslieux.sillage.reports.ReportAnswer;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportRepository;
import fr.captierslieux.sillage.reports.RowRelease;
import fr.captierslieux.sillage.reports.RowReleaseRepository;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport.KeptFile;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the workbook that goes out and freezes it: its figures, the rows behind them, and the file itself, in one gesture. */
public final class SendReport {
    /** Others may write while the workbook is made; it is made anew as often as that. */
    private static final int ATTEMPTS = 3;
    private static final int DIGITS = 8;
    private static final int PIECE = 65_536;

    private final Transactions transactions;
    private final SentReportRepository sent;
    private final ReportRepository reports;
    private final RowReleaseRepository releases;
    private final WriteReport write;
    private final Clock clock;

    public SendReport(Transactions transactions, SentReportRepository sent, ReportRepository reports,
            RowReleaseRepository releases, WriteReport write, Clock clock) {
        this.releases = releases;
        this.transactions = transactions;
        this.sent = sent;
        this.reports = reports;
        this.write = write;
        this.clock = clock;
    }

    /**
     * Writes and freezes. The file takes its place in the same transaction: neither is there without the other.
     *
     * @param output   where the workbook goes; replaced when it exists
     * @param language of the workbook
     * @param author   who sends
     * @throws IOException when the workbook cannot be written, for instance because it is open in another program; then
     *                     nothing is frozen
     */
    public Answer send(Period period, Scope scope, Variant variant, Sending sending, Path output, Locale language,
            String author)
            throws IOException {
        try (PlacedFile file = new PlacedFile(output)) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                ReportAnswer answer = write.write(period, scope, variant, file.beside(), language,
                        correction(sending.corrects()));
                if (!(answer instanceof Composed composed)) {
                    return new Refused((UnknownScope) answer);
                }
                Answer frozen = freeze(composed, variant, sending, file, author);
                if (frozen != null) {
                    file.keep();
                    return frozen;
                }
            }
            return new Unsettled();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private @Nullable Correction correction(@Nullable RowId corrected) {
        if (corrected == null) {
            return null;
        }
        SentReport earlier = new ListSentReports(transactions, sent).list().stream()
                .filter(each -> each.row().equals(corrected)).findFirst().orElseThrow();
        Comparison comparison = new CompareSentReport(transactions, sent, reports).compare(earlier);
        return new Correction(earlier.code().value(), earlier.sending().on(), earlier.sending().recipient(),
                comparison.changed().stream().map(each -> new Correction.Corrected(each.indicator(), each.sent(),
                        each.now(), each.rows())).toList());
    }

    /** Null where the figures became others while the file was written. That rows go out is kept as such too. */
    private @Nullable Answer freeze(Composed composed, Variant variant, Sending sending, PlacedFile file,
            String author) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        KeptFile kept = new KeptFile(file.name(), digest(file.beside()), Files.size(file.beside()));
        Code code = code(composed.current().period());
        SentReport report = new SentReport(RowId.derived(SentReport.ENTITY, code.value()), code,
                composed.current().period(), composed.current().scope(), sending, author, now, kept);
        return transactions.write(new Gesture("send-report", author), () -> {
            if (!reports.report(report.period(), report.scope()).equals(composed.current())) {
                return null;
            }
            if (variant.rows()) {
                releases.add(RowRelease.of(report.period(), report.scope(), now, author));
            }
            keep(report, composed.current(), file);
            return new Sent(report, sent.gesture());
        });
    }

    private void keep(SentReport report, ActivityReport figures, PlacedFile file) {
        try {
            try (InputStream content = Files.newInputStream(file.beside())) {
                sent.freeze(report, figures, content);
            }
            file.take();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same report sent twice, also by two people at once, is two. */
    private static Code code(Period period) {
        return new Code("ENVOI-" + period.label().replace("..", "_") + "-"
                + UUID.randomUUID().toString().substring(0, DIGITS));
    }

    private static String digest(Path file) throws IOException {
        Sha256 sha = new Sha256();
        try (InputStream content = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                sha.take(piece, read);
            }
        }
        return sha.hex();
    }

    /** What came of it. */
    public sealed interface Answer {
    }

    /**
     * It is written and frozen.
     *
     * @param gesture its number, for undo
     */
    public record Sent(SentReport report, long gesture) implements Answer {
    }

    /** The scope names what the store does not have; nothing was written. */
    public record Refused(UnknownScope why) implements Answer {
    }

    /** Others went on changing the figures; nothing was written. */
    public record Unsettled() implements Answer {
    }
}
