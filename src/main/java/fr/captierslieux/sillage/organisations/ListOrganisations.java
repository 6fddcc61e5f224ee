package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Reads the list of organisations: its order once, then what the rows of a page show. */
public final class ListOrganisations {
    private final Transactions transactions;
    private final OrganisationList organisations;

    public ListOrganisations(Transactions transactions, OrganisationList organisations) {
        this.transactions = transactions;
        this.organisations = organisations;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(OrganisationQuery query) {
        return transactions.read(() -> organisations.order(query));
    }

    /** What some rows show, in the order given. */
    public List<OrganisationRow> rows(List<Long> numbers) {
        return transactions.read(() -> organisations.rows(numbers));
    }
}
