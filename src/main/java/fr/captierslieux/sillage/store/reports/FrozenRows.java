package fr.captierslieux.sillage.store.reports;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counted rows by their lasting identifiers, as SQL: the numbers of rows that queries count by are those of one file alone. A unit stands
 * once under each combination of keys, with the last of its days; what adds nothing to a sum is not counted by it.
 */
final class FrozenRows {
    private FrozenRows() {
    }

    /** Those of all indicators of a family that the scope defines: indicator, unit, keys, counted_on, amount. */
    static String all(Family family, Set<ScopeOption> options) {
        return family.defined(options).stream().map(FrozenRows::of)
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** Those of one indicator. */
    static String of(RowQuery query) {
        return """
                SELECT '%s' AS indicator, e.id AS unit, g.keys, g.counted_on, g.amount
                FROM (SELECT unit, %s AS keys, max(counted_on) AS counted_on, max(amount) AS amount FROM %s%s GROUP BY 1, 2) g
                CROSS JOIN %s e ON e.rid = g.unit"""
                .formatted(query.indicator().code(), keys(query), query.name(),
                        query.taking() == RowQuery.Taking.SUM ? " WHERE amount <> 0" : "", query.entity());
    }

    private static String keys(RowQuery query) {
        return query.indicator().breakdowns().stream().map(query::key)
                .collect(Collectors.joining(", ", "json_array(", ")"));
    }
}
