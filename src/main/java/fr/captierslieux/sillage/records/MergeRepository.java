package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import java.util.List;
import java.util.Optional;

/** What is remembered of rows that became one. Called inside a transaction. */
public interface MergeRepository {
    /** Remembers that a row went into another. */
    void remember(ExchangeFile file, RowId kept, RowId gone);

    /** The merge by which a row went; empty when it did not go so, or is back. */
    Optional<Merge> find(ExchangeFile file, RowId gone);

    /** Rows that went into this one and are not back, the last first. */
    List<RowId> listInto(ExchangeFile file, RowId kept);

    /** Rows that a gesture put into the bin in favour of others of another key, of one file. */
    List<RowId> listRemoved(long gesture, ExchangeFile file);

    /** Whether a row was born in a gesture or came out of the bin in it. */
    boolean cameIn(long gesture, ExchangeFile file, RowId row);

    /**
     * A merge that is in force.
     *
     * @param kept    the row that both are now
     * @param gone    the row that went
     * @param gesture its number
     */
    record Merge(RowId kept, RowId gone, long gesture) {
    }
}
