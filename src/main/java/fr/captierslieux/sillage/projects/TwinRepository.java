package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.people.ApartRepository;
import java.util.List;

/** Reads projects that may be there twice. Called inside a transaction. */
public interface TwinRepository extends ApartRepository {
    /** All living projects, by code. */
    List<KnownTwin> listAll();
}
