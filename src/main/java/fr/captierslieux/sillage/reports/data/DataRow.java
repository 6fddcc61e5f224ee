package fr.captierslieux.sillage.reports.data;

import org.jspecify.annotations.Nullable;

/** A row of a {@link DataTable}, read while it stands there: it is another one at the next. Columns count from 0. */
public interface DataRow {
    /** A day as {@code 2026-07-14}, a key, keys as {@code A|B}, the code of an indicator; null where there is none. */
    @Nullable
    String text(int column);

    /** A number of parts, a count, 1 for yes, or what a reference refers to; null where there is none. */
    @Nullable
    Long number(int column);
}
