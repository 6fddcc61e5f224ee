package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.history.Transactions;

/** Reads a page of the list of projects. */
public final class ListProjects {
    private final Transactions transactions;
    private final ProjectList projects;

    public ListProjects(Transactions transactions, ProjectList projects) {
        this.transactions = transactions;
        this.projects = projects;
    }

    /** Rows {@code offset} to {@code offset + limit}. */
    public ProjectList.Page list(ProjectQuery query, long offset, int limit) {
        return transactions.read(() -> projects.page(query, offset, limit));
    }
}
