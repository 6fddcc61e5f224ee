package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.basics.RowId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table: cells to values, each by its column's kind, and the identifier from the code or key. */
final class RowReader {
    private static final String CLEAR = "-";
    private static final int NONE = -1;

    private final String source;
    private final ExchangeFile file;
    private final CellReader[] readers;
    /** For each cell of a line the number of its column; NONE for a field of one's own or an unknown column. */
    private final int[] columnOfCell;
    private final @Nullable String[] ownFieldOfCell;
    private final int[] keyColumns;

    RowReader(String source, ExchangeFile file, List<String> header, CellReaders readers) {
        this.source = source;
        this.file = file;
        this.readers = file.columns().stream().map(column -> readers.of(column.kind())).toArray(CellReader[]::new);
        this.columnOfCell = header.stream().mapToInt(this::columnNamed).toArray();
        this.ownFieldOfCell = header.stream().map(RowReader::ownFieldNamed).toArray(String[]::new);
        this.keyColumns = file.key().stream().mapToInt(this::columnNamed).toArray();
    }

    private int columnNamed(String header) {
        return file.findColumn(header).map(file.columns()::indexOf).orElse(NONE);
    }

    private static @Nullable String ownFieldNamed(String header) {
        return header.startsWith(OwnFields.PREFIX) ? header.substring(OwnFields.PREFIX.length()) : null;
    }

    /** @param row made for the line, still empty */
    void read(StagedRow row, List<String> cells) {
        for (int i = 0; i < columnOfCell.length && i < cells.size(); i++) {
            String ownField = ownFieldOfCell[i];
            if (columnOfCell[i] != NONE) {
                read(row, columnOfCell[i], cells.get(i));
            } else if (ownField != null && !cells.get(i).isEmpty()) {
                row.own(new StagedRow.OwnCell(ownField, cells.get(i)));
            }
        }
        identify(row);
    }

    private void read(StagedRow row, int number, String cell) {
        ExchangeColumn column = file.columns().get(number);
        String text = column.kind() instanceof ColumnKind.Text ? cell : CellTexts.trim(cell);
        if (text.isEmpty()) {
            return;
        }
        if (text.equals(CLEAR)) {
            if (column.isRequired()) {
                fault(row, number, cell, CellFault.of(FaultKind.CANNOT_BE_CLEARED));
            } else if (!file.isKey(column)) {
                row.clear(number);
            }
            return;
        }
        Object value = readers[number].read(text);
        if (value instanceof CellFault wrong) {
            fault(row, number, cell, wrong);
        } else {
            row.say(number, value);
        }
    }

    private void fault(StagedRow row, int number, String cell, CellFault wrong) {
        String header = file.columns().get(number).header();
        row.fault(number,
                new Fault(wrong.kind().severity(), wrong.kind(), source, row.line(), header, cell, wrong.details()));
    }

    private void identify(StagedRow row) {
        @Nullable
        String[] parts = new String[keyColumns.length];
        boolean whole = true;
        for (int i = 0; i < keyColumns.length; i++) {
            int number = keyColumns[i];
            Object value = row.value(number);
            boolean faulty = (row.faulty() & 1L << number) != 0;
            if (value == null && !faulty && file.columns().get(number).isRequired()) {
                fault(row, number, "", CellFault.of(FaultKind.MISSING_VALUE));
                faulty = true;
            }
            whole &= !faulty;
            parts[i] = value == null ? null : CellTexts.inKey(file.columns().get(number).kind(), value);
        }
        if (whole) {
            row.identify(RowId.derivedBytes(file.entity(), parts));
        }
    }
}
