package fr.captierslieux.sillage.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The peer of import and journal: the rows of a filled store, inserted into an empty one by plain JDBC batches. Only the inserting is
 * timed, not the reading of the rows.
 */
final class TableCopy {
    private static final int BATCH = 1_000;

    private final Connection from;
    private final Connection to;
    private final Map<String, long[]> nanosAndRows = new LinkedHashMap<>();

    TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** Copies every synchronised table. */
    void copyAll() throws SQLException {
        for (String table : texts(from, "SELECT entity FROM journal_field WHERE name = '+' ORDER BY n")) {
            copy(table);
        }
    }

    private void copy(String table) throws SQLException {
        List<String> columns = texts(from,
                "SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'rid' ORDER BY cid");
        String names = "\"" + String.join("\", \"", columns) + "\"";
        String sql = "INSERT INTO \"" + table + "\" (" + names + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?"))
                + ")";
        long nanos = 0;
        long rows = 0;
        try (Statement read = from.createStatement();
                ResultSet row = read.executeQuery("SELECT " + names + " FROM \"" + table + "\" ORDER BY rid");
                PreparedStatement insert = to.prepareStatement(sql)) {
            List<Object[]> chunk = new ArrayList<>(BATCH);
            boolean more = row.next();
            while (more) {
                Object[] values = new Object[columns.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getObject(i + 1);
                }
                chunk.add(values);
                more = row.next();
                if (chunk.size() == BATCH || !more) {
                    long start = System.nanoTime();
                    for (Object[] each : chunk) {
                        for (int i = 0; i < each.length; i++) {
                            insert.setObject(i + 1, each[i]);
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    nanos += System.nanoTime() - start;
                    rows += chunk.size();
                    chunk.clear();
                }
            }
        }
        nanosAndRows.put(table, new long[]{nanos, rows});
    }

    /** Seconds spent inserting into a table, or into all of them for null. */
    double seconds(String... tables) {
        return nanosAndRows.entrySet().stream()
                .filter(entry -> tables.length == 0 || List.of(tables).contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue()[0]).sum() / 1e9;
    }

    long rows(String... tables) {
        return nanosAndRows.entrySet().stream()
                .filter(entry -> tables.length == 0 || List.of(tables).contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue()[1]).sum();
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
