package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;

/**
 * Something that may be there twice.
 *
 * @param name   as it is read; of a trainer given name and surname
 * @param detail what tells it apart, such as a commune; empty for nothing
 * @param day    of an event, as it is exchanged; empty for other kinds
 */
public record KnownNamesake(RowId id, Code code, String name, String detail, String day) {
}
