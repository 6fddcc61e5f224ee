package fr.captierslieux.sillage.workspace;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Optional;

/** Drafts of forms: kept while a person types, found after a crash. They leave no trace in the journal. */
public final class KeepDrafts {
    private static final Gesture QUIET = new Gesture("keep-draft", "draft");

    private final Transactions transactions;
    private final DraftRepository repository;

    public KeepDrafts(Transactions transactions, DraftRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    public Optional<Draft> find(String name) {
        return transactions.read(() -> repository.find(name));
    }

    /** All drafts, the last kept first. */
    public List<Draft> listAll() {
        return transactions.read(repository::listAll);
    }

    /** Keeps a draft in place of the one of the same name. */
    public Draft keep(Draft draft) {
        return transactions.write(QUIET, () -> {
            repository.keep(draft);
            return draft;
        });
    }

    /** Forgets a draft in the transaction that saves what it says: a crash leaves either the draft or the row. */
    public void discardWithin(String name) {
        repository.discard(name);
    }

    /** Forgets a draft, where there is one. */
    public String discard(String name) {
        return transactions.write(QUIET, () -> {
            repository.discard(name);
            return name;
        });
    }
}
