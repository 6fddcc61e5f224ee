package fr.captierslieux.sillage.exchange;

/** What a column of an exchange file holds. Each kind has one way of being read, checked, stored and written. */
public sealed interface ColumnKind {
    /** Free text, kept character for character, at most 32,000 characters. */
    record Text() implements ColumnKind {
    }

    /** The code of the row itself. */
    record OwnCode() implements ColumnKind {
    }

    /** The code of a row of another file (or of the same). Stored as that row's identifier. */
    record Reference(String file) implements ColumnKind {
    }

    /** Codes of rows of another file, {@code A|B}. Stored as text: codes are stable for ever. */
    record ReferenceList(String file) implements ColumnKind {
    }

    /** A day, {@code 2026-07-14}, within 1990-01-01 and today + 5 years. */
    record Day() implements ColumnKind {
    }

    /** A time of day, {@code 09:30}. */
    record TimeOfDay() implements ColumnKind {
    }

    /** A whole number within bounds, both included. */
    record Whole(long min, long max) implements ColumnKind {
    }

    /** A decimal from 0, with no more places than it may have. Stored as a whole number of ten-thousandths, whatever the places. */
    record Decimal(long max, int places) implements ColumnKind {
    }

    /** {@code O} or {@code N}. Stored as 1 or 0. */
    record YesNo() implements ColumnKind {
    }

    /** A code of a list of {@link fr.captierslieux.sillage.lists.ShippedLists}. */
    record Coded(String list) implements ColumnKind {
    }

    /** Codes of a list, {@code A|B}. */
    record CodedList(String list) implements ColumnKind {
    }

    /** Free entries, {@code A|B}. */
    record TextList() implements ColumnKind {
    }

    /** An INSEE code of a commune, current or former, kept as written. */
    record CommuneCode() implements ColumnKind {
    }

    /** A département's code. */
    record DepartmentCode() implements ColumnKind {
    }

    /** Départements' codes, {@code 44|49}. */
    record DepartmentList() implements ColumnKind {
    }

    /** An e-mail address. */
    record Email() implements ColumnKind {
    }

    /** The code of an indicator. */
    record IndicatorCode() implements ColumnKind {
    }

    /** The name of an exchange file that fields of one's own may belong to. */
    record FileName() implements ColumnKind {
    }

    /** The name of a code list, as {@link fr.captierslieux.sillage.lists.ListNames} has it. Stored as the list's own name. */
    record ListName() implements ColumnKind {
    }

    /** A code of a list that another column names: {@code [A-Z0-9][A-Z0-9_]{0,39}}. */
    record ListCode() implements ColumnKind {
    }

    /** The name of a number that a network may set ({@link fr.captierslieux.sillage.lists.SetNumber}). */
    record NumberName() implements ColumnKind {
    }

    static ColumnKind text() {
        return new Text();
    }

    static ColumnKind reference(String file) {
        return new Reference(file);
    }

    static ColumnKind referenceList(String file) {
        return new ReferenceList(file);
    }

    static ColumnKind day() {
        return new Day();
    }

    static ColumnKind time() {
        return new TimeOfDay();
    }

    static ColumnKind whole(long min, long max) {
        return new Whole(min, max);
    }

    /** As large as sums of it can be told, with four places. */
    static ColumnKind decimal() {
        return new Decimal(CellTexts.LARGEST, CellTexts.PLACES);
    }

    /** @param max itself allowed */
    static ColumnKind decimal(long max, int places) {
        return new Decimal(max, places);
    }

    static ColumnKind yesNo() {
        return new YesNo();
    }

    static ColumnKind coded(String list) {
        return new Coded(list);
    }

    static ColumnKind codedList(String list) {
        return new CodedList(list);
    }

    static ColumnKind textList() {
        return new TextList();
    }

    static ColumnKind commune() {
        return new CommuneCode();
    }

    static ColumnKind department() {
        return new DepartmentCode();
    }

    static ColumnKind departmentList() {
        return new DepartmentList();
    }

    static ColumnKind email() {
        return new Email();
    }

    static ColumnKind indicator() {
        return new IndicatorCode();
    }

    static ColumnKind listName() {
        return new ListName();
    }

    static ColumnKind listCode() {
        return new ListCode();
    }

    static ColumnKind numberName() {
        return new NumberName();
    }

    static ColumnKind fileName() {
        return new FileName();
    }
}
