package fr.captierslieux.sillage.people;

import java.util.List;

/** Reads what is there of a kind, for comparing names. Called inside a transaction. */
public interface NamesakeRepository {
    /**
     * All living ones, by name.
     *
     * @param day of events; without meaning for other kinds
     */
    List<Namesake> list(Namesake.Kind kind, String day);
}
