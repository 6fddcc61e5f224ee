package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Optional;

/** Reads the list of programmes: its order once, then what the rows of a page show, and one for the panel. */
public final class ListProgrammes {
    private final Transactions transactions;
    private final ProgrammeList programmes;

    public ListProgrammes(Transactions transactions, ProgrammeList programmes) {
        this.transactions = transactions;
        this.programmes = programmes;
    }

    /** Which rows a question means, in order. */
    public RowNumbers order(ProgrammeQuery query) {
        return transactions.read(() -> programmes.order(query));
    }

    /** What some rows show, in the order given. */
    public List<ProgrammeRow> rows(List<Long> numbers) {
        return transactions.read(() -> programmes.rows(numbers));
    }

    /** Empty when the programme went away meanwhile. */
    public Optional<ProgrammePreview> preview(Code code) {
        return transactions.read(() -> programmes.findPreview(code));
    }
}
