package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/**
 * Gives cases to another advisor, as one gesture: when a colleague leaves, the whole caseload goes at once, with the tasks and the planned
 * appointments that the one who accompanied them until now still had in them. What was done stays under the name of who did it.
 */
public final class HandOverCases {
    private static final String GESTURE = "hand-over-cases";

    private final Transactions transactions;
    private final CaseloadRepository caseloads;

    public HandOverCases(Transactions transactions, CaseloadRepository caseloads) {
        this.transactions = transactions;
        this.caseloads = caseloads;
    }

    /**
     * Gives them. A case that went to the bin meanwhile, or that the advisor has already, is left as it is.
     *
     * @param cases   codes of cases, of whatever networks
     * @param advisor who accompanies them from now on
     * @param author  who says so
     */
    public HandedOver handOver(List<Code> cases, Code advisor, String author) {
        return transactions.write(new Gesture(GESTURE, author), () -> caseloads.handOver(cases, advisor));
    }
}
