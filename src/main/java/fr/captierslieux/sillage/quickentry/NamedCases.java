package fr.captierslieux.sillage.quickentry;

import java.util.List;
import java.util.Optional;

/** Finds whom and what a line names. Called inside a transaction. */
public interface NamedCases {
    /**
     * People and projects with words that begin as those typed do, each with its cases: people first, open cases before closed ones,
     * the newest first.
     */
    List<NamedCase> find(String typed, int limit);

    /** The case with this code, named by its project; empty when there is none or it is in the bin. */
    Optional<NamedCase> findCase(String code);

    /** The code of the advisor who is called so; empty when nobody is, or several are. */
    Optional<String> findAdvisor(String person);
}
