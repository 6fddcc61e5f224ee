package fr.captierslieux.sillage.exchange;

/** Hears how far an import is. Called often: must be quick. */
public interface ImportProgress {
    /** Says nothing to anybody. */
    ImportProgress SILENT = (step, what, rows) -> {
    };

    /**
     * @param step what is being done
     * @param what the file at hand as people know it; empty for the whole
     * @param rows rows of that file so far; 0 when not counted
     */
    void at(Step step, String what, long rows);

    /** What an import does, in order. */
    enum Step {
        READING, CHECKING, WRITING
    }
}
