package fr.captierslieux.sillage.workspace;

import java.util.List;
import java.util.Optional;

/** Keeps drafts in the store's file, as protected as all else. Called inside a transaction. */
public interface DraftRepository {
    Optional<Draft> find(String name);

    /** All drafts, the last kept first. */
    List<Draft> listAll();

    /** Keeps a draft in place of the one of the same name. */
    void keep(Draft draft);

    /** Forgets a draft: it was saved, or thrown away. */
    void discard(String name);
}
