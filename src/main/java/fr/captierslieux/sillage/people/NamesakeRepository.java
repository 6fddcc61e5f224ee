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

    /** All living ones of all days, by code. */
    List<KnownNamesake> listAll(Namesake.Kind kind);

    /** Of which of them somebody said that they are two. */
    ApartRepository apart(Namesake.Kind kind);
}
