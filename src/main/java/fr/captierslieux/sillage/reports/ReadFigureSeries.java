package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Collection;
import java.util.List;

/** Reads how figures went over several periods: the report's own figures, without their parts and without what nobody asks for. */
public final class ReadFigureSeries {
    private final Transactions transactions;
    private final ReportRepository reports;

    public ReadFigureSeries(Transactions transactions, ReportRepository reports) {
        this.transactions = transactions;
        this.reports = reports;
    }

    /** Read from one picture of the store. */
    public FigureSeries read(List<Period> periods, Scope scope, Collection<Indicator> indicators) {
        return transactions.read(() -> reports.series(periods, scope, indicators));
    }
}
