package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.Optional;

/** Reads cases for the list and its panel, in pages; filtering and sorting happen where the rows are. Called inside a transaction. */
public interface CaseList {
    /**
     * A page of the list.
     *
     * @param today  from which days without a follow-up are counted
     * @param offset first row, from 0
     * @param limit  rows at most, from 1
     */
    CasePage page(CaseQuery query, LocalDate today, long offset, int limit);

    /** How many cases a query means. */
    long count(CaseQuery query, LocalDate today);

    /** What the list can be narrowed by. */
    CaseChoices choices();

    /** A case for the panel; empty when there is none alive with that code. */
    Optional<CasePreview> findPreview(Code code);
}
