package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads everything of one case, on one consistent picture of the store. */
public final class ReadCaseFile {
    private final Transactions transactions;
    private final CaseFiles files;

    public ReadCaseFile(Transactions transactions, CaseFiles files) {
        this.transactions = transactions;
        this.files = files;
    }

    /** Empty when the case went away meanwhile. */
    public Optional<CaseFile> read(Code code) {
        return transactions.read(() -> files.find(code));
    }
}
