package fr.captierslieux.sillage.formats.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and marks what is none instead of stopping, so that every faulty line of a file can be named. A byte-order mark at
 * the beginning is dropped.
 */
final class StrictUtf8 {
    /** Stands for bytes that are no UTF-8: a low surrogate alone, which no valid UTF-8 can yield. */
    static final char INVALID = '\uDC00';
    static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int SIZE = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final char[] chars = new char[SIZE];
    private int position;
    private int limit;
    private boolean ended;

    StrictUtf8(InputStream in) throws IOException {
        this.in = in;
        if (peek() == BYTE_ORDER_MARK) {
            read();
        }
    }

    /** The next character, or {@link #END}. */
    int read() throws IOException {
        return position < limit || fill() ? chars[position++] : END;
    }

    /** The next character without taking it, or {@link #END}. */
    int peek() throws IOException {
        return position < limit || fill() ? chars[position] : END;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = 0;
        while (limit == 0 && !(ended && !bytes.hasRemaining())) {
            if (!ended) {
                takeBytes();
            }
            // one place is kept for the mark of invalid bytes
            CharBuffer decoded = CharBuffer.wrap(chars, 0, SIZE - 1);
            CoderResult result = decoder.decode(bytes, decoded, ended);
            limit = decoded.position();
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                chars[limit++] = INVALID;
            }
        }
        return limit > 0;
    }

    private void takeBytes() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}
