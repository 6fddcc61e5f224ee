package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the store as exchange files have them. Called inside a transaction. */
public interface ExchangeRows {
    /** Codes of the fields of one's own that belong to a file, in order. */
    List<String> ownFields(ExchangeFile file);

    /** Whether a row that an export holds says something in a column. */
    boolean says(ExchangeFile file, ExchangeColumn column);

    /**
     * Reads the rows that an export holds, by code or key in code point order. A row whose required reference is in the bin is left
     * aside with it, an optional reference to a row in the bin is left empty: with it the export could not be read back.
     *
     * @param ownFields whose values are wanted
     */
    void read(ExchangeFile file, List<String> ownFields, Taker taker) throws IOException;

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Taker {
        /** @param values of the columns as the store keeps them, references as codes, then of the fields of one's own; reused */
        void take(@Nullable Object[] values) throws IOException;
    }
}
