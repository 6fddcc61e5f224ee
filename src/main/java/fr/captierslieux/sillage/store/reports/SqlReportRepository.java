package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportRepository;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.data.DataRow;
import fr.captierslieux.sillage.reports.data.DataTable;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.FigureStatement.Parts;
import fr.captierslieux.sillage.store.settings.ListRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports from the store in plain SQL: the definitions are set operations, and as SQL they can be read beside the contract. */
public final class SqlReportRepository implements ReportRepository {
    private final Store store;

    public SqlReportRepository(Store store) {
        this.store = store;
    }

    @Override
    public ActivityReport report(Period period, Scope scope) {
        return new ActivityReport(period, scope, figures(period, scope, Indicators.listAll()));
    }

    @Override
    public List<Figure> figures(Period period, Scope scope, Collection<Indicator> indicators) {
        return compute(period, scope, indicators, Parts.ALL);
    }

    @Override
    public FigureSeries series(List<Period> periods, Scope scope, Collection<Indicator> indicators) {
        return FigureSeries.of(periods, period -> compute(period, scope, indicators, Parts.NONE));
    }

    private List<Figure> compute(Period period, Scope scope, Collection<Indicator> indicators, Parts parts) {
        Map<String, Figure> figures = new HashMap<>();
        for (Family family : Family.ALL) {
            FigureStatement statement = new FigureStatement(family, ScopeOption.setIn(scope), indicators, parts);
            if (!statement.isEmpty()) {
                figures.putAll(
                        query(statement.sql(), ReportStatements.arguments(period, scope, null), statement::read));
            }
        }
        return indicators.stream()
                .map(indicator -> figures.getOrDefault(indicator.code(), new Figure(indicator, null, Map.of())))
                .toList();
    }

    @Override
    public List<CountedRow> listRowsBehind(Period period, Scope scope, String indicator, @Nullable String breakdown,
            @Nullable String key) {
        Family family = Family.of(indicator);
        RowQuery rows = family.query(indicator);
        if (ScopeOption.setIn(scope).stream().anyMatch(rows.undefinedUnder()::contains)) {
            return List.of();
        }
        Recognition seen = Recognition.of(rows.entity());
        String sql = family.with() + """
                SELECT %s, %s, %s, r.counted_on, r.amount, %s
                FROM (SELECT unit, max(counted_on) AS counted_on, max(amount) AS amount FROM %s%s GROUP BY unit) r
                %s
                ORDER BY r.counted_on DESC, 1, r.unit""".formatted(seen.code(), seen.title(), seen.detail(),
                seen.supportCase(), rows.name(),
                restriction(rows, breakdown), seen.joins());
        return query(sql, ReportStatements.arguments(period, scope, key), result -> {
            List<CountedRow> list = new ArrayList<>();
            while (result.next()) {
                String detail = result.getString(3);
                String on = result.getString(4);
                list.add(new CountedRow(rows.entity(), result.getString(1), result.getString(2),
                        detail == null ? "" : detail,
                        on == null ? null : LocalDate.parse(on), result.getString(6),
                        FigureStatement.amount(rows, result.getLong(5))));
            }
            return list;
        });
    }

    private static String restriction(RowQuery rows, @Nullable String breakdown) {
        if (breakdown == null) {
            return rows.totalOnly() == null ? "" : " WHERE " + rows.totalOnly();
        }
        if (!rows.indicator().breakdowns().contains(breakdown)) {
            throw new IllegalArgumentException(breakdown);
        }
        return " WHERE " + rows.key(breakdown) + " = ?6";
    }

    @Override
    public void readData(DataTable table, Period period, Scope scope, Consumer<DataRow> sink) {
        String sql = DataQueries.of(table, ScopeOption.setIn(scope));
        if (!sql.isEmpty()) {
            query(sql, ReportStatements.arguments(period, scope, null), result -> {
                DataRow row = new ResultRow(result);
                while (result.next()) {
                    sink.accept(row);
                }
                return true;
            });
        }
    }

    @Override
    public Map<String, Long> countRows() {
        String sql = ExchangeFormat.files().stream().map(ExchangeFile::entity).distinct()
                .map(entity -> "SELECT '%1$s', (SELECT count(*) FROM %1$s) - (SELECT count(*) FROM %1$s WHERE deleted <> 0)"
                        .formatted(entity))
                .collect(Collectors.joining("\nUNION ALL\n"));
        return query(sql, List.of(), result -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            while (result.next()) {
                counts.put(result.getString(1), result.getLong(2));
            }
            return counts;
        });
    }

    @Override
    public List<Choice> listNetworks() {
        return choices("SELECT code, name FROM member_network WHERE deleted = 0 ORDER BY name, code");
    }

    @Override
    public List<Choice> listDepartments() {
        return choices("SELECT code, name FROM department ORDER BY code");
    }

    @Override
    public List<Choice> listAgreements() {
        return choices("SELECT code, title FROM funding_agreement WHERE deleted = 0 ORDER BY title, code");
    }

    @Override
    public Map<String, Map<String, String>> labels() {
        return Map.of("reseau", labels("SELECT code, name FROM member_network"), "departement",
                labels("SELECT code, name FROM department"),
                "epci", labels("SELECT siren, name FROM epci"), "formation",
                labels("SELECT code, title FROM training_programme"), "convention",
                labels("SELECT code, title FROM funding_agreement"));
    }

    @Override
    public NetworkLists lists() {
        return ListRows.read(store.connection());
    }

    private Map<String, String> labels(String sql) {
        return choices(sql).stream().collect(Collectors.toMap(Choice::code, Choice::label));
    }

    private List<Choice> choices(String sql) {
        return query(sql, List.of(), result -> {
            List<Choice> list = new ArrayList<>();
            while (result.next()) {
                list.add(new Choice(result.getString(1), result.getString(2)));
            }
            return list;
        });
    }

    private <T> T query(String sql, List<@Nullable String> arguments, ReportStatements.Reading<T> reading) {
        return ReportStatements.query(store.connection(), sql, arguments, reading);
    }
}
