package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.List;
import java.util.Optional;

/** Reads the lists of the network's life. Called inside a transaction. */
public interface LifeList {
    /** Which rows a question means, in order. */
    RowNumbers order(LifeSubject subject, LifeQuery query);

    /** What some rows show, in the order given; one that is gone for good is left out. */
    List<LifeRow> rows(LifeSubject subject, List<Long> numbers);

    /** What a list can be narrowed by. */
    Survey survey(LifeSubject subject);

    /** A row for the panel; empty when there is none alive with that code. */
    Optional<LifePreview> findPreview(LifeSubject subject, Code code);

    /**
     * What rows of a list are.
     *
     * @param kinds       codes that some have
     * @param departments in which some are, by number
     * @param years       in which some are, the newest first
     */
    record Survey(List<String> kinds, List<Named> departments, List<Integer> years) {
        public Survey {
            kinds = List.copyOf(kinds);
            departments = List.copyOf(departments);
            years = List.copyOf(years);
        }
    }

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
