package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands a line in which a person writes a follow-up. */
public final class UnderstandLine {
    private final Transactions transactions;
    private final NamedCases cases;
    private final RecordRepository records;
    private final Clock clock;

    public UnderstandLine(Transactions transactions, NamedCases cases, RecordRepository records, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Reads the line and looks up what it names.
     *
     * @param given   code of the case that is shown; null where none is
     * @param answers what the person answered, by {@link Understanding.Question#key}; answers to what is no longer asked are harmless
     * @param author  who writes
     */
    public Understanding understand(String text, @Nullable String given, Map<String, String> answers, String author) {
        if (text.isBlank()) {
            return Understanding.NOTHING;
        }
        return transactions.read(() -> {
            Terms terms = new Terms(records.lists());
            Line line = ReadLine.read(text, terms, LocalDate.now(clock));
            Sorting sorting = new Sorting(line, answers);
            sorting.when();
            sorting.kind();
            sorting.how();
            new Naming(cases, sorting).find(line.names(), given);
            sorting.themes(terms);
            sorting.ending();
            cases.findAdvisor(author).ifPresent(code -> sorting.say("conseiller", code));
            return sorting.understanding();
        });
    }
}
