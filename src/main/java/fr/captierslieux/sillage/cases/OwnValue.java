package fr.captierslieux.sillage.cases;

/**
 * What a row says in a field of one's own.
 *
 * @param label how the network calls the field
 * @param type  what its values are, a code of the list {@code own_field_type}
 * @param value as the exchange files write it
 */
public record OwnValue(String label, String type, String value) {
}
