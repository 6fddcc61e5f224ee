package fr.captierslieux.sillage.exchange;

/**
 * How an import is done.
 *
 * @param run    whether it writes
 * @param faulty what happens to the whole when rows are faulty
 */
public record ImportOptions(Run run, Faulty faulty) {
    /** Reads everything, writes when there is no fault. */
    public static final ImportOptions USUAL = new ImportOptions(Run.WRITE, Faulty.REFUSE_ALL);

    /** Whether an import writes. */
    public enum Run {
        WRITE, DRY_RUN
    }

    /** What faulty rows do to the rest. */
    public enum Faulty {
        /** Nothing is written as long as anything is faulty. */
        REFUSE_ALL,
        /** Faulty rows are left out, and the rows that refer to them. */
        LEAVE_OUT
    }

    boolean leavesOut() {
        return faulty == Faulty.LEAVE_OUT;
    }
}
