package fr.captierslieux.sillage.store.exchange;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeColumn.Presence;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of waiting rows, and the texts of statements about them. One table an exchange file, of the file's name; besides the
 * fields of the entity it has
 * x_n (number in the order of arrival), x_source and x_line (where it stands), x_id (its identifier), x_rid and x_gone (the row of the
 * store that it updates, and whether that one is in the bin (1) or erased (2)), x_bad (bit n: column n is faulty; bit 62: as a whole),
 * x_cleared (bit n: column n says "-"), x_merged (1: an equal row of another folder stands for it), x_out (0 taken; left out because
 * 1 faulty, 2 it refers to a faulty one). A reference has its code beside it, in field_code.
 */
final class StagedSql {
    /** The bit of a row that is faulty as a whole. */
    static final long WHOLE_ROW = 1L << 62;

    private StagedSql() {
    }

    static List<String> schema(String schema) {
        List<String> sql = new java.util.ArrayList<>(List.of(
                "CREATE TABLE %s.x_source (no INTEGER PRIMARY KEY, name TEXT NOT NULL, file TEXT NOT NULL, refused INTEGER NOT NULL DEFAULT 0)",
                """
                        CREATE TABLE %s.x_fault (phase INTEGER NOT NULL, stops INTEGER NOT NULL, file TEXT, n INTEGER, source TEXT NOT NULL,
                          line INTEGER NOT NULL, kind TEXT NOT NULL, col TEXT NOT NULL, value TEXT NOT NULL, details TEXT NOT NULL)""",
                "CREATE TABLE %s.x_ref (file TEXT NOT NULL, n INTEGER NOT NULL, col TEXT NOT NULL, target TEXT NOT NULL, code TEXT NOT NULL, id BLOB NOT NULL)",
                """
                        CREATE TABLE %s.x_code (file TEXT NOT NULL, n INTEGER NOT NULL, list TEXT NOT NULL, code TEXT NOT NULL, col TEXT NOT NULL,
                          id BLOB NOT NULL)""",
                """
                        CREATE TABLE %s.x_own (rowid INTEGER PRIMARY KEY, file TEXT NOT NULL, n INTEGER NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL,
                          field_id BLOB NOT NULL, value_id BLOB NOT NULL, raw TEXT NOT NULL, value TEXT, says INTEGER NOT NULL DEFAULT 0,
                          differs INTEGER NOT NULL DEFAULT 0)"""));
        for (ExchangeFile file : ExchangeFormat.files()) {
            sql.add("CREATE TABLE %s." + name(file)
                    + " (x_n INTEGER PRIMARY KEY, x_source INTEGER NOT NULL, x_line INTEGER NOT NULL, x_id BLOB NOT NULL, x_rid INTEGER,"
                    + " x_gone INTEGER NOT NULL DEFAULT 0, x_bad INTEGER NOT NULL, x_cleared INTEGER NOT NULL, x_merged INTEGER NOT NULL DEFAULT 0,"
                    + " x_out INTEGER NOT NULL DEFAULT 0, "
                    + file.columns().stream().map(StagedSql::definition).collect(Collectors.joining(", ")) + ")");
        }
        return sql.stream().map(each -> each.replace("%s", schema)).toList();
    }

    private static String definition(ExchangeColumn column) {
        String field = quoted(column.field());
        return isReference(column) ? field + " BLOB, " + quoted(column.field() + "_code") + " TEXT" : field;
    }

    /** @param schema where the staging tables are seen by the connection */
    static String insert(String schema, ExchangeFile file) {
        String columns = file.columns().stream()
                .map(column -> quoted(column.field())
                        + (isReference(column) ? ", " + quoted(column.field() + "_code") : ""))
                .collect(Collectors.joining(", "));
        long count = 6 + file.columns().stream().mapToLong(column -> isReference(column) ? 2 : 1).sum();
        return "INSERT INTO " + schema + "." + name(file) + " (x_n, x_source, x_line, x_id, x_bad, x_cleared, "
                + columns + ") VALUES (?"
                + ", ?".repeat((int) count - 1) + ")";
    }

    static String staged(ExchangeFile file) {
        return "staging." + name(file);
    }

    static String staged(String file) {
        return staged(ExchangeFormat.getFile(file));
    }

    static String stored(ExchangeFile file) {
        return "main." + quoted(file.entity());
    }

    static String stored(String file) {
        return stored(ExchangeFormat.getFile(file));
    }

    /** The rows as they stand after the update; erased ones, which stay as they are, left aside. */
    static String merged(ExchangeFile file) {
        return "(SELECT s.x_n, s.x_source, s.x_line, s.x_id AS id, s.x_rid, s.x_gone, s.x_bad, s.x_out, "
                + file.columns().stream().map(column -> merged(file, column) + " AS " + quoted(column.field()))
                        .collect(Collectors.joining(", "))
                + " FROM " + staged(file) + " s LEFT JOIN " + stored(file)
                + " t ON t.rid = s.x_rid WHERE s.x_merged = 0 AND s.x_gone < 2)";
    }

    static String merged(String file) {
        return merged(ExchangeFormat.getFile(file));
    }

    /** A value after the update, with s the waiting row and t the stored one, if any. */
    static String merged(ExchangeFile file, ExchangeColumn column) {
        String field = quoted(column.field());
        String last = column.presence() == Presence.ONE_WHEN_EMPTY ? "1" : "NULL";
        String kept = "coalesce(s." + field + ", t." + field + (last.equals("1") ? ", 1)" : ")");
        return column.isRequired()
                ? kept
                : "CASE WHEN s.x_cleared & " + bit(file, column) + " THEN " + last + " ELSE " + kept + " END";
    }

    /** Whether the update says anything else than the stored row. */
    static String differs(ExchangeFile file) {
        return file.columns().stream().filter(column -> !file.isKey(column))
                .map(column -> merged(file, column) + " IS NOT t." + quoted(column.field()))
                .reduce("(0", (all, each) -> all + " OR " + each) + ")";
    }

    static long bit(ExchangeFile file, ExchangeColumn column) {
        return 1L << file.columns().indexOf(column);
    }

    static long bits(String file, String... headers) {
        ExchangeFile known = ExchangeFormat.getFile(file);
        long bits = 0;
        for (String header : headers) {
            bits |= bit(known, known.getColumn(header));
        }
        return bits;
    }

    static boolean isReference(ExchangeColumn column) {
        return column.kind() instanceof ColumnKind.Reference;
    }

    static List<ExchangeColumn> references(ExchangeFile file) {
        return file.columns().stream().filter(StagedSql::isReference).toList();
    }

    static ExchangeFile target(ExchangeColumn reference) {
        return ExchangeFormat.getFile(((ColumnKind.Reference) reference.kind()).file());
    }

    static String name(ExchangeFile file) {
        return quoted(file.name());
    }

    /** Names come from the format alone; they never hold a quote. */
    static String quoted(String name) {
        return '"' + name + '"';
    }

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
