package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.CountedRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The panel behind a figure.
 *
 * @param line      the figure
 * @param breakdown the breakdown shown; null where the indicator has none
 * @param parts     its keys, largest first
 * @param key       the key whose rows are shown; null for all rows
 * @param rows      the rows; null until they are there
 */
public record Drill(FigureLine.Value line, @Nullable String breakdown, List<Part> parts, @Nullable String key,
        @Nullable List<CountedRow> rows) {
    public Drill {
        parts = List.copyOf(parts);
        rows = rows == null ? null : List.copyOf(rows);
    }

    /**
     * A key of a breakdown.
     *
     * @param key      as stored
     * @param label    as read
     * @param value    in the period
     * @param previous in the period before, 0 when it was not there
     */
    public record Part(String key, String label, BigDecimal value, BigDecimal previous) {
    }
}
