package fr.captierslieux.sillage.reports.around;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the figures of a written report.
 *
 * @param trend           its key figures over the periods before
 * @param territories     what was counted where
 * @param territoriesThen the same of the period before
 * @param agreement       null for a report of all agreements
 */
public record Surroundings(Trend trend, Territories territories, Territories territoriesThen,
        @Nullable AgreementFacts agreement) {
    /** Nothing. */
    public static final Surroundings NONE = new Surroundings(Trend.NONE, Territories.NONE, Territories.NONE, null);

    /** The same with another trend. */
    public Surroundings with(Trend other) {
        return new Surroundings(other, territories, territoriesThen, agreement);
    }
}
