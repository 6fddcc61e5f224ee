package fr.captierslieux.sillage.store.maps;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.CommuneCount;
import fr.captierslieux.sillage.maps.CommuneCount.Where;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.MapFigure.Behind;
import fr.captierslieux.sillage.maps.MapRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts and lists where projects are: the count is the aggregate over the query that lists. */
public final class SqlMaps implements MapRepository {
    private static final String PROJECTS = """
            WITH counted AS (%s)
            SELECT p.code, p.name, coalesce(l.name, ''), '', y.stage, r.last_on, r.amount
            FROM counted r CROSS JOIN project p ON p.rid = r.project LEFT JOIN place l ON l.code = p.commune
            LEFT JOIN project_tally y ON y.project_rid = p.rid
            WHERE %s""";
    private static final String CASES = """
            WITH counted AS (%s)
            SELECT c.code, p.name, coalesce(l.name, ''), n.name, y.stage, r.last_on, r.amount
            FROM counted r CROSS JOIN project p ON p.rid = r.project CROSS JOIN support_case c ON c.rid = r.unit
            CROSS JOIN member_network n ON n.id = c.network_id LEFT JOIN place l ON l.code = p.commune
            LEFT JOIN project_tally y ON y.project_rid = p.rid
            WHERE %s""";

    private final Store store;

    public SqlMaps(Store store) {
        this.store = store;
    }

    @Override
    public List<CommuneCount> count(MapFigure figure, Period period, @Nullable String network) {
        return Sql.list(store.connection(), row -> {
            String commune = row.getString(1);
            Where where = commune == null
                    ? null
                    : new Where(commune, row.getString(2), row.getString(3), row.getString(4));
            return new CommuneCount(where, row.getLong(5), row.getLong(6));
        }, """
                WITH counted AS (%s)
                SELECT l.commune, l.name, l.department, nullif(l.epci, ''), count(*), sum(r.amount)
                FROM counted r CROSS JOIN project p ON p.rid = r.project LEFT JOIN place l ON l.code = p.commune
                GROUP BY l.commune""".formatted(MapRows.of(figure)), of(period, network).toArray());
    }

    @Override
    public List<BehindRow> list(MapFigure figure, Period period, @Nullable String network, Place place) {
        List<@Nullable Object> parameters = of(period, network);
        String condition = condition(place, parameters);
        String sql = figure.behind() == Behind.PROJECTS ? PROJECTS : CASES;
        return Sql.list(store.connection(),
                row -> new BehindRow(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), Sql.day(row.getString(6)), row.getLong(7)),
                sql.formatted(MapRows.of(figure), condition), parameters.toArray()).stream()
                .sorted(Comparator.comparingLong(BehindRow::amount).reversed()
                        .thenComparing(row -> Folding.fold(row.project())).thenComparing(row -> row.code().value()))
                .toList();
    }

    private static List<@Nullable Object> of(Period period, @Nullable String network) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(period.range().from().toString());
        parameters.add(period.range().to().toString());
        parameters.add(network);
        return parameters;
    }

    /** Where a row lies, in the words of {@code territory}: what is outside these départements is outside the region. */
    private static String condition(Place place, List<@Nullable Object> parameters) {
        return switch (place) {
            case Place.Nowhere() -> "l.commune IS NULL";
            case Place.Outside outside -> "l.department NOT IN " + numbers(outside.departments());
            case Place.InDepartment in -> equal("l.department", in.number(), parameters);
            case Place.InCommune in -> equal("l.commune", in.code(), parameters);
            case Place.InEpci in -> equal("l.epci", in.siren(), parameters) + " AND l.department IN "
                    + numbers(in.departments());
        };
    }

    private static String equal(String column, String value, List<@Nullable Object> parameters) {
        parameters.add(value);
        return column + " = ?" + parameters.size();
    }

    /** Numbers of départements, which come from the product itself. */
    private static String numbers(List<String> departments) {
        return departments.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
