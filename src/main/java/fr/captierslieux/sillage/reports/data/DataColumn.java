package fr.captierslieux.sillage.reports.data;

/**
 * A column of a {@link DataTable}. Its name is a key of words: {@code workbook.data.column.<name>}.
 *
 * @param name   unique in its table
 * @param kind   what its cells hold
 * @param source for a reference the table that it refers to; for keys {@code indicator/breakdown}, by which they are
 *               read as words; for an amount how many parts make one; else empty
 */
public record DataColumn(String name, Kind kind, String source) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** The number of a thing in this workbook alone; the same thing has the same number wherever it stands. */
        REFERENCE,
        /** A day. */
        DAY,
        /** A key of a breakdown, missing ones as such. */
        KEY,
        /** Keys of a breakdown, any number of them. */
        KEYS,
        /** The indicator that a row stands for, where a table holds rows of several kinds; always the first column. */
        NATURE,
        /** A key of a breakdown of the indicator that the row stands for. */
        KEY_OF_NATURE,
        YES_NO,
        /** A whole number, or none. */
        WHOLE,
        /** Whole parts, written divided; or none. */
        AMOUNT
    }

    static DataColumn plain(String name, Kind kind) {
        return new DataColumn(name, kind, "");
    }

    static DataColumn reference(String name, String entity) {
        return new DataColumn(name, Kind.REFERENCE, entity);
    }

    static DataColumn key(String name, String source) {
        return new DataColumn(name, Kind.KEY, source);
    }

    static DataColumn keys(String name, String source) {
        return new DataColumn(name, Kind.KEYS, source);
    }

    static DataColumn amount(String name, int parts) {
        return new DataColumn(name, Kind.AMOUNT, String.valueOf(parts));
    }

    /** How many parts make one of the column's unit. */
    public long parts() {
        return Long.parseLong(source);
    }

    /** The indicator by whose lists keys are read as words. */
    public String indicator() {
        return source.substring(0, source.indexOf('/'));
    }

    /** The breakdown by whose lists keys are read as words. */
    public String breakdown() {
        return source.substring(source.indexOf('/') + 1);
    }
}
