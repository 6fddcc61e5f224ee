package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.reports.CountedRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is counted otherwise than when the report was sent.
 *
 * @param row       as people recognise it; its day and amount are those of now, or those that were sent where it is counted no more
 * @param change    what became of it
 * @param sent      what it added to the figure that was sent; null where it was not counted
 * @param now       what it adds now; null where it is counted no more
 * @param cause     why, as far as the row itself tells
 * @param enteredAt when the row was first written down; null where the store does not know
 * @param moved     the breakdowns in which it stands elsewhere now
 */
public record ChangedRow(CountedRow row, Change change, @Nullable BigDecimal sent, @Nullable BigDecimal now,
        Cause cause, @Nullable Instant enteredAt, List<Moved> moved) {
    public ChangedRow {
        moved = List.copyOf(moved);
    }

    /** What became of a row. */
    public enum Change {
        /** It is counted now and was not. */
        COME,
        /** It was counted and is not any more. */
        GONE,
        /** It is counted with another day or amount, or elsewhere in a breakdown. */
        OTHER
    }

    /** Why a row is counted otherwise. */
    public enum Cause {
        /** It was written down after the report was sent. */
        ENTERED_LATER,
        /** It went to the bin. */
        REMOVED,
        /** It, or a row that it depends on, was corrected. */
        CORRECTED
    }

    /**
     * A breakdown in which the row stands under another key.
     *
     * @param breakdown name of the breakdown
     * @param sent      keys that were sent, in order; none where it was not counted
     * @param now       keys of now
     */
    public record Moved(String breakdown, List<String> sent, List<String> now) {
        public Moved {
            sent = List.copyOf(sent);
            now = List.copyOf(now);
        }
    }
}
