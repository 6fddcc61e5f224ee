package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Reads the list of projects: its order once, then what the rows of a page show. */
public final class ListProjects {
    private final Transactions transactions;
    private final ProjectList projects;

    public ListProjects(Transactions transactions, ProjectList projects) {
        this.transactions = transactions;
        this.projects = projects;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(ProjectQuery query) {
        return transactions.read(() -> projects.order(query));
    }

    /** What some rows show, in the order given. */
    public List<ProjectRow> rows(List<Long> numbers) {
        return transactions.read(() -> projects.rows(numbers));
    }
}
