package fr.captierslieux.sillage.exchange;

import java.util.List;

/**
 * What came of an import.
 *
 * @param result   how it ended
 * @param files    counts of each file that was read, in the order of the format
 * @param faults   faults and warnings by file and line; of each severity at most {@value #LISTED}
 * @param faulty   how many faults there are in all
 * @param warnings how many warnings there are in all
 */
public record ImportOutcome(Result result, List<FileCount> files, List<Fault> faults, long faulty, long warnings) {
    /** How many faults, and how many warnings, are listed at most: hostile input may hold one a character. */
    public static final int LISTED = 100_000;

    public ImportOutcome {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /** How an import ended. */
    public enum Result {
        /** Rows are in the store. */
        WRITTEN,
        /** Everything was lawful and there already. */
        UNCHANGED,
        /** Nothing was to be written; this is what would be. */
        TRIED,
        /** Faults: nothing was written. */
        REFUSED
    }

    /**
     * Counts of one file over all folders.
     *
     * @param file      name of the exchange file
     * @param added     new rows
     * @param changed   rows that existed and differ
     * @param unchanged rows that existed and say the same
     * @param leftOut   rows that were not taken
     */
    public record FileCount(String file, long added, long changed, long unchanged, long leftOut) {
    }

    public long added() {
        return files.stream().mapToLong(FileCount::added).sum();
    }

    public long changed() {
        return files.stream().mapToLong(FileCount::changed).sum();
    }

    public long leftOut() {
        return files.stream().mapToLong(FileCount::leftOut).sum();
    }

    public boolean isRefused() {
        return result == Result.REFUSED;
    }
}
