package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.data.DataRow;
import fr.captierslieux.sillage.reports.data.DataTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Computes reports from the raw rows. Called inside a transaction. */
public interface ReportRepository {
    /** Every indicator for the period and scope. */
    ActivityReport report(Period period, Scope scope);

    /** Some indicators alone, with their parts: what {@link #report} says of them, in the order given. */
    List<Figure> figures(Period period, Scope scope, Collection<Indicator> indicators);

    /** The totals of some indicators over several periods: what {@link #report} of each period says. */
    FigureSeries series(List<Period> periods, Scope scope, Collection<Indicator> indicators);

    /**
     * The rows behind a figure, all of them: their amounts add up to the figure (for a median or a share: they are the rows it is
     * taken over).
     *
     * @param breakdown name of one of the indicator's breakdowns, or null for the total
     * @param key       a key of it, {@code NR} included; null exactly when {@code breakdown} is
     */
    List<CountedRow> listRowsBehind(Period period, Scope scope, String indicator, @Nullable String breakdown,
            @Nullable String key);

    /** The rows of a table that goes out with the report: those that the period and scope count, one after the other. */
    void readData(DataTable table, Period period, Scope scope, Consumer<DataRow> sink);

    /** Rows that the store holds alive, by entity, in the order of the exchange files: for the page on method. */
    Map<String, Long> countRows();

    /** Codes and names of networks, sorted by name. */
    List<Choice> listNetworks();

    /** Codes and names of the départements of France, sorted by code. */
    List<Choice> listDepartments();

    /** Codes and titles of funding agreements, sorted by title. */
    List<Choice> listAgreements();

    /** Labels of the codes that are data: networks, trainings, départements, EPCI, agreements; by breakdown name, then key. */
    Map<String, Map<String, String>> labels();

    /** The lists as the network uses them: how their codes read and in which order. */
    NetworkLists lists();

    /**
     * Something to choose.
     *
     * @param code  what is chosen
     * @param label what is read
     */
    record Choice(String code, String label) {
    }
}
