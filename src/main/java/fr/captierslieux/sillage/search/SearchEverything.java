package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.history.Transactions;
import java.util.ArrayList;
import java.util.List;

/** Finds people, projects and follow-ups by what is written about them. */
public final class SearchEverything {
    private final Transactions transactions;
    private final SearchRepository repository;

    public SearchEverything(Transactions transactions, SearchRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** People first, then projects, then follow-ups; of each kind the newest, at most {@code limitEach}. */
    public List<Hit> search(SearchQuery query, int limitEach) {
        return transactions.read(() -> {
            List<Hit> hits = new ArrayList<>();
            for (Hit.Kind kind : Hit.Kind.values()) {
                hits.addAll(repository.find(kind, query, limitEach));
            }
            return List.copyOf(hits);
        });
    }
}
