package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.List;
import java.util.Optional;

/** Reads people for their list and its panel. Called inside a transaction. */
public interface PersonList {
    /** Which rows a question means, in order. */
    RowNumbers order(PersonQuery query);

    /** What some rows show, in the order given; one that is gone for good is left out. */
    List<PersonRow> rows(List<Long> numbers);

    /** The codes of some rows, in the order given; one that is gone for good is left out. */
    List<Code> codes(List<Long> numbers);

    /** What living persons of some codes show, in the order given; codes of nobody are left out. */
    List<PersonRow> ofCodes(List<Code> codes);

    /** Départements with a person, by number. */
    List<Named> departments();

    /** A person for the panel; empty when there is none alive with that code. */
    Optional<PersonPreview> findPreview(Code code);

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
