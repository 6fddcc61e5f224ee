package fr.captierslieux.sillage.store.documents;

import fr.captierslieux.sillage.basics.Sha256;
import fr.captierslieux.sillage.store.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/**
 * Contents by their digest, in pieces: none is ever whole in memory for the store's sake. They are no rows of the journal: what it has
 * of them is the digest, which tells a content from every other.
 */
public final class Contents {
    private static final int PIECE = 262_144;
    private static final String UNWANTED = """
            SELECT c.rid FROM attachment_content c WHERE NOT EXISTS (
              SELECT 1 FROM attachment a WHERE a.digest = c.digest AND (a.deleted = 0 OR (a.deleted = 1 AND EXISTS (
                SELECT 1 FROM journal_field f JOIN journal_cell k ON k.row = a.rid AND k.field = f.n
                JOIN journal_op o ON o.id = k.head JOIN journal_batch b ON b.id = o.batch
                WHERE f.entity = 'attachment' AND f.name = 'deleted' AND b.at_ms >= ?))))
              AND NOT EXISTS (SELECT 1 FROM sent_report s WHERE s.file_digest = c.digest)
              AND NOT EXISTS (SELECT 1 FROM report_template t WHERE t.digest = c.digest)""";

    private final Connection connection;

    public Contents(Connection connection) {
        this.connection = connection;
    }

    /** The number of a content; empty when it is not kept. */
    Optional<Long> find(String digest) {
        return Sql.list(connection, row -> row.getLong(1), "SELECT rid FROM attachment_content WHERE digest = ?",
                digest).stream().findFirst();
    }

    /** Whether a content is kept. */
    public boolean isKept(String digest) {
        return find(digest).isPresent();
    }

    /**
     * Keeps a content under its digest; what came of a reading that failed or gave another content is taken away again.
     *
     * @return false when its bytes are not those of the digest
     */
    public boolean keep(String digest, long bytes, InputStream content) throws IOException {
        Sql.execute(connection, "INSERT INTO attachment_content (digest, bytes) VALUES (?, ?)", digest, bytes);
        long number = find(digest).orElseThrow();
        boolean whole = false;
        try {
            whole = write(number, content, bytes).equals(digest);
            return whole;
        } finally {
            if (!whole) {
                Sql.execute(connection, "DELETE FROM attachment_piece WHERE content_rid = ?", number);
                Sql.execute(connection, "DELETE FROM attachment_content WHERE rid = ?", number);
            }
        }
    }

    /** Writes the pieces and returns the digest of what was read; no more is read than was announced, and one piece. */
    private String write(long number, InputStream content, long announced) throws IOException {
        Sha256 sha = new Sha256();
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO attachment_piece (content_rid, place, data) VALUES (?, ?, ?)")) {
            long read = 0;
            byte[] piece = content.readNBytes(PIECE);
            for (int place = 0; piece.length > 0 && read <= announced; place++) {
                sha.take(piece, piece.length);
                insert.setLong(1, number);
                insert.setInt(2, place);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                read += piece.length;
                piece = content.readNBytes(PIECE);
            }
        } catch (SQLException failure) {
            throw new DataAccessException("pieces of a content", failure);
        }
        return sha.hex();
    }

    /** Writes a content, piece by piece; false when it is not kept any more. */
    public boolean copy(String digest, OutputStream target) throws IOException {
        Optional<Long> number = find(digest);
        if (number.isEmpty()) {
            return false;
        }
        pieces(number.get(), target::write);
        return true;
    }

    private void pieces(long number, Taker taker) throws IOException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT data FROM attachment_piece WHERE content_rid = ? ORDER BY place")) {
            query.setLong(1, number);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taker.take(row.getBytes(1));
                }
            }
        } catch (SQLException failure) {
            throw new DataAccessException("pieces of a content", failure);
        }
    }

    /** Takes a piece. */
    private interface Taker {
        void take(byte[] piece) throws IOException;
    }

    int forget(Instant binnedBefore) {
        Sql.execute(connection, "DELETE FROM attachment_piece WHERE content_rid IN (" + UNWANTED + ")",
                binnedBefore.toEpochMilli());
        return Sql.execute(connection, "DELETE FROM attachment_content WHERE rid IN (" + UNWANTED + ")",
                binnedBefore.toEpochMilli());
    }

    /** Whether every content is what its digest says; reads all of them. */
    public boolean areWhole() {
        return Sql.list(connection, row -> new Kept(row.getLong(1), row.getString(2)),
                "SELECT rid, digest FROM attachment_content").stream().allMatch(this::isWhole);
    }

    private record Kept(long number, String digest) {
    }

    private boolean isWhole(Kept kept) {
        Sha256 sha = new Sha256();
        try {
            pieces(kept.number(), piece -> sha.take(piece, piece.length));
        } catch (IOException impossible) {
            throw new IllegalStateException("a digest does not refuse", impossible);
        }
        return sha.hex().equals(kept.digest());
    }
}
