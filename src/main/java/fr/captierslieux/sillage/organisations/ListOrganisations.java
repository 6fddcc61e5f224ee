package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.history.Transactions;

/** Reads a page of the list of organisations. */
public final class ListOrganisations {
    private final Transactions transactions;
    private final OrganisationList organisations;

    public ListOrganisations(Transactions transactions, OrganisationList organisations) {
        this.transactions = transactions;
        this.organisations = organisations;
    }

    /** Rows {@code offset} to {@code offset + limit}. */
    public OrganisationList.Page list(OrganisationQuery query, long offset, int limit) {
        return transactions.read(() -> organisations.page(query, offset, limit));
    }
}
