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
    public List<PlanModel> list() {
        return transactions.read(() -> {
            List<SupportPlan> models = repository
                    .listWithout(ExchangeFormat.getFile(SupportPlan.FILE), "dossier").stream()
                    .map(SupportPlan::of).sorted(Comparator.comparing(SupportPlan::code)).toList();
            List<Task> tasks = repository.listNamingAny(ExchangeFormat.getFile(Task.FILE), "plan",
                    models.stream().map(each -> each.code().value()).toList()).stream().map(Task::of).toList();
            return models.stream().map(model -> new PlanModel(model, stepsOf(model, tasks))).toList();
        });
    }

    private static List<Task> stepsOf(SupportPlan model, List<Task> tasks) {
        return Sequence.order(tasks.stream().filter(each -> model.code().equals(each.plan())).toList(),
                each -> each.code().value(), each -> each.after() == null ? "" : each.after().value());
    }
}
