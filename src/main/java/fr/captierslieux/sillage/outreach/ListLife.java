package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Optional;

/** Reads one list of the network's life: its order once, then what the rows of a page show, and the panel of one. */
public final class ListLife {
    private final Transactions transactions;
    private final LifeList list;
    private final LifeSubject subject;

    public ListLife(Transactions transactions, LifeList list, LifeSubject subject) {
        this.transactions = transactions;
        this.list = list;
        this.subject = subject;
    }

    public LifeSubject subject() {
        return subject;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(LifeQuery query) {
        return transactions.read(() -> list.order(subject, query));
    }

    /** What some rows show, in the order given. */
    public List<LifeRow> rows(List<Long> numbers) {
        return transactions.read(() -> list.rows(subject, numbers));
    }

    /** What it can be narrowed by. */
    public LifeList.Survey survey() {
        return transactions.read(() -> list.survey(subject));
    }

    /** Empty when the row went away meanwhile. */
    public Optional<LifePreview> preview(Code code) {
        return transactions.read(() -> list.findPreview(subject, code));
    }
}
