package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Optional;

/** Reads organisations for their list and its panel. Called inside a transaction. */
public interface OrganisationList {
    /**
     * A page of the list.
     *
     * @param offset first row, from 0
     * @param limit  rows at most, from 1
     */
    Page page(OrganisationQuery query, long offset, int limit);

    /** What the list can be narrowed by. */
    Survey survey();

    /** An organisation for the panel; empty when there is none alive with that code. */
    Optional<OrganisationPreview> findPreview(Code code);

    /**
     * A part of the list.
     *
     * @param rows  those of the page, in order
     * @param total how many rows the whole list has
     */
    record Page(List<OrganisationRow> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

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
