package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Period;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements of a whole report as text that the sqlite3 shell runs: the peer of the report benchmark. */
public final class ReportSql {
    private ReportSql() {
    }

    /** Every statement for a period without scope. */
    public static String of(Period period) {
        return Family.ALL.stream().map(family -> new FigureStatement(family, Set.of()).sql())
                .map(sql -> sql.replace("?1", "'" + period.range().from() + "'")
                        .replace("?2", "'" + period.range().to() + "'")
                        .replaceAll("\\?[345]", "NULL"))
                .collect(Collectors.joining(";\n", "", ";\n"));
    }
}
