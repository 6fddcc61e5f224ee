package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads one case for the panel beside the list. */
public final class PreviewCase {
    private final Transactions transactions;
    private final CaseList cases;

    public PreviewCase(Transactions transactions, CaseList cases) {
        this.transactions = transactions;
        this.cases = cases;
    }

    /** Empty when the case went away meanwhile. */
    public Optional<CasePreview> preview(Code code) {
        return transactions.read(() -> cases.findPreview(code));
    }
}
