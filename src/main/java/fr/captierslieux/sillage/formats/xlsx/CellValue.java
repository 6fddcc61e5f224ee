package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * The exchange text of a cell.
 *
 * @param text empty for an empty cell; as written when there is a flaw
 * @param flaw what is wrong with it, or null
 */
record CellValue(String text, @Nullable FaultKind flaw) {
    static final CellValue EMPTY = new CellValue("", null);

    boolean isEmpty() {
        return text.isEmpty() && flaw == null;
    }
}
