package fr.captierslieux.sillage.safekeeping;

import java.util.List;
import java.util.Map;

/**
 * What a check of the store found.
 *
 * @param schema     number of the schema
 * @param operations operations in the journal
 * @param gestures   gestures in the journal
 * @param rows       living rows by exchange file, in the order of the exchange format
 * @param inBin      rows in the bin
 * @param files      what is attached
 * @param problems   what is damaged; empty when all is well
 */
public record StoreCheck(int schema, long operations, long gestures, Map<String, Long> rows, long inBin,
        HeldFiles files, List<Problem> problems) {
    public StoreCheck {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** A kind of damage; each has a sentence {@code check.problem.<name>}. */
    public enum Problem {
        /** SQLite's own check of pages and indexes failed. */
        FILE,
        /** A row refers to one that is not there. */
        REFERENCES,
        /** The journal lacks operations of a device. */
        JOURNAL_GAP,
        /** A displayed value is not the one that the journal's head says. */
        JOURNAL_HEADS,
        /** A row has no birth in the journal. */
        JOURNAL_BIRTHS,
        /** A full-text index does not match its rows. */
        SEARCH,
        /** The content of an attachment is not the one that was attached. */
        ATTACHMENTS,
        /** Figures or rows of a sent report are not those that were frozen. */
        SENT_REPORTS
    }
}
