package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.around.AgreementFacts;
import fr.captierslieux.sillage.reports.around.SurroundingsRepository;
import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.reports.around.Territories.InCommune;
import fr.captierslieux.sillage.reports.around.Territories.Place;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around a report, over the very rows that its indicators count. */
public final class SqlSurroundings implements SurroundingsRepository {
    /** Of each indicator that is told by commune: how much in which project. */
    private static final String BY_PROJECT = """
            SELECT 'A1' AS code, c.project, count(*) AS amount FROM a1 CROSS JOIN kept_case c ON c.rid = a1.unit GROUP BY 2
            UNION ALL SELECT 'C1', rid, 1 FROM followed_project
            UNION ALL SELECT 'C2', c.project, count(*) FROM c2 CROSS JOIN kept_case c ON c.rid = c2.unit GROUP BY 2
            UNION ALL SELECT 'C4', project, count(*) FROM period_follow_up GROUP BY 2
            UNION ALL SELECT 'C5', project, sum(coalesce(duration_min, 0)) FROM period_follow_up WHERE collective IS NOT 1 GROUP BY 2
            UNION ALL SELECT 'C6', project, sum(coalesce(duration_min, 0)) FROM period_follow_up WHERE collective = 1 GROUP BY 2
            UNION ALL SELECT 'E1', unit, 1 FROM e1""";

    private final Store store;

    public SqlSurroundings(Store store) {
        this.store = store;
    }

    @Override
    public Territories territories(Period period, Scope scope) {
        String sql = Family.of("A1").with() + """
                SELECT r.code, l.commune, l.name, l.department, nullif(l.epci, ''), sum(r.amount)
                FROM (%s) r
                CROSS JOIN project p ON p.rid = r.project
                LEFT JOIN place l ON l.code = p.commune
                GROUP BY r.code, l.commune
                ORDER BY l.department IS NULL, l.department, l.name, l.commune""".formatted(BY_PROJECT);
        return new Territories(ReportStatements.query(store.connection(), sql,
                ReportStatements.arguments(period, scope, null), SqlSurroundings::communes));
    }

    private static List<InCommune> communes(ResultSet result) throws SQLException {
        Map<String, @Nullable Place> places = new LinkedHashMap<>();
        Map<String, Map<String, BigDecimal>> values = new HashMap<>();
        while (result.next()) {
            String commune = result.getString(2);
            String known = commune == null ? "" : commune;
            if (!places.containsKey(known)) {
                places.put(known, commune == null
                        ? null
                        : new Place(commune, result.getString(3), result.getString(4), result.getString(5)));
            }
            RowQuery query = Family.of("A1").query(result.getString(1));
            long amount = result.getLong(6);
            if (amount != 0) {
                values.computeIfAbsent(known, key -> new HashMap<>()).put(query.indicator().code(),
                        FigureStatement.amount(query, amount));
            }
        }
        List<InCommune> communes = new ArrayList<>();
        places.forEach((code, place) -> communes.add(new InCommune(place, values.getOrDefault(code, Map.of()))));
        communes.removeIf(commune -> commune.values().isEmpty());
        return communes;
    }

    @Override
    public Optional<AgreementFacts> findAgreement(String code) {
        return Sql.list(store.connection(),
                row -> new AgreementFacts(row.getString(1), row.getString(2), Sql.day(row.getString(3)),
                        Sql.day(row.getString(4))),
                "SELECT title, funder, starts_on, ends_on FROM funding_agreement WHERE code = ? AND deleted = 0", code)
                .stream().findFirst();
    }

    @Override
    public Map<String, Long> countFundedProjects(Period period, Scope scope) {
        String sql = Family.of("E4").with() + """
                SELECT coalesce(e.financeur, 'NR'), count(DISTINCT f.project_id)
                FROM e4 e CROSS JOIN funding_obtained f ON f.rid = e.unit GROUP BY 1""";
        return ReportStatements.query(store.connection(), sql, ReportStatements.arguments(period, scope, null),
                result -> {
                    Map<String, Long> counts = new HashMap<>();
                    while (result.next()) {
                        counts.put(result.getString(1), result.getLong(2));
                    }
                    return counts;
                });
    }
}
