package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.history.Transactions;

/** Reads a page of the list of people. */
public final class ListPeople {
    private final Transactions transactions;
    private final PersonList people;

    public ListPeople(Transactions transactions, PersonList people) {
        this.transactions = transactions;
        this.people = people;
    }

    /** Rows {@code offset} to {@code offset + limit}. */
    public PersonList.Page list(PersonQuery query, long offset, int limit) {
        return transactions.read(() -> people.page(query, offset, limit));
    }
}
