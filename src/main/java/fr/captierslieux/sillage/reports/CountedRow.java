package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure, as a person recognises it.
 *
 * @param entity  the table it comes from, e.g. {@code support_case}
 * @param code    its code, or that of the row it belongs to
 * @param title   the project, person, event or session
 * @param detail  what else tells it apart: network, type, destination; may be empty
 * @param on      the date by which it is counted; null when it has none
 * @param supportCase code of the case in which it stands; null for what stands in none
 * @param amount  what it adds to the figure: 1 for counts, hours, euros; for a median or a share, its days or 1 and 0
 */
public record CountedRow(String entity, String code, String title, String detail, @Nullable LocalDate on,
        @Nullable String supportCase, BigDecimal amount) {
}
