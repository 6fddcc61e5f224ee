package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.List;
import java.util.Optional;

/** Reads organisations for their list and its panel. Called inside a transaction. */
public interface OrganisationList {
    /** Which rows a question means, in order. */
    RowNumbers order(OrganisationQuery query);

    /** What some rows show, in the order given; one that is gone for good is left out. */
    List<OrganisationRow> rows(List<Long> numbers);

    /** What the list can be narrowed by. */
    Survey survey();

    /** An organisation for the panel; empty when there is none alive with that code. */
    Optional<OrganisationPreview> findPreview(Code code);

    /**
     * What organisations are.
     *
     * @param kinds       codes that some of them have
     * @param departments in which some of them are, by number
     * @param communes    in which some of them are, by name
     */
    record Survey(List<String> kinds, List<Named> departments, List<Named> communes) {
        public Survey {
            kinds = List.copyOf(kinds);
            departments = List.copyOf(departments);
            communes = List.copyOf(communes);
        }
    }

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
