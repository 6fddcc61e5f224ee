package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.List;
import java.util.Optional;

/** Reads programmes for their list and its panel. Called inside a transaction. */
public interface ProgrammeList {
    /** Which rows a question means, in order. */
    RowNumbers order(ProgrammeQuery query);

    /** What some rows show, in the order given; one that is gone for good is left out. */
    List<ProgrammeRow> rows(List<Long> numbers);

    /** A programme for the panel; empty when there is none alive with that code. */
    Optional<ProgrammePreview> findPreview(Code code);
}
