package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Optional;

/** Reads people for their list and its panel. Called inside a transaction. */
public interface PersonList {
    /**
     * A page of the list.
     *
     * @param offset first row, from 0
     * @param limit  rows at most, from 1
     */
    Page page(PersonQuery query, long offset, int limit);

    /** Départements with a person, by number. */
    List<Named> departments();

    /** A person for the panel; empty when there is none alive with that code. */
    Optional<PersonPreview> findPreview(Code code);

    /**
     * A part of the list.
     *
     * @param rows  those of the page, in order
     * @param total how many rows the whole list has
     */
    record Page(List<PersonRow> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
