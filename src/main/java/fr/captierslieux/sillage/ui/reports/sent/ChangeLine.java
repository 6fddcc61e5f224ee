package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.reports.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of what became other: a figure, or a part of one below it.
 *
 * @param indicator the figure
 * @param breakdown of the part; null for the figure itself
 * @param key       of the part; null exactly when {@code breakdown} is
 * @param label     of the part, as read; empty for the figure itself
 * @param sent      what went out; null where the scope left it undefined
 * @param now       what is so now
 * @param rows      how many rows are counted otherwise; 0 for parts, which do not count them
 */
record ChangeLine(Indicator indicator, @Nullable String breakdown, @Nullable String key, String label,
        @Nullable BigDecimal sent, @Nullable BigDecimal now, long rows) {
    boolean isPart() {
        return breakdown != null;
    }

    /** Null where one side is undefined. */
    @Nullable
    BigDecimal difference() {
        return sent == null || now == null ? null : now.subtract(sent);
    }
}
