package fr.captierslieux.sillage.workspace;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Says whose store this is. From then on changes stand in the journal under that name. */
public final class IntroduceOneself {
    private final Transactions transactions;
    private final ProfileRepository repository;

    public IntroduceOneself(Transactions transactions, ProfileRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** The profile; empty as long as nobody said whose store this is. */
    public Optional<Profile> find() {
        return transactions.read(repository::find);
    }

    public Profile introduce(Profile profile) {
        return transactions.write(new Gesture("introduce-oneself", profile.person()), () -> {
            repository.save(profile);
            return profile;
        });
    }
}
