package fr.captierslieux.sillage.documents;

/** Hears how far long work on files is, and may end it. */
public interface AttachProgress {
    /** For whom nobody waits. */
    AttachProgress SILENT = (done, whole) -> {
    };

    /**
     * So far.
     *
     * @param done  bytes, from 0 to {@code whole}
     * @param whole bytes, at least 1
     * @throws java.util.concurrent.CancellationException to end the work; then nothing was written
     */
    void reached(long done, long whole);
}
