package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.List;
import java.util.Optional;

/** Reads projects for their list and its panel. Called inside a transaction. */
public interface ProjectList {
    /** Which rows a question means, in order. */
    RowNumbers order(ProjectQuery query);

    /** What some rows show, in the order given; one that is gone for good is left out. */
    List<ProjectRow> rows(List<Long> numbers);

    /** Départements with a project, by number. */
    List<Named> departments();

    /** A project for the panel; empty when there is none alive with that code. */
    Optional<ProjectPreview> findPreview(Code code);

    /** A code with its name. */
    record Named(String code, String name) {
    }
}
