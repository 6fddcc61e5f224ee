package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads cases for the list and its panel, in pages; filtering and sorting happen where the rows are. Called inside a transaction. */
public interface CaseList {
    /**
     * Which rows a question means, in order.
     *
     * @param today from which days without a follow-up are counted
     */
    RowNumbers order(CaseQuery query, LocalDate today);

    /** What some rows show, in the order given; one that is no longer among the living is left out. */
    List<CaseRow> rows(List<Long> numbers);

    /** How many cases a query means. */
    long count(CaseQuery query, LocalDate today);

    /** As {@link #order}, apart by what the cases have in common; groups without a case are left out. */
    List<CaseGroup> groups(CaseQuery query, LocalDate today, BoardGrouping by);

    /** After how many days without a follow-up an accompanied case is dormant, as the network set it. */
    int silentDays();

    /** The project of a case; empty when there is no such case alive. */
    Optional<Code> findProject(Code supportCase);

    /** What the list can be narrowed by. */
    CaseChoices choices();

    /** A case for the panel; empty when there is none alive with that code. */
    Optional<CasePreview> findPreview(Code code);
}
