package fr.captierslieux.sillage.store.exchange;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.exchange.StagedRow;
import fr.captierslieux.sillage.store.SideFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the side file: one prepared batch a table, no object kept a row. */
final class StagingLoader implements AutoCloseable {
    private static final int BATCH = 500;
    static final String SEPARATOR = "\u001f";

    private final Connection side;
    private final Map<ExchangeFile, PreparedStatement> inserts = new HashMap<>();
    private final Map<String, Long> unidentified = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final PreparedStatement faults;
    private final PreparedStatement references;
    private final PreparedStatement codes;
    private final PreparedStatement owns;
    private final Map<Fault.Severity, Long> listed = new EnumMap<>(Fault.Severity.class);
    private final Map<Fault.Severity, Long> unlisted = new EnumMap<>(Fault.Severity.class);
    private ExchangeFile file = ExchangeFormat.files().getFirst();
    private int source;
    private long number;
    private int waiting;
    private String lastFaultySource = "";
    private long lastFaultyLine;

    StagingLoader(SideFile file) throws SQLException {
        side = file.open();
        try (Statement statement = side.createStatement()) {
            for (String sql : StagedSql.schema("main")) {
                statement.execute(sql);
            }
        }
        side.setAutoCommit(false);
        faults = side.prepareStatement(
                """
                        INSERT INTO x_fault (phase, stops, file, n, source, line, kind, col, value, details) VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        references = side
                .prepareStatement("INSERT INTO x_ref (file, n, col, target, code, id) VALUES (?, ?, ?, ?, ?, ?)");
        codes = side.prepareStatement("INSERT INTO x_code (file, n, list, code, col, id) VALUES (?, ?, ?, ?, ?, ?)");
        owns = side.prepareStatement(
                "INSERT INTO x_own (file, n, id, field, field_id, value_id, raw) VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    void begin(String name, ExchangeFile begun) throws SQLException {
        flush();
        file = begun;
        source++;
        try (PreparedStatement insert = side
                .prepareStatement("INSERT INTO x_source (no, name, file) VALUES (?, ?, ?)")) {
            insert.setInt(1, source);
            insert.setString(2, name);
            insert.setString(3, begun.name());
            insert.executeUpdate();
        }
    }

    void add(StagedRow row) throws SQLException {
        number++;
        for (Fault fault : row.faults()) {
            insert(fault, file.name());
        }
        byte[] id = row.id();
        if (id == null) {
            unidentified.merge(file.name(), 1L, Long::sum);
            return;
        }
        insert(row, id);
        for (StagedRow.NewCode code : row.newCodes()) {
            bind(codes, file.name(), number, code.list(), code.code(), code.column());
            codes.setBytes(6, RowId.derivedBytes("list_code", code.list(), code.code()));
            codes.addBatch();
        }
        for (StagedRow.OwnCell cell : row.ownCells()) {
            bind(owns, file.name(), number);
            owns.setBytes(3, id);
            owns.setString(4, cell.field());
            owns.setBytes(5, RowId.derivedBytes("own_field", cell.field()));
            owns.setBytes(6, OwnFields.valueId(cell.field(), RowId.of(id)));
            owns.setString(7, cell.text());
            owns.addBatch();
        }
        if (++waiting >= BATCH) {
            flush();
        }
    }

    private void insert(StagedRow row, byte[] id) throws SQLException {
        PreparedStatement insert = inserts.get(file);
        if (insert == null) {
            insert = side.prepareStatement(StagedSql.insert("main", file));
            inserts.put(file, insert);
        }
        insert.setLong(1, number);
        insert.setInt(2, source);
        insert.setLong(3, row.line());
        insert.setBytes(4, id);
        insert.setLong(5, row.faulty());
        insert.setLong(6, row.cleared());
        int at = 7;
        List<ExchangeColumn> columns = file.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.value(i);
            if (columns.get(i).kind() instanceof ColumnKind.Reference reference) {
                insert.setBytes(at++,
                        value == null ? null : RowId.derivedBytes(entity(reference.file()), value.toString()));
            } else if (columns.get(i).kind() instanceof ColumnKind.ReferenceList list && value != null) {
                insertReferences(columns.get(i), list.file(), value.toString());
            }
            set(insert, at++, value);
        }
        insert.addBatch();
    }

    private void insertReferences(ExchangeColumn column, String target, String list) throws SQLException {
        for (String code : list.split("\\|")) {
            bind(references, file.name(), number, column.header(), target, code);
            references.setBytes(6, RowId.derivedBytes(entity(target), code));
            references.addBatch();
        }
    }

    private static String entity(String name) {
        return ExchangeFormat.getFile(name).entity();
    }

    /** A fault of the readers or of the search for files: of a line, or of a whole source, whose rows are then left out. */
    void fault(Fault fault) throws SQLException {
        number++;
        insert(fault, null);
        if (!fault.stops()) {
            return;
        }
        if (fault.kind().concernsWholeSource()) {
            flush();
            try (PreparedStatement refuse = side.prepareStatement("UPDATE x_source SET refused = 1 WHERE name = ?")) {
                refuse.setString(1, fault.source());
                refuse.executeUpdate();
            }
            if (hidesRows(fault.kind())) {
                broken.add(fault.source());
            }
        } else if (fault.line() != lastFaultyLine || !fault.source().equals(lastFaultySource)) {
            // a line may have several flaws, and is one row all the same
            unidentified.merge(file.name(), 1L, Long::sum);
            lastFaultyLine = fault.line();
            lastFaultySource = fault.source();
        }
    }

    private static boolean hidesRows(FaultKind kind) {
        return switch (kind) {
            case UNREADABLE, DUPLICATE_HEADER, MISSING_COLUMN, WRONG_SEPARATOR, DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE,
                    ENCRYPTED_WORKBOOK ->
                true;
            default -> false;
        };
    }

    /** The exchange files of which a source hid its rows; all of them when it cannot be told which it held. */
    Set<String> brokenFiles() {
        Set<String> names = new HashSet<>();
        for (String each : broken) {
            String name = each.substring(
                    Math.max(Math.max(each.lastIndexOf('/'), each.lastIndexOf('\\')), each.lastIndexOf('#')) + 1);
            String table = name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
            if (ExchangeFormat.findFile(table).isPresent()) {
                names.add(table);
            } else {
                ExchangeFormat.files().forEach(file -> names.add(file.name()));
            }
        }
        return names;
    }

    private void insert(Fault fault, @Nullable String ofFile) throws SQLException {
        if (listed.getOrDefault(fault.severity(), 0L) >= ImportOutcome.LISTED) {
            unlisted.merge(fault.severity(), 1L, Long::sum);
            return;
        }
        listed.merge(fault.severity(), 1L, Long::sum);
        faults.setInt(1, fault.stops() ? 1 : 0);
        faults.setString(2, ofFile);
        faults.setLong(3, number);
        faults.setString(4, fault.source());
        faults.setLong(5, fault.line());
        faults.setString(6, fault.kind().name());
        faults.setString(7, fault.column());
        faults.setString(8, fault.value());
        faults.setString(9, String.join(SEPARATOR, fault.details()));
        faults.addBatch();
        if (++waiting >= BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        waiting = 0;
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        for (PreparedStatement insert : List.of(faults, references, codes, owns)) {
            insert.executeBatch();
        }
    }

    /** Everything is in; nothing more comes. */
    @Override
    public void close() throws SQLException {
        if (!side.isClosed()) {
            try {
                flush();
                side.commit();
            } finally {
                side.close();
            }
        }
    }

    /** How many rows of a file could not be identified, and so are in no table. */
    long unidentified(String name) {
        return unidentified.getOrDefault(name, 0L);
    }

    /** How many faults of a severity were not kept. */
    long unlisted(Fault.Severity severity) {
        return unlisted.getOrDefault(severity, 0L);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.NULL);
            case Long whole -> statement.setLong(at, whole);
            default -> statement.setString(at, value.toString());
        }
    }
}
