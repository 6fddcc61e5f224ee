package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportAnswer.Option;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Composes the report of a period and scope, with the one of the period before beside it. */
public final class ComposeReport {
    private final Transactions transactions;
    private final ReportRepository repository;

    public ComposeReport(Transactions transactions, ReportRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Both reports are read from one picture of the store, whatever others write meanwhile. */
    public ReportAnswer compose(Period period, Scope scope) {
        return transactions.read(() -> {
            UnknownScope refusal = refuse(scope);
            if (refusal != null) {
                return refusal;
            }
            return new Composed(repository.report(period, scope), repository.report(period.previous(), scope),
                    repository.labels(),
                    repository.countRows());
        });
    }

    private @Nullable UnknownScope refuse(Scope scope) {
        UnknownScope network = refuse(Option.NETWORK, scope.network(), repository::listNetworks);
        UnknownScope department = refuse(Option.DEPARTMENT, scope.department(), repository::listDepartments);
        UnknownScope agreement = refuse(Option.AGREEMENT, scope.agreement(), repository::listAgreements);
        return network != null ? network : department != null ? department : agreement;
    }

    private static @Nullable UnknownScope refuse(Option option, @Nullable String code, Supplier<List<Choice>> choices) {
        if (code == null) {
            return null;
        }
        List<Choice> accepted = choices.get();
        return accepted.stream().anyMatch(choice -> choice.code().equals(code))
                ? null
                : new UnknownScope(option, code, accepted);
    }
}
