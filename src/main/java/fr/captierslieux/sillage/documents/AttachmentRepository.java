package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.basics.RowId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is attached. Rows are journaled as all others; contents are not: a content never changes, is kept once however often it
 * is attached, and is named by the digest that the journal has. Called inside a transaction.
 */
public interface AttachmentRepository {
    /** The living row that is to hold files; empty when there is none. */
    Optional<RowId> findHolder(Holder holder);

    /** A row, in the bin or not; empty when there is none. */
    Optional<Standing> find(RowId row);

    /**
     * Writes a new row.
     *
     * @param holder identifier of the row that holds it
     */
    void add(Holder.Kind kind, RowId holder, Attachment attachment);

    /** The living rows of a living case or resource by name; or of all of them, cases first, by code. */
    List<Filed> list(Optional<Holder> holder);

    /** Whether a file is the store itself or a part of it: one that is open is not read beside SQLite. Needs no transaction. */
    boolean isStore(Path file);

    /** Whether a content is kept. */
    boolean holds(String digest);

    /**
     * Keeps a content under its digest; what came of a reading that failed or gave another content is taken away again.
     *
     * @return whether it is kept: false when its bytes are not those of the digest
     * @throws IOException when it cannot be read
     */
    boolean keep(String digest, long bytes, InputStream content) throws IOException;

    /**
     * Writes a content, piece by piece.
     *
     * @return false when it is not kept any more
     * @throws IOException when it cannot be written there
     */
    boolean copy(String digest, OutputStream target) throws IOException;

    /** Lets go of every content that only rows name that were binned before a moment, or no row; returns how many. */
    int forget(Instant binnedBefore);

    /** A row as it stands. */
    record Standing(Attachment attachment, boolean alive) {
    }

    /** A row with what holds it. */
    record Filed(Holder holder, Attachment attachment) {
    }
}
