package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;

/** Finds rows by their words. Called inside a transaction. */
public interface SearchRepository {
    /**
     * The newest rows that hold every word. Not ranked: ranking a broad word reads everything.
     *
     * @param limit at most so many, from 1
     */
    List<Hit> find(Hit.Kind kind, SoughtWords sought, int limit);

    /**
     * People, projects, cases, organisations, trainings, sessions and network life with that code, or with one that begins so: in the order of the kinds, then of the codes. Only what
     * holds a digit or a dash is taken for a beginning: else the word « cress » would bring whatever a network has.
     */
    List<Hit> findByCode(Code code, int limitEach);

    /** The words of names, descriptions and communes, as they stand now. */
    Vocabulary vocabulary();
}
