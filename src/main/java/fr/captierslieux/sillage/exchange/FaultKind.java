package fr.captierslieux.sillage.exchange;

/** Everything that can be wrong with an import; each has a sentence {@code fault.<name>} in the message bundles. */
public enum FaultKind {
    // a whole source
    NOTHING_TO_READ,
    UNREADABLE,
    UNKNOWN_FILE,
    UNKNOWN_SHEET(Fault.Severity.WARNING),
    NOT_UTF8,
    EMPTY_FILE,
    DUPLICATE_HEADER,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    WRONG_SEPARATOR,
    DAMAGED_WORKBOOK,
    WORKBOOK_TOO_LARGE,
    ENCRYPTED_WORKBOOK,
    // a line
    WRONG_FIELD_COUNT,
    UNCLOSED_QUOTE,
    BAD_QUOTE,
    TOO_LONG,
    CONTROL_CHARACTER,
    MALFORMED_TEXT,
    ERROR_CELL,
    // a value
    MISSING_VALUE,
    CANNOT_BE_CLEARED,
    LONE_DASH,
    NOT_A_CODE,
    NOT_A_DATE,
    DATE_OUT_OF_RANGE,
    NOT_A_TIME,
    NOT_WHOLE,
    NOT_DECIMAL,
    OUT_OF_RANGE,
    NOT_YES_NO,
    NOT_IN_LIST,
    NOT_A_LIST_CODE,
    MALFORMED_LIST_CODE,
    NEW_LIST_CODE(Fault.Severity.WARNING),
    UNKNOWN_COMMUNE,
    UNKNOWN_DEPARTMENT,
    NOT_AN_EMAIL,
    UNKNOWN_INDICATOR,
    // several rows
    DUPLICATE_ROW,
    DIFFERENT_IN_TWO_FOLDERS,
    UNKNOWN_REFERENCE,
    REFERS_TO_FAULTY_ROW,
    CYCLE,
    CODE_CHANGED_MEANING,
    // rules of the work
    END_BEFORE_BEGINNING,
    CLOSED_WITHOUT_OUTCOME,
    OUTCOME_WITHOUT_CLOSING,
    OUTSIDE_SESSION,
    OTHER_SESSION,
    SAME_HALF_DAY,
    ENROLLED_TWICE,
    NETWORK_CHANGED,
    DATED_TASK_OF_MODEL,
    OTHER_CASE,
    OTHER_PLAN,
    OTHER_STAGE,
    FIXED_LIST,
    FIXED_ENTRY,
    // warnings only
    ABANDON_WITHOUT_REASON(Fault.Severity.WARNING),
    CLOSED_BEFORE_INTERVIEW(Fault.Severity.WARNING),
    CLOSED_BEFORE_QUALIFICATION(Fault.Severity.WARNING),
    FOLLOW_UP_AFTER_CLOSING(Fault.Severity.WARNING),
    STAGE_BEFORE_CONTACT(Fault.Severity.WARNING),
    OTHER_DEPARTMENT(Fault.Severity.WARNING),
    IN_THE_BIN(Fault.Severity.WARNING);

    private final Fault.Severity severity;

    FaultKind() {
        this(Fault.Severity.FAULT);
    }

    FaultKind(Fault.Severity severity) {
        this.severity = severity;
    }

    public Fault.Severity severity() {
        return severity;
    }

    /** Whether nothing of a file can be trusted because of it. */
    public boolean concernsWholeSource() {
        return switch (this) {
            case NOTHING_TO_READ, UNREADABLE, UNKNOWN_FILE, NOT_UTF8, EMPTY_FILE, DUPLICATE_HEADER, UNKNOWN_COLUMN,
                    MISSING_COLUMN, WRONG_SEPARATOR, DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE, ENCRYPTED_WORKBOOK ->
                true;
            default -> false;
        };
    }
}
