package fr.captierslieux.sillage.formats.csv;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.TableReader;
import fr.captierslieux.sillage.formats.TableGate;
import fr.captierslieux.sillage.formats.TextCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Reads one exchange table out of a CSV file. A row with a flaw is told and left out; reading goes on with the next. */
public final class CsvTableReader implements TableReader {
    private static final String EXTENSION = ".csv";

    @Override
    public boolean reads(Path file) {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    @Override
    public void read(Path file, String source, Sink sink) throws IOException {
        String name = nameOf(file).substring(0, nameOf(file).length() - EXTENSION.length());
        try (InputStream in = Files.newInputStream(file)) {
            CsvRows rows = new CsvRows(in);
            rows.limit(TableGate.MOST_COLUMNS, TableGate.LONGEST_HEADER);
            if (!rows.next()) {
                sink.fault(Fault.ofFile(FaultKind.EMPTY_FILE, source));
                return;
            }
            List<String> header = List.copyOf(rows.cells());
            if (isSound(rows, header, source, sink) && TableGate.open(source, name, rows.line(), header, sink)) {
                rows.limit(header.size(), TextCheck.LONGEST);
                readRows(rows, header, source, sink);
            }
        }
    }

    private static void readRows(CsvRows rows, List<String> header, String source, Sink sink) throws IOException {
        while (rows.next()) {
            tell(rows, header, TextCheck.LONGEST, source, sink);
            if (rows.fieldCount() != header.size() && !rows.isCutByQuote()) {
                sink.fault(wrongFieldCount(header.size(), rows, source));
            } else if (rows.flaws().isEmpty()) {
                sink.row(rows.line(), Collections.unmodifiableList(rows.cells()));
            }
        }
    }

    private static boolean isSound(CsvRows rows, List<String> header, String source, Sink sink) {
        if (header.stream().anyMatch(column -> column.indexOf('\0') >= 0)) {
            // every other byte is zero: UTF-16 without its mark
            sink.fault(Fault.of(FaultKind.NOT_UTF8, source, rows.line(), "", ""));
            return false;
        }
        tell(rows, header, TableGate.LONGEST_HEADER, source, sink);
        if (rows.fieldCount() > header.size()) {
            sink.fault(wrongFieldCount(TableGate.MOST_COLUMNS, rows, source));
            return false;
        }
        return rows.flaws().isEmpty();
    }

    private static void tell(CsvRows rows, List<String> header, int longest, String source, Sink sink) {
        for (CsvRows.Flaw flaw : rows.flaws()) {
            String[] details = flaw.kind() == FaultKind.TOO_LONG
                    ? new String[]{String.valueOf(longest)}
                    : new String[0];
            String value = TextCheck.shown(rows.cells().get(flaw.column()));
            sink.fault(Fault.of(flaw.kind(), source, rows.line(), TextCheck.shown(header.get(flaw.column())), value,
                    details));
        }
    }

    private static Fault wrongFieldCount(int expected, CsvRows rows, String source) {
        return Fault.of(FaultKind.WRONG_FIELD_COUNT, source, rows.line(), "", "", String.valueOf(expected),
                String.valueOf(rows.fieldCount()));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
