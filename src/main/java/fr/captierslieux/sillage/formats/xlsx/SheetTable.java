package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.TableReader;
import fr.captierslieux.sillage.formats.TableGate;
import fr.captierslieux.sillage.formats.TextCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A sheet as an exchange table: its first row that is not empty is the header, every other as wide as it. */
final class SheetTable implements SheetRows.Taker {
    private final String source;
    private final String name;
    private final CellValues values;
    private final TableReader.Sink sink;
    private final List<@Nullable ColumnKind> kinds = new ArrayList<>();
    private List<String> header = List.of();

    SheetTable(String source, String name, CellValues values, TableReader.Sink sink) {
        this.source = source;
        this.name = name;
        this.values = values;
        this.sink = sink;
    }

    /** Stops the reading of a sheet whose rows are not wanted. */
    static final class NotWanted extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    boolean hasHeader() {
        return !header.isEmpty();
    }

    @Override
    public void row(long line, List<SheetRows.Cell> cells) throws SAXException {
        if (header.isEmpty()) {
            begin(line, cells);
            return;
        }
        String[] row = new String[header.size()];
        Arrays.fill(row, "");
        int width = 0;
        boolean sound = true;
        for (SheetRows.Cell cell : cells) {
            CellValue value = valueOf(cell);
            if (value.isEmpty()) {
                continue;
            }
            width = Math.max(width, cell.column() + 1);
            sound &= value.flaw() == null || cell.column() >= row.length;
            if (cell.column() < row.length) {
                row[cell.column()] = value.text();
                tell(value, line, header.get(cell.column()), TextCheck.LONGEST);
            }
        }
        if (width > row.length) {
            sink.fault(Fault.of(FaultKind.WRONG_FIELD_COUNT, source, line, "", "", String.valueOf(row.length),
                    String.valueOf(width)));
        } else if (sound && width > 0) {
            sink.row(line, Collections.unmodifiableList(Arrays.asList(row)));
        }
    }

    private void begin(long line, List<SheetRows.Cell> cells) throws SAXException {
        List<String> found = new ArrayList<>();
        boolean sound = true;
        for (SheetRows.Cell cell : cells) {
            CellValue value = valueOf(cell);
            if (value.flaw() == null && value.text().length() > TableGate.LONGEST_HEADER) {
                value = new CellValue(value.text(), FaultKind.TOO_LONG);
            }
            tell(value, line, "", TableGate.LONGEST_HEADER);
            sound &= value.flaw() == null;
            while (!value.isEmpty() && found.size() <= cell.column()) {
                found.add("");
            }
            if (!value.isEmpty()) {
                found.set(cell.column(), value.text());
            }
        }
        header = List.copyOf(found);
        if (!sound || (!header.isEmpty() && !TableGate.open(source, name, line, header, sink))) {
            throw new NotWanted();
        }
        ExchangeFormat.findFile(name).ifPresent(file -> header.forEach(
                column -> kinds.add(file.findColumn(column).map(ExchangeColumn::kind).orElse(null))));
    }

    private CellValue valueOf(SheetRows.Cell cell) {
        String raw = cell.raw();
        ColumnKind kind = cell.column() < kinds.size() ? kinds.get(cell.column()) : null;
        return raw == null ? new CellValue("", FaultKind.ERROR_CELL) : values.of(cell.type(), cell.style(), raw, kind);
    }

    private void tell(CellValue value, long line, String column, int longest) {
        FaultKind flaw = value.flaw();
        if (flaw != null) {
            String[] details = flaw == FaultKind.TOO_LONG ? new String[]{String.valueOf(longest)} : new String[0];
            sink.fault(Fault.of(flaw, source, line, column, TextCheck.shown(value.text()), details));
        }
    }
}
