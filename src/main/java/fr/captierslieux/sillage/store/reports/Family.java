package fr.captierslieux.sillage.store.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Indicators that are computed by one statement because they stand on the same rows.
 *
 * @param shared  tables of the WITH clause that the queries read, in order
 * @param queries one an indicator
 */
record Family(List<String> shared, List<RowQuery> queries) {
    /** Cases, follow-ups and projects; trainings; life of the network. */
    static final List<Family> ALL = List.of(
            new Family(
                    List.of(CaseRows.KEPT_CASE, CaseRows.KEPT_PROJECT, SupportQueries.PERIOD_FOLLOW_UP,
                            SupportQueries.STAGE_AT_END,
                            SupportQueries.FOLLOWED, SupportQueries.FOLLOWED_PROJECT, ProfileQueries.FOLLOWED_PERSON,
                            ResultQueries.PERIOD_JOB),
                    Stream.of(IntakeQueries.list(), SupportQueries.list(), ProfileQueries.list(), ResultQueries.list())
                            .flatMap(List::stream).toList()),
            new Family(
                    List.of(TrainingQueries.KEPT_SESSION, TrainingQueries.PERIOD_HALF_DAY,
                            TrainingQueries.PERIOD_ATTENDANCE),
                    TrainingQueries.list()),
            new Family(
                    List.of(CaseRows.KEPT_CASE, NetworkLifeQueries.PERIOD_EVENT,
                            NetworkLifeQueries.PERIOD_PARTICIPATION),
                    NetworkLifeQueries.list()));

    Family {
        shared = List.copyOf(shared);
        queries = List.copyOf(queries);
    }

    /** The family and query of an indicator. */
    static Family of(String indicator) {
        return ALL.stream()
                .filter(family -> family.queries.stream().anyMatch(query -> query.indicator().code().equals(indicator)))
                .findFirst().orElseThrow();
    }

    RowQuery query(String indicator) {
        return queries.stream().filter(query -> query.indicator().code().equals(indicator)).findFirst().orElseThrow();
    }

    /** The queries of the indicators that are defined under the options that are set. */
    List<RowQuery> defined(Set<ScopeOption> options) {
        return queries.stream().filter(query -> options.stream().noneMatch(query.undefinedUnder()::contains)).toList();
    }

    String with() {
        return Stream.concat(shared.stream().map(String::strip), queries.stream().map(RowQuery::asTable))
                .collect(Collectors.joining(",\n", "WITH ", "\n"));
    }
}
