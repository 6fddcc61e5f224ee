package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.basics.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is known of a file once it was read: enough to keep it, or why it is not kept.
 *
 * @param file   where its bytes are
 * @param name   made harmless
 * @param kind   what it is
 * @param bytes  its size
 * @param digest of its content
 */
record Examined(Incoming file, String name, MediaKind kind, long bytes, String digest) {
    private static final int BUFFER = 65_536;

    /** How far the reading is; may throw to end it. */
    interface Meter {
        void read(int bytes);
    }

    /**
     * Reads a file to its end, but no further than the limit.
     *
     * @throws IOException   when it cannot be read
     * @throws NotKeptFailure when it is not to be kept
     */
    static Examined examine(Incoming file, long limit, Meter meter) throws IOException, NotKeptFailure {
        String name = FileName.clean(file.name());
        if (file.isFolder()) {
            throw new NotKeptFailure(NotKept.Reason.FOLDER, 0);
        }
        long announced = file.size();
        if (announced > limit) {
            throw new NotKeptFailure(NotKept.Reason.TOO_LARGE, announced);
        }
        Sha256 sha = new Sha256();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        long bytes = 0;
        try (InputStream in = file.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new NotKeptFailure(NotKept.Reason.TOO_LARGE, bytes);
                }
                sha.take(buffer, read);
                head.write(buffer, 0, Math.min(read, DetectKind.HEAD - head.size()));
                meter.read(read);
            }
        }
        if (bytes == 0) {
            throw new NotKeptFailure(NotKept.Reason.EMPTY, 0);
        }
        MediaKind kind = DetectKind.of(name, head.toByteArray());
        if (kind == MediaKind.PROGRAM) {
            throw new NotKeptFailure(NotKept.Reason.PROGRAM, bytes);
        }
        return new Examined(file, name, kind, bytes, sha.hex());
    }

    /** A file that is not to be kept. */
    static final class NotKeptFailure extends Exception {
        private static final long serialVersionUID = 1L;

        private final NotKept.Reason reason;
        private final long bytes;

        NotKeptFailure(NotKept.Reason reason, long bytes) {
            super(reason.name());
            this.reason = reason;
            this.bytes = bytes;
        }

        NotKept.Reason reason() {
            return reason;
        }

        long bytes() {
            return bytes;
        }
    }
}
