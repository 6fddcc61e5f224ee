package fr.captierslieux.sillage.reports.around;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The funding agreement that a report is written for.
 *
 * @param from null where its first day is not said
 * @param to   null where its last day is not said
 */
public record AgreementFacts(String title, String funder, @Nullable LocalDate from, @Nullable LocalDate to) {
}
