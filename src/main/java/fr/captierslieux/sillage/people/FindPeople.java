package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Finds persons whom other rows name. */
public final class FindPeople {
    private final Transactions transactions;
    private final PersonList people;

    public FindPeople(Transactions transactions, PersonList people) {
        this.transactions = transactions;
        this.people = people;
    }

    /** The living ones of some codes, in their order. */
    public List<PersonRow> find(List<Code> codes) {
        return transactions.read(() -> people.ofCodes(codes));
    }
}
