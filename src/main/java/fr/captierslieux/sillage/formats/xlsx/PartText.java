package fr.captierslieux.sillage.formats.xlsx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML part. An XML parser holds a whole attribute in memory, and only {@code <} can never stand in one: a part
 * that goes on too long without it is refused before the parser has it. The encoding is taken from the byte-order mark alone (OOXML
 * allows UTF-8 and UTF-16), so that no declared encoding can hide a {@code <}.
 */
final class PartText extends FilterReader {
    /** Far above any text of a cell, each character written as a reference. */
    static final int LONGEST_RUN = 2_000_000;

    private int run;

    PartText(InputStream in) throws IOException {
        super(decoded(in));
    }

    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] start = bytes.readNBytes(3);
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(start, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (startsWith(start, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        }
        bytes.unread(start, mark, start.length - mark);
        return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new WorkbookFile.OverBudget();
            }
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
