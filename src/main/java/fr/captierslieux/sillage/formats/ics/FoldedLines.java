package fr.captierslieux.sillage.formats.ics;

import java.util.stream.Collectors;

/**
 * Lines of a calendar, none longer than 75 octets (RFC 5545, 3.1): what is longer goes on in a line that begins with a space. The library folds
 * by letters, and an accent is two octets.
 */
final class FoldedLines {
    private static final int MOST = 75;
    private static final String BREAK = "\r\n ";

    private FoldedLines() {
    }

    /** @param text lines that end with CR and LF, the last one too */
    static String of(String text) {
        return text.lines().map(FoldedLines::fold).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int letter = line.codePointAt(i);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + size > MOST) {
                folded.append(BREAK);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
        }
        return folded.toString();
    }
}
