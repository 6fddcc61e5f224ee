package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of a family, as one statement: a term a total and one a breakdown, each over the rows of its indicator. */
final class FigureStatement {
    /**
     * Places to which quotients are carried. A quotient a/b that is not a tie of the two (four) places written differs from every tie
     * by at least 1/(20,000·b): rounding here can never make one, so that rounding when written is as if done on the exact value.
     */
    static final int PLACES = 20;

    private final Family family;
    private final List<RowQuery> defined;
    private final Parts parts;

    /** What is computed beside totals. */
    enum Parts {
        ALL, NONE
    }

    /** @param options those that are set: indicators that are undefined under one of them are not computed */
    FigureStatement(Family family, Set<ScopeOption> options) {
        this(family, options, Indicators.listAll(), Parts.ALL);
    }

    /** @param asked the indicators that are computed, as far as they belong to the family */
    FigureStatement(Family family, Set<ScopeOption> options, Collection<Indicator> asked, Parts parts) {
        this.family = family;
        this.defined = family.defined(options).stream().filter(query -> asked.contains(query.indicator())).toList();
        this.parts = parts;
    }

    /** Whether none of the family's indicators is asked for and defined. */
    boolean isEmpty() {
        return defined.isEmpty();
    }

    String sql() {
        List<String> terms = new ArrayList<>();
        for (RowQuery query : defined) {
            terms.add(total(query));
            if (parts == Parts.ALL) {
                query.indicator().breakdowns().forEach(breakdown -> terms.add(breakdown(query, breakdown)));
            }
        }
        // Keys in code point order: the order of UTF-8 bytes.
        return family.with() + String.join("\nUNION ALL\n", terms) + "\nORDER BY 1, 2, 3";
    }

    private static String total(RowQuery query) {
        String where = query.totalOnly() == null ? "" : " WHERE " + query.totalOnly();
        if (query.taking() == RowQuery.Taking.MEDIAN) {
            // The middle row, or the two middle ones of an even number.
            return """
                    SELECT '%s', '', '', sum(amount), count(*)
                    FROM (SELECT amount, row_number() OVER (ORDER BY amount) AS place, count(*) OVER () AS n FROM %s)
                    WHERE place IN ((n + 1) / 2, (n + 2) / 2)""".formatted(query.indicator().code(), query.name());
        }
        return "SELECT '%s', '', '', %s, count(*) FROM %s%s".formatted(query.indicator().code(), taken(query),
                query.name(), where);
    }

    private static String breakdown(RowQuery query, String breakdown) {
        String where = query.missing() == RowQuery.Missing.LEFT_OUT ? " WHERE " + breakdown + " IS NOT NULL" : "";
        return "SELECT '%s', '%s', %s, %s, count(*) FROM %s%s GROUP BY 3".formatted(query.indicator().code(), breakdown,
                query.key(breakdown), taken(query), query.name(), where);
    }

    private static String taken(RowQuery query) {
        return switch (query.taking()) {
            case ROWS -> "count(*)";
            case UNITS -> "count(DISTINCT unit)";
            case SUM, SHARE, MEDIAN -> "sum(amount)";
        };
    }

    /** Figures by code, of the indicators that are defined. */
    Map<String, Figure> read(ResultSet result) throws SQLException {
        Map<String, @Nullable BigDecimal> values = new HashMap<>();
        Map<String, Map<String, Map<String, BigDecimal>>> parts = new HashMap<>();
        while (result.next()) {
            RowQuery query = family.query(result.getString(1));
            String breakdown = result.getString(2);
            BigDecimal value = quotient(query, result.getLong(4), result.getLong(5));
            if (breakdown.isEmpty()) {
                values.put(query.indicator().code(), value);
            } else if (value != null && value.signum() != 0) {
                parts.computeIfAbsent(query.indicator().code(), code -> new HashMap<>())
                        .computeIfAbsent(breakdown, name -> new LinkedHashMap<>()).put(result.getString(3), value);
            }
        }
        Map<String, Figure> figures = new HashMap<>();
        for (RowQuery query : defined) {
            String code = query.indicator().code();
            figures.put(code, figure(query.indicator(), values.get(code), parts.getOrDefault(code, Map.of())));
        }
        return figures;
    }

    private static Figure figure(Indicator indicator, @Nullable BigDecimal value,
            Map<String, Map<String, BigDecimal>> parts) {
        Map<String, Map<String, BigDecimal>> by = new LinkedHashMap<>();
        if (value != null) {
            indicator.breakdowns().forEach(breakdown -> by.put(breakdown, parts.getOrDefault(breakdown, Map.of())));
        }
        return new Figure(indicator, value, by);
    }

    private static @Nullable BigDecimal quotient(RowQuery query, long taken, long rows) {
        return switch (query.taking()) {
            case ROWS, UNITS -> BigDecimal.valueOf(taken);
            case SUM -> amount(query, taken);
            case MEDIAN, SHARE -> rows == 0 ? null : divide(taken, rows);
        };
    }

    /** A number of parts in the unit of the figure. */
    static BigDecimal amount(RowQuery query, long parts) {
        return divide(parts, query.parts());
    }

    private static BigDecimal divide(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), PLACES, RoundingMode.HALF_UP);
    }
}
