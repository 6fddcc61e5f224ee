package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads whoever may be somebody else's double. Called inside a transaction. */
public interface DuplicateRepository extends ApartRepository {
    /** The commune that an INSEE code stands for today; empty for an unknown one. */
    String currentCommune(String code);

    /**
     * Living persons who share something with the one sought: a generous choice, which the rule narrows. Their projects are not read.
     *
     * @param email in lower case; empty for none
     * @param phone its last nine digits; empty for none
     * @param limit how many at most
     */
    List<KnownPerson> listNear(String email, String phone, NameTrace name, int limit);

    /** A living person, without their projects; empty when there is none. */
    Optional<KnownPerson> findPerson(Code code);

    /** All living persons, by code, without their projects. */
    List<KnownPerson> listAll();

    /** The projects of some persons, by the person's code, with their cases. */
    Map<Code, List<KnownProject>> listProjects(Collection<Code> people);

    /**
     * Living projects in a commune, or whose folded name holds one of some words, by name. Their cases are not read.
     *
     * @param commune current code; empty for none
     * @param limit   how many at most of the commune, the newest, and of each word
     */
    List<KnownProject> listProjects(String commune, Collection<String> words, int limit);

    /** The cases of some projects, by the project's code, the open ones first. */
    Map<Code, List<KnownCase>> listCases(Collection<Code> projects);
}
