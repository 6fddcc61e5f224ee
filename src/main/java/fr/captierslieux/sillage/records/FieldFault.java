package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.List;

/**
 * Why a field cannot be saved so, or what should be looked at.
 *
 * @param edit    which of the edits saved together, from 0
 * @param header  the field
 * @param kind    what is wrong; its sentence is {@code fault.<kind>}
 * @param details what the sentence needs besides
 */
public record FieldFault(int edit, String header, FaultKind kind, List<String> details) {
    public FieldFault {
        details = List.copyOf(details);
    }
}
