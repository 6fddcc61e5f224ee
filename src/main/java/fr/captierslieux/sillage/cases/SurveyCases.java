package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;

/** Counts the cases of every view and says what the list can be narrowed by. */
public final class SurveyCases {
    private final Transactions transactions;
    private final CaseList cases;
    private final Clock clock;

    public SurveyCases(Transactions transactions, CaseList cases, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.clock = clock;
    }

    public Survey survey() {
        LocalDate silentBefore = ListCases.silentBefore(LocalDate.now(clock));
        return transactions.read(() -> new Survey(cases.count(silentBefore), cases.choices()));
    }

    /**
     * The answer.
     *
     * @param counts  per view
     * @param choices per filter
     */
    public record Survey(CaseCounts counts, CaseChoices choices) {
    }
}
