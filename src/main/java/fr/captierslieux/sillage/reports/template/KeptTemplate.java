package fr.captierslieux.sillage.reports.template;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A funder's own workbook that the store keeps.
 *
 * @param title     as people call it
 * @param agreement code of the agreement for which it is offered; null for all
 * @param file      its name, without folders
 * @param digest    SHA-256 of the content, in hexadecimal
 * @param bytes     size of the content
 * @param addedOn   when it was kept
 */
public record KeptTemplate(RowId row, Code code, String title, @Nullable String agreement, String file, String digest,
        long bytes, LocalDate addedOn) {
    /** The table of kept templates. */
    public static final String ENTITY = "report_template";

    /** Whether it is offered where reports are of this agreement; null is of none. */
    public boolean isFor(@Nullable String shown) {
        return agreement == null || agreement.equals(shown);
    }
}
