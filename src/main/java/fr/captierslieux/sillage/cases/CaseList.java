package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads cases for the list and its panel, in pages; filtering and sorting happen where the rows are. Called inside a transaction. */
public interface CaseList {
    /**
     * Some rows of the list, in order.
     *
     * @param today  from which days without a follow-up are counted
     * @param offset first row, from 0
     * @param limit  rows at most, from 1
     */
    List<CaseRow> rows(CaseQuery query, LocalDate today, long offset, int limit);

    /** How many cases a query means. */
    long count(CaseQuery query, LocalDate today);

    /** What the list can be narrowed by. */
    CaseChoices choices();

    /** A case for the panel; empty when there is none alive with that code. */
    Optional<CasePreview> findPreview(Code code);
}
