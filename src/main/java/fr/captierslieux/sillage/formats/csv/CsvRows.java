package fr.captierslieux.sillage.formats.csv;

import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.formats.TextCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into rows and cells (RFC 4180 with semicolons) within bounded memory: what lies beyond the limits is counted, not
 * kept. What is wrong with a cell is noted and the splitting goes on, so that a file's flaws are all found in one reading.
 */
final class CsvRows {
    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    private final StrictUtf8 in;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<Flaw> flaws = new ArrayList<>();
    private int columnLimit;
    private int characterLimit;
    private long line = 1;
    private long rowLine;
    private int fieldCount;
    private int characters;
    private char last;
    private boolean quoted;
    private @Nullable FaultKind flaw;

    CsvRows(InputStream in) throws IOException {
        this.in = new StrictUtf8(in);
    }

    /**
     * What is wrong with a cell.
     *
     * @param column counted from 0
     */
    record Flaw(FaultKind kind, int column) {
    }

    /** From the next row on: how many cells of a row, and how many characters of a cell, are kept. */
    void limit(int columns, int charactersOfCell) {
        columnLimit = columns;
        characterLimit = charactersOfCell;
    }

    /** Goes to the next row that is not blank; false at the end. */
    boolean next() throws IOException {
        while (in.peek() != StrictUtf8.END) {
            cells = new ArrayList<>(cells.size());
            flaws = new ArrayList<>(0);
            fieldCount = 0;
            rowLine = line;
            boolean more = true;
            while (more) {
                more = readCell();
            }
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Line where the row begins, counted from 1. */
    long line() {
        return rowLine;
    }

    /** Cells of the row as far as they are kept. */
    List<String> cells() {
        return cells;
    }

    /** How many cells the row has, kept or not. */
    int fieldCount() {
        return fieldCount;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Whether a quote that was never closed swallowed the rest of the file, so that the number of cells says nothing. */
    boolean isCutByQuote() {
        return !flaws.isEmpty() && flaws.getLast().kind() == FaultKind.UNCLOSED_QUOTE;
    }

    private boolean isBlank() {
        return fieldCount == 1 && !quoted && flaws.isEmpty() && cells.getFirst().isBlank();
    }

    private boolean readCell() throws IOException {
        cell.setLength(0);
        characters = 0;
        last = 0;
        flaw = null;
        quoted = in.peek() == QUOTE;
        if (quoted) {
            in.read();
            readQuoted();
        }
        boolean more = readPlain();
        if (fieldCount < columnLimit) {
            cells.add(cell.toString());
            if (flaw != null) {
                flaws.add(new Flaw(flaw, fieldCount));
            }
        }
        fieldCount++;
        return more;
    }

    private void readQuoted() throws IOException {
        while (true) {
            int c = in.read();
            if (c == StrictUtf8.END) {
                flaw = FaultKind.UNCLOSED_QUOTE;
                return;
            }
            if (c == QUOTE) {
                if (in.peek() != QUOTE) {
                    return;
                }
                in.read();
                append(QUOTE);
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && in.peek() == '\n') {
                    in.read();
                }
                line++;
                append('\n');
            } else {
                append((char) c);
            }
        }
    }

    /** Up to the end of the cell; after a closing quote nothing but that may follow. */
    private boolean readPlain() throws IOException {
        while (true) {
            int c = in.read();
            if (c == SEPARATOR) {
                return true;
            }
            if (c == '\r' && (in.peek() == '\n' || in.peek() == StrictUtf8.END)) {
                c = in.read();
            }
            if (c == '\n') {
                line++;
                return false;
            }
            if (c == StrictUtf8.END) {
                return false;
            }
            if (c == '\r') {
                note(FaultKind.CONTROL_CHARACTER);
            } else if (quoted || c == QUOTE) {
                note(FaultKind.BAD_QUOTE);
            }
            append((char) c);
        }
    }

    private void append(char c) {
        boolean pair = Character.isHighSurrogate(last) && Character.isLowSurrogate(c);
        if (c == StrictUtf8.INVALID && !pair) {
            note(FaultKind.NOT_UTF8);
        } else if (TextCheck.isForbidden(c)) {
            note(FaultKind.CONTROL_CHARACTER);
        }
        last = c;
        if (!pair) {
            characters++;
        }
        if (characters > characterLimit) {
            note(FaultKind.TOO_LONG);
        } else if (fieldCount < columnLimit) {
            cell.append(c);
        }
    }

    private void note(FaultKind kind) {
        if (flaw == null) {
            flaw = kind;
        }
    }
}
