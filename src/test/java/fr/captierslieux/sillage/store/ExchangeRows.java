package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as exchange files have them, kept by tests beside the store and written into it: file, then rows of header to text. */
public final class ExchangeRows {
    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

    /** Adds a row: header, text, header, text…; an empty text is an empty cell. */
    public Map<String, String> add(String file, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        files.computeIfAbsent(file, name -> new ArrayList<>()).add(row);
        return row;
    }

    public List<Map<String, String>> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    public Map<String, List<Map<String, String>>> files() {
        return files;
    }

    /** Writes all rows as one gesture. */
    public void writeInto(Store store) {
        store.write(new Gesture("test", "test"), () -> {
            try {
                for (ExchangeFile file : ExchangeFormat.files()) {
                    insert(store, file);
                }
                return null;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private void insert(Store store, ExchangeFile file) throws SQLException {
        List<String> fields = file.columns().stream().map(ExchangeColumn::field).toList();
        String sql = "INSERT INTO %s (id, %s) VALUES (?%s)".formatted(file.entity(), String.join(", ", fields),
                ", ?".repeat(fields.size()));
        try (PreparedStatement insert = store.connection().prepareStatement(sql)) {
            for (Map<String, String> row : rows(file.name())) {
                insert.setBytes(1, id(file, row));
                for (int i = 0; i < fields.size(); i++) {
                    ExchangeColumn column = file.columns().get(i);
                    insert.setObject(i + 2, stored(column, row.getOrDefault(column.header(), "")));
                }
                insert.executeUpdate();
            }
        }
    }

    /** Puts a row into the bin. */
    public static void bin(Store store, ExchangeFile file, Map<String, String> row) {
        store.write(new Gesture("test", "test"), () -> {
            try (PreparedStatement update = store.connection()
                    .prepareStatement(
                            "UPDATE " + file.entity() + " SET deleted = 1, version = version + 1 WHERE id = ?")) {
                update.setBytes(1, id(file, row));
                return update.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static byte[] id(ExchangeFile file, Map<String, String> row) {
        @Nullable
        String[] parts = file.key().stream().map(header -> row.getOrDefault(header, ""))
                .map(text -> text.isEmpty() ? null : text)
                .toArray(String[]::new);
        return RowId.derivedBytes(file.entity(), parts);
    }

    private static @Nullable Object stored(ExchangeColumn column, String text) {
        if (text.isEmpty()) {
            return column.presence() == ExchangeColumn.Presence.ONE_WHEN_EMPTY ? 1 : null;
        }
        return switch (column.kind()) {
            case ColumnKind.Reference reference ->
                RowId.derivedBytes(ExchangeFormat.getFile(reference.file()).entity(), text);
            case ColumnKind.Decimal decimal -> new BigDecimal(text).movePointRight(4).longValueExact();
            case ColumnKind.Whole whole -> Long.valueOf(text);
            case ColumnKind.YesNo yesNo -> text.equals("O") ? 1 : 0;
            default -> text;
        };
    }
}
