package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Optional;

/** Reads whole cases, in a handful of queries whatever a case holds. Called inside a transaction. */
public interface CaseFiles {
    /** Empty when there is none alive with that code. */
    Optional<CaseFile> find(Code code);

    /** The other cases of the same project, the one that began first before the others. */
    List<CaseLane> listBeside(Code code);
}
