package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordRepository;
import java.util.Comparator;
import java.util.List;

/** The models from which plans are made. */
public final class ListPlanModels {
    private final Transactions transactions;
    private final RecordRepository repository;

    public ListPlanModels(Transactions transactions, RecordRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** All of them, by code: networks number them in the order in which a project meets them. */
    public List<SupportPlan> list() {
        return transactions.read(
                () -> repository.listWithout(ExchangeFormat.getFile(SupportPlan.FILE), "dossier").stream()
                        .map(SupportPlan::of).sorted(Comparator.comparing(SupportPlan::code)).toList());
    }
}
