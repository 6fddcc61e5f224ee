package fr.captierslieux.sillage.safekeeping;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened; its reason has a sentence {@code store.refused.<reason>} in the message bundles. */
public final class StoreCannotBeOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StoreCannotBeOpened(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** Another process holds it and does not let go. */
        LOCKED,
        /** It is a store, and its content is broken. */
        DAMAGED,
        /** It is encrypted, and no passphrase was given. */
        PASSPHRASE_NEEDED,
        /** The passphrase that was given cannot be read: its file is missing or empty, or its letters are not those of the system. */
        PASSPHRASE_UNREADABLE,
        /** The backup to put back is not there. */
        BACKUP_MISSING,
        /** It cannot be read with this passphrase: a wrong one, or a damaged encrypted file; the two cannot be told apart. */
        WRONG_PASSPHRASE,
        /** A later version of Sillage made it. */
        NEWER,
        /** It is something else. */
        NOT_A_STORE,
        /** This build's driver cannot encrypt. */
        NO_ENCRYPTION,
        /** The folder or file does not allow it. */
        NO_ACCESS
    }
}
