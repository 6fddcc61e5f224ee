package fr.captierslieux.sillage.records;

/**
 * A row that a field may refer to.
 *
 * @param code   what is kept
 * @param label  what is read, e.g. a name
 * @param detail what tells two alike apart, e.g. the commune; may be empty
 */
public record Choice(String code, String label, String detail) {
}
