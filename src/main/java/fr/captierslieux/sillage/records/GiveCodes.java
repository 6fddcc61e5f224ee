package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.stream.Stream;

/** Gives codes to rows that are written without one, before they are imported together. */
public final class GiveCodes {
    private static final Gesture QUIET = new Gesture("give-codes", "codes");

    private final Transactions transactions;
    private final RecordRepository repository;

    public GiveCodes(Transactions transactions, RecordRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** So many codes that no laptop gives again. A code that is not used in the end stays unused. */
    public List<String> give(int many) {
        return transactions.write(QUIET, () -> Stream.generate(repository::nextCode).limit(many).toList());
    }
}
