package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.words.Words;

/** A fault as one line: place, column and value, and the sentence that says why and what to do. */
final class FaultLine {
    private static final int LAST_CONTROL = 0x9f;

    private FaultLine() {
    }

    static String of(Fault fault, Words words) {
        StringBuilder line = new StringBuilder(fault.source());
        if (fault.line() > 0) {
            line.append(':').append(fault.line());
        }
        line.append(": ");
        if (!fault.column().isEmpty()) {
            line.append(fault.column());
        }
        if (!fault.value().isEmpty()) {
            line.append(fault.column().isEmpty() ? "" : " ").append(words.get("fault.value", fault.value()));
        }
        if (!fault.column().isEmpty() || !fault.value().isEmpty()) {
            line.append(": ");
        }
        if (!fault.stops()) {
            line.append(words.get("fault.warning")).append(' ');
        }
        return plain(line.append(words.get("fault." + fault.kind().name(), fault.details().toArray())).toString());
    }

    /** One line, whatever a cell holds: nothing that a terminal would obey. */
    private static String plain(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c == '\n' ? '⏎' : c < ' ' || (c >= 0x7f && c <= LAST_CONTROL) ? '\uFFFD' : c);
        }
        return line.toString();
    }
}
