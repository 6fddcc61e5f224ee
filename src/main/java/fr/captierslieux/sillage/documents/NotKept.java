package fr.captierslieux.sillage.documents;

/**
 * A file that was not attached.
 *
 * @param name   of the file
 * @param reason why
 * @param bytes  its size where that is the reason, else 0
 * @param limit  the limit in bytes
 * @param known  the name under which its content is attached already; empty for all other reasons
 */
public record NotKept(String name, Reason reason, long bytes, long limit, String known) {
    /** Why a file is not attached; each has a sentence {@code attachment.refused.<reason>}. */
    public enum Reason {
        /** It has nothing in it. */
        EMPTY,
        /** It is larger than the limit. */
        TOO_LARGE,
        /** It is a folder. */
        FOLDER,
        /** It is the store itself, with all that it holds of people. */
        STORE,
        /** It would run when opened. */
        PROGRAM,
        /** The disk or the system does not give it. */
        UNREADABLE,
        /** It changed while it was read. */
        CHANGED,
        /** The case has this very content already. */
        ALREADY_THERE,
        /** The case is not there any more. */
        CASE_GONE
    }
}
