package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import java.util.List;

/** Lists what a report can be restricted to. */
public final class ListScopes {
    private final Transactions transactions;
    private final ReportRepository reports;

    public ListScopes(Transactions transactions, ReportRepository reports) {
        this.transactions = transactions;
        this.reports = reports;
    }

    public Scopes list() {
        return transactions
                .read(() -> new Scopes(reports.listNetworks(), reports.listDepartments(), reports.listAgreements()));
    }

    /**
     * The answer.
     *
     * @param networks    by name
     * @param departments by number
     * @param agreements  by title
     */
    public record Scopes(List<Choice> networks, List<Choice> departments, List<Choice> agreements) {
        public Scopes {
            networks = List.copyOf(networks);
            departments = List.copyOf(departments);
            agreements = List.copyOf(agreements);
        }

        public static Scopes none() {
            return new Scopes(List.of(), List.of(), List.of());
        }
    }
}
