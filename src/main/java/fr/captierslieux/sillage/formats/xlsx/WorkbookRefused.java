package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import org.xml.sax.SAXException;

/** A workbook, or a part of it, cannot be read. A SAXException so that a handler can stop its parser with it. */
final class WorkbookRefused extends SAXException {
    private static final long serialVersionUID = 1L;

    private final FaultKind kind;

    WorkbookRefused(FaultKind kind) {
        super(kind.name());
        this.kind = kind;
    }

    FaultKind kind() {
        return kind;
    }
}
