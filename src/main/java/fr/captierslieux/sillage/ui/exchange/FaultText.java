package fr.captierslieux.sillage.ui.exchange;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.words.Words;

/** A fault as a line of a list: place, column and value, and the sentence that says why. */
final class FaultText {
    private FaultText() {
    }

    static String of(Fault fault, Words words) {
        StringBuilder line = new StringBuilder(fault.source());
        if (fault.line() > 0) {
            line.append(", ").append(words.get("shell.import.line", String.valueOf(fault.line())));
        }
        if (!fault.column().isEmpty()) {
            line.append(", ").append(fault.column());
        }
        if (!fault.value().isEmpty()) {
            line.append(' ').append(words.get("fault.value", fault.value()));
        }
        return line.append(" : ").append(words.get("fault." + fault.kind().name(), fault.details().toArray()))
                .toString()
                .replaceAll("\\p{Cntrl}", " ");
    }
}
