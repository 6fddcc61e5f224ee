package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.Optional;

/** Reads cases for the list and its panel, in pages; filtering and sorting happen where the rows are. Called inside a transaction. */
public interface CaseList {
    /**
     * A page of the list.
     *
     * @param silentBefore an accompanied case whose last follow-up is before this day is silent
     * @param offset       first row, from 0
     * @param limit        rows at most, from 1
     */
    CasePage page(CaseQuery query, LocalDate silentBefore, long offset, int limit);

    /** How many cases each view holds. */
    CaseCounts count(LocalDate silentBefore);

    /** What the list can be narrowed by. */
    CaseChoices choices();

    /** A case for the panel; empty when there is none alive with that code. */
    Optional<CasePreview> findPreview(Code code);
}
