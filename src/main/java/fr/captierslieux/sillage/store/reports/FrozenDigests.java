package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Sha256;
import fr.captierslieux.sillage.store.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;

/** What was frozen of a report, as one digest: figures, then rows, each in the order of its key. */
public final class FrozenDigests {
    private static final String FIGURES = """
            SELECT indicator || char(31) || breakdown || char(31) || key || char(31) || coalesce(value, '')
            FROM sent_figure WHERE content_rid = ? ORDER BY indicator, breakdown, key""";
    private static final String ROWS = """
            SELECT indicator || char(31) || lower(hex(unit)) || char(31) || keys || char(31) || coalesce(counted_on, '')
                   || char(31) || amount
            FROM sent_row WHERE content_rid = ? ORDER BY indicator, unit, keys""";

    private final Connection connection;

    public FrozenDigests(Connection connection) {
        this.connection = connection;
    }

    /** SHA-256 of what stands in the store, in hexadecimal. */
    String of(long content) {
        Sha256 sha = new Sha256();
        for (String lines : List.of(FIGURES, ROWS)) {
            // one line at a time: a report of a year has as many rows as there were follow-ups
            Sql.each(connection, row -> {
                byte[] line = (row.getString(1) + "\n").getBytes(StandardCharsets.UTF_8);
                sha.take(line, line.length);
            }, lines, content);
        }
        return sha.hex();
    }

    /** Whether every report has what was frozen of it. */
    public boolean areWhole() {
        List<Frozen> all = Sql.list(connection, row -> new Frozen(row.getLong(1), row.getString(2)),
                "SELECT c.rid, r.frozen FROM sent_report r LEFT JOIN sent_content c ON c.digest = r.frozen");
        return all.stream().allMatch(each -> of(each.rid()).equals(each.digest()));
    }

    private record Frozen(long rid, String digest) {
    }
}
