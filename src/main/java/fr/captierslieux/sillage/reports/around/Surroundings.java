package fr.captierslieux.sillage.reports.around;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the figures of a written report.
 *
 * @param trend           its key figures over the periods before
 * @param territories     what was counted where
 * @param territoriesThen the same of the period before, where it decides what is kept back
 * @param territoriesYearBefore the same of the same period a year before, likewise
 * @param agreement       null for a report of all agreements
 * @param cohorts         of a year's report, by the year in which projects entered; else none
 */
public record Surroundings(Trend trend, Territories territories, Territories territoriesThen,
        Territories territoriesYearBefore, @Nullable AgreementFacts agreement, List<Cohort> cohorts) {
    /** Nothing. */
    public static final Surroundings NONE = new Surroundings(Trend.NONE, Territories.NONE, Territories.NONE,
            Territories.NONE, null, List.of());

    public Surroundings {
        cohorts = List.copyOf(cohorts);
    }
}
