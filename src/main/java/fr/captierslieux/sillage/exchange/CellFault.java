package fr.captierslieux.sillage.exchange;

import java.util.List;

/**
 * What is wrong with the text of one cell.
 *
 * @param kind    what
 * @param details what its sentence needs besides
 */
public record CellFault(FaultKind kind, List<String> details) {
    public CellFault {
        details = List.copyOf(details);
    }

    static CellFault of(FaultKind kind, String... details) {
        return new CellFault(kind, List.of(details));
    }
}
