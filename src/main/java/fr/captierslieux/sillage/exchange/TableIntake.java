package fr.captierslieux.sillage.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the tables that a reader finds, reads their rows and stages them. */
final class TableIntake implements TableReader.Sink {
    private static final int ROWS_BETWEEN_SIGNS = 2_000;

    private final ImportStaging staging;
    private final CellReaders readers;
    private final ImportProgress progress;
    private @Nullable RowReader rows;
    private @Nullable ExchangeFile file;
    private @Nullable StagedRow row;
    private String source = "";
    private long count;
    private boolean foundNothing = true;

    /** @param makeReaders makes the cells' readers around the taker of new codes */
    TableIntake(ImportStaging staging, MakeReaders makeReaders, ImportProgress progress) {
        this.staging = staging;
        this.progress = progress;
        this.readers = makeReaders.make(this::newCode);
    }

    /** Makes the readers of cells. */
    interface MakeReaders {
        CellReaders make(java.util.function.BiConsumer<String, String> newCode);
    }

    @Override
    public boolean table(String name, String table, List<String> header) {
        Optional<ExchangeFile> known = ExchangeFormat.findFile(table);
        rows = null;
        if (known.isEmpty()) {
            staging.fault(Fault.ofFile(name.endsWith(".csv") ? FaultKind.UNKNOWN_FILE : FaultKind.UNKNOWN_SHEET, name,
                    table));
            return false;
        }
        file = known.get();
        foundNothing = false;
        source = name;
        count = 0;
        staging.begin(name, known.get(), header);
        checkHeader(name, known.get(), header);
        rows = new RowReader(name, known.get(), header, readers);
        progress.at(ImportProgress.Step.READING, name, 0);
        return true;
    }

    /** Whether there was neither an exchange table nor anything wrong so far. */
    boolean foundNothing() {
        return foundNothing;
    }

    private void checkHeader(String name, ExchangeFile known, List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                staging.fault(Fault.of(FaultKind.DUPLICATE_HEADER, name, 1, column, ""));
            } else if (known.findColumn(column).isEmpty() && !isOwnField(known, column)) {
                String columns = known.columns().stream().map(ExchangeColumn::header).collect(Collectors.joining(", "));
                staging.fault(Fault.of(FaultKind.UNKNOWN_COLUMN, name, 1, column, "", columns));
            }
        }
        for (ExchangeColumn key : known.keyColumns()) {
            if (key.isRequired() && !seen.contains(key.header())) {
                staging.fault(Fault.of(FaultKind.MISSING_COLUMN, name, 1, key.header(), ""));
            }
        }
    }

    private static boolean isOwnField(ExchangeFile file, String column) {
        return column.startsWith(OwnFields.PREFIX) && OwnFields.mayBelongTo(file.name());
    }

    private void newCode(String list, String code) {
        if (row != null) {
            row.newCode(new StagedRow.NewCode(list, code, columnOf(list)));
        }
    }

    private String columnOf(String list) {
        return file == null ? "" : file.columns().stream().filter(column -> switch (column.kind()) {
            case ColumnKind.Coded coded -> coded.list().equals(list);
            case ColumnKind.CodedList coded -> coded.list().equals(list);
            default -> false;
        }).map(ExchangeColumn::header).findFirst().orElse("");
    }

    @Override
    public void row(long line, List<String> cells) {
        if (rows == null || file == null) {
            return;
        }
        StagedRow next = new StagedRow(line, file.columns().size());
        row = next;
        rows.read(next, cells);
        row = null;
        staging.add(next);
        if (++count % ROWS_BETWEEN_SIGNS == 0) {
            progress.at(ImportProgress.Step.READING, source, count);
        }
    }

    @Override
    public void fault(Fault fault) {
        foundNothing &= !fault.stops();
        staging.fault(fault);
    }
}
