package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The faults of an import as rows of the side file, so that hostile input does not fill the memory. */
final class StagedFaults {
    /** Found by the check, and so found anew when it runs again; those of reading are of phase 0. */
    private static final int CHECK = 1;

    private final Connection connection;

    StagedFaults(Connection connection) {
        this.connection = connection;
    }

    /** What an earlier check found is no more. */
    void forget() {
        Sql.execute(connection, "DELETE FROM staging.x_fault WHERE phase = " + CHECK);
    }

    /**
     * Adds a fault for each row of a query.
     *
     * @param value   expression for the value that is shown
     * @param details expressions for what the sentence needs besides
     * @param from    what follows FROM; its alias m has x_n, x_source and x_line
     */
    void add(FaultKind kind, String file, String column, String value, List<String> details, String from) {
        String joined = details.isEmpty()
                ? "''"
                : String.join(" || char(31) || ", details.stream().map(each -> "coalesce(" + each + ", '')").toList());
        Sql.execute(connection,
                "INSERT INTO staging.x_fault (phase, stops, file, n, source, line, kind, col, value, details)"
                        + " SELECT " + CHECK + ", " + (kind.severity() == Fault.Severity.FAULT ? 1 : 0) + ", "
                        + text(file)
                        + ", m.x_n, (SELECT name FROM staging.x_source WHERE no = m.x_source), m.x_line, "
                        + text(kind.name()) + ", " + text(column)
                        + ", substr(coalesce(" + value + ", ''), 1, 200), " + joined + " FROM " + from);
    }

    /** Whether anything stops the import so far. */
    boolean any() {
        return !Sql.list(connection, row -> row.getInt(1), "SELECT 1 FROM staging.x_fault WHERE stops = 1 LIMIT 1")
                .isEmpty();
    }

    long count(Fault.Severity severity) {
        return Sql.list(connection, row -> row.getLong(1),
                "SELECT count(*) FROM staging.x_fault WHERE stops = " + stops(severity)).getFirst();
    }

    /** Marks the rows that are to be left out because of a fault. Returns how many are new. */
    long leaveOut() {
        long marked = 0;
        for (var file : ExchangeFormat.files()) {
            marked += Sql.execute(connection,
                    "UPDATE " + staged(file) + " SET x_out = 1 WHERE x_out = 0 AND x_merged = 0 AND (x_bad <> 0"
                            + " OR x_n IN (SELECT n FROM staging.x_fault WHERE stops = 1 AND file = "
                            + text(file.name()) + ")"
                            + " OR x_source IN (SELECT no FROM staging.x_source WHERE refused = 1))");
        }
        return marked;
    }

    /** Faults and warnings by file and line, of each severity as many as an outcome lists. */
    List<Fault> list() {
        List<Fault> faults = new ArrayList<>();
        for (Fault.Severity severity : Fault.Severity.values()) {
            faults.addAll(Sql.list(connection, row -> {
                String details = row.getString(6);
                return Fault.of(FaultKind.valueOf(row.getString(3)), row.getString(1), row.getLong(2), row.getString(4),
                        row.getString(5),
                        details.isEmpty() ? new String[0] : details.split(StagingLoader.SEPARATOR, -1));
            }, "SELECT source, line, kind, col, value, details FROM staging.x_fault WHERE stops = " + stops(severity)
                    + " ORDER BY source, line, col, kind LIMIT " + ImportOutcome.LISTED));
        }
        Collections.sort(faults);
        return faults;
    }

    private static int stops(Fault.Severity severity) {
        return severity == Fault.Severity.FAULT ? 1 : 0;
    }
}
