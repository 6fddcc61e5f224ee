package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a corrected report says of the one that it takes the place of.
 *
 * @param code      of the sent report
 * @param sentOn    when that one went out
 * @param recipient to whom
 * @param figures   the figures that are others now, in the order of the report; may be none
 */
public record Correction(String code, LocalDate sentOn, String recipient, List<Corrected> figures) {
    public Correction {
        figures = List.copyOf(figures);
    }

    /**
     * A figure that is another now.
     *
     * @param sent null where the scope left it undefined
     * @param now  likewise
     * @param rows how many rows are counted otherwise
     */
    public record Corrected(Indicator indicator, @Nullable BigDecimal sent, @Nullable BigDecimal now, long rows) {
    }
}
