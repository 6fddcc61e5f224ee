package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Reads what other cases of the same project did, for one line of time of the project. */
public final class ListLanes {
    private final Transactions transactions;
    private final CaseFiles files;

    public ListLanes(Transactions transactions, CaseFiles files) {
        this.transactions = transactions;
        this.files = files;
    }

    /** The other cases of the project of a case, the one that began first before the others. */
    public List<CaseLane> beside(Code supportCase) {
        return transactions.read(() -> files.listBeside(supportCase));
    }
}
