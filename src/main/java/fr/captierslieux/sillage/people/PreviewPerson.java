package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads one person for the panel beside the list. */
public final class PreviewPerson {
    private final Transactions transactions;
    private final PersonList people;

    public PreviewPerson(Transactions transactions, PersonList people) {
        this.transactions = transactions;
        this.people = people;
    }

    /** Empty when the person went away meanwhile. */
    public Optional<PersonPreview> preview(Code code) {
        return transactions.read(() -> people.findPreview(code));
    }
}
