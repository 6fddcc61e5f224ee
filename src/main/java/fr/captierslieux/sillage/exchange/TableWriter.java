package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.util.List;

/** Writes exchange tables in one format. The target appears whole or not at all. */
public interface TableWriter extends AutoCloseable {
    /** Begins a table; the one before is complete. */
    void table(String name, List<String> header) throws IOException;

    /** A row of the table begun last, cells as exchange texts, empty for none. */
    void row(List<String> cells) throws IOException;

    /** Completes the target: before this nothing of it is visible. */
    void finish() throws IOException;

    /** Releases what is open; removes what was not finished. */
    @Override
    void close() throws IOException;
}
