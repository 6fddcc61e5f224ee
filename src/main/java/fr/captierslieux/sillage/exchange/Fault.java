package fr.captierslieux.sillage.exchange;

import java.util.List;

/**
 * What is wrong with a place of an import. The sentence is made in {@code words} from the kind and the details.
 *
 * @param severity whether it stops the import
 * @param kind     what is wrong
 * @param source   the file as the person knows it (path as given, or relative to the path given; a sheet after {@code #}); may be empty
 * @param line     line in the file (row in a sheet), counted from 1; 0 when the fault concerns the whole file
 * @param column   header of the column; empty when none
 * @param value    the value as written, cut after 80 characters; empty when none
 * @param details  what the sentence needs besides: allowed values, the other line, a limit
 */
public record Fault(Severity severity, FaultKind kind, String source, long line, String column, String value,
        List<String> details) implements Comparable<Fault> {
    private static final int SHOWN = 80;

    /** Whether a fault stops the import. */
    public enum Severity {
        FAULT, WARNING
    }

    public Fault {
        details = List.copyOf(details);
        if (value.length() > SHOWN) {
            int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
            value = value.substring(0, end) + "…";
        }
    }

    public static Fault of(FaultKind kind, String source, long line, String column, String value, String... details) {
        return new Fault(kind.severity(), kind, source, line, column, value, List.of(details));
    }

    /** A fault of a whole file. */
    public static Fault ofFile(FaultKind kind, String source, String... details) {
        return of(kind, source, 0, "", "", details);
    }

    public boolean stops() {
        return severity == Severity.FAULT;
    }

    @Override
    public int compareTo(Fault other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLine = Long.compare(line, other.line);
        return byLine != 0 ? byLine : column.compareTo(other.column);
    }
}
