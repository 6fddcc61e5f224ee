package fr.captierslieux.sillage.workspace;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Drafts of forms: kept while a person types, found after a crash. They leave no trace in the journal. */
public final class KeepDrafts {
    private static final Gesture QUIET = new Gesture("keep-draft", "draft");

    private final Transactions transactions;
    private final DraftRepository repository;
    private final Map<String, Draft> waiting = new ConcurrentHashMap<>();

    public KeepDrafts(Transactions transactions, DraftRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** As the person left it, also while its writing waits for another one's to end. */
    public Optional<Draft> find(String name) {
        Draft expected = waiting.get(name);
        return expected != null ? Optional.of(expected) : transactions.read(() -> repository.find(name));
    }

    /** A draft that is about to be kept: {@link #find} finds it from here on. {@link #keep} must follow. */
    public void expect(Draft draft) {
        waiting.put(draft.name(), draft);
    }

    /** All drafts, the last kept first. */
    public List<Draft> listAll() {
        return transactions.read(repository::listAll);
    }

    /** Keeps a draft in place of the one of the same name. */
    public Draft keep(Draft draft) {
        try {
            return transactions.write(QUIET, () -> {
                repository.keep(draft);
                return draft;
            });
        } finally {
            waiting.remove(draft.name(), draft); // not a newer one
        }
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
