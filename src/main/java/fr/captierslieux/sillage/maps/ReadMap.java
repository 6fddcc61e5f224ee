package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.territory.RegionMap;

/** Reads a map: one question to the store for all territories. */
public final class ReadMap {
    private final Transactions transactions;
    private final MapRepository repository;
    private final RegionMap region;

    public ReadMap(Transactions transactions, MapRepository repository, RegionMap region) {
        this.transactions = transactions;
        this.repository = repository;
        this.region = region;
    }

    public TerritoryMap read(MapQuestion question) {
        return new ArrangeMap(region).arrange(question, transactions
                .read(() -> repository.count(question.figure(), question.period(), question.network())));
    }
}
