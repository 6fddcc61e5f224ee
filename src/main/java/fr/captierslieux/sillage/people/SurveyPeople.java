package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Says which départements people live in. */
public final class SurveyPeople {
    private final Transactions transactions;
    private final PersonList people;

    public SurveyPeople(Transactions transactions, PersonList people) {
        this.transactions = transactions;
        this.people = people;
    }

    public List<PersonList.Named> departments() {
        return transactions.read(people::departments);
    }
}
