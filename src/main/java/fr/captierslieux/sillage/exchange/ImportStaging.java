package fr.captierslieux.sillage.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the rows of one import wait, beside the store and as protected as it, until all are read; where they are checked against each
 * other and the store; and from where they are written in one transaction. Closing removes it.
 */
public interface ImportStaging extends AutoCloseable {
    /** Codes that the store knows beside the shipped ones, by list. */
    Map<String, Set<String>> listCodes();

    /**
     * A table begins; the one before is complete.
     *
     * @param source how faults name it
     * @param header of the table, whose further columns are fields of one's own
     */
    void begin(String source, ExchangeFile file, List<String> header);

    /** A row of the table begun last. */
    void add(StagedRow row);

    /** A fault that is no row's of {@link #add}. One of a whole source leaves out every row of it. */
    void fault(Fault fault);

    /** Finds everything that rows say against each other, the store, and the rules of the work. Writes nothing to the store. */
    void check(ImportOptions options, OwnCellReader ownCells, ImportProgress progress);

    /** What there is so far: after {@link #check} what would be written, after {@link #write} what was. */
    ImportOutcome outcome(ImportOptions options);

    /**
     * Writes the rows that stand, in one transaction; checks again first when the store has moved since.
     *
     * @param author who imports, for the journal
     */
    ImportOutcome write(ImportOptions options, String author, ImportProgress progress);

    @Override
    void close();

    /** Reads the cell of a field of one's own once its definition is known. */
    @FunctionalInterface
    interface OwnCellReader {
        /** @return the text to keep, a {@link CellFault}, or null when the cell says nothing */
        @org.jspecify.annotations.Nullable
        Object read(OwnFields.Type type, @org.jspecify.annotations.Nullable String choices, String cell);
    }
}
