package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a row is called when its history is told, alive or in the bin.
 *
 * @param entity its table, e.g. {@code follow_up}
 * @param text   name or title, or a code of a list where that is what tells rows apart; may be empty
 * @param on     its day; null for a row without one
 * @param owner  name of the project, person or event that it belongs to; may be empty
 */
public record RowName(String entity, RowId row, String text, @Nullable LocalDate on, String owner) {
}
