package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Reads the list of people: its order once, then what the rows of a page show. */
public final class ListPeople {
    private final Transactions transactions;
    private final PersonList people;

    public ListPeople(Transactions transactions, PersonList people) {
        this.transactions = transactions;
        this.people = people;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(PersonQuery query) {
        return transactions.read(() -> people.order(query));
    }

    /** What some rows show, in the order given. */
    public List<PersonRow> rows(List<Long> numbers) {
        return transactions.read(() -> people.rows(numbers));
    }

    /** Everybody whom a question means, in order, each once. */
    public List<Code> codes(PersonQuery query) {
        return transactions.read(() -> people.codes(people.order(query).all()));
    }
}
