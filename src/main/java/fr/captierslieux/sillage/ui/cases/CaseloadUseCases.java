package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.day.HandOverCases;
import fr.captierslieux.sillage.day.ListColleagues;

/**
 * What hands cases over.
 *
 * @param colleagues to whom
 * @param handOver   does it
 */
public record CaseloadUseCases(ListColleagues colleagues, HandOverCases handOver) {
}
