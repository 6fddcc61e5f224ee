package fr.captierslieux.sillage.formats;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.TableReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Begins a table for every format alike: what is wrong with a header as such is told here, unknown columns are the taker's. */
public final class TableGate {
    /** Columns that a table may have: the widest exchange file and many fields of one's own. */
    public static final int MOST_COLUMNS = 500;
    /** Characters of a column's name. */
    public static final int LONGEST_HEADER = 1_000;

    private TableGate() {
    }

    /** Whether the rows of the table are to be read. */
    public static boolean open(String source, String name, long line, List<String> header, TableReader.Sink sink) {
        Optional<ExchangeFile> file = ExchangeFormat.findFile(name);
        if (file.isEmpty()) {
            return sink.table(source, name, header);
        }
        if (header.size() > MOST_COLUMNS) {
            sink.fault(Fault.of(FaultKind.WRONG_FIELD_COUNT, source, line, "", "", String.valueOf(MOST_COLUMNS),
                    String.valueOf(header.size())));
            return false;
        }
        if (isOtherSeparator(file.get(), header)) {
            sink.fault(Fault.of(FaultKind.WRONG_SEPARATOR, source, line, "", header.getFirst()));
            return false;
        }
        Set<String> seen = new HashSet<>();
        boolean repeated = false;
        for (String column : header) {
            if (!seen.add(column)) {
                sink.fault(Fault.of(FaultKind.DUPLICATE_HEADER, source, line, column, column));
                repeated = true;
            }
        }
        return !repeated && sink.table(source, name, header);
    }

    private static boolean isOtherSeparator(ExchangeFile file, List<String> header) {
        boolean known = header.stream().anyMatch(column -> file.findColumn(column).isPresent());
        return !known && header.stream().anyMatch(column -> column.indexOf(',') >= 0 || column.indexOf('\t') >= 0);
    }
}
