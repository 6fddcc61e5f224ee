package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counts the cases of views and says what the list can be narrowed by. */
public final class SurveyCases {
    private final Transactions transactions;
    private final CaseList cases;
    private final Clock clock;

    public SurveyCases(Transactions transactions, CaseList cases, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param views whose cases are counted */
    public Survey survey(List<CaseQuery> views) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> new Survey(
                views.stream().map(view -> cases.count(view, today)).toList(),
                cases.count(CaseQuery.FIRST.withView(CaseView.ALL), today), cases.choices(),
                cases.silentDays()));
    }

    /**
     * The answer.
     *
     * @param counts  how many cases each view holds, in their order
     * @param all     how many cases there are
     * @param choices per filter
     * @param silentDays after how many days without a follow-up an accompanied case is dormant
     */
    public record Survey(List<Long> counts, long all, CaseChoices choices, int silentDays) {
        public Survey {
            counts = List.copyOf(counts);
        }
    }
}
