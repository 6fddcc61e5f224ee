package fr.captierslieux.sillage.workspace;

import java.util.Optional;

/** Keeps the profile of a store. Called inside a transaction. */
public interface ProfileRepository {
    /** The profile; empty as long as nobody said whose store this is. */
    Optional<Profile> find();

    /** Keeps a profile in place of the one before. */
    void save(Profile profile);
}
