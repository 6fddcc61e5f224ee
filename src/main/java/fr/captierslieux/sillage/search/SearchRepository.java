package fr.captierslieux.sillage.search;

import java.util.List;

/** Finds rows by their words. Called inside a transaction. */
public interface SearchRepository {
    /**
     * The newest rows that hold every word. Not ranked: ranking a broad word reads everything.
     *
     * @param limit at most so many, from 1
     */
    List<Hit> find(Hit.Kind kind, SoughtWords sought, int limit);

    /** The words of names, descriptions and communes, as they stand now. */
    Vocabulary vocabulary();
}
