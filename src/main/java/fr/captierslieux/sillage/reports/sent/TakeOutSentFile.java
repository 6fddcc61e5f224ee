package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.history.Transactions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Gives back the file of a sent report, byte by byte as it went out. */
public final class TakeOutSentFile {
    private final Transactions transactions;
    private final SentReportRepository sent;

    public TakeOutSentFile(Transactions transactions, SentReportRepository sent) {
        this.transactions = transactions;
        this.sent = sent;
    }

    /**
     * Writes beside the place and takes the place at the end.
     *
     * @return false when the store does not hold the file any more; then nothing is written
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    public boolean takeOut(SentReport report, Path output) throws IOException {
        Path target = output.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            boolean kept = transactions.read(() -> {
                try (OutputStream content = Files.newOutputStream(beside)) {
                    return sent.copyFile(report, content);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            if (kept) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return kept;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
