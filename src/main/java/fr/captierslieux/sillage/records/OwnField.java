package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.OwnFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of one's own.
 *
 * @param code    its code
 * @param label   how the network calls it
 * @param type    what its values are
 * @param network code of the network that defined it; null for all
 * @param choices of a LISTE; empty otherwise
 */
public record OwnField(String code, String label, OwnFields.Type type, @Nullable String network, List<String> choices) {
    public OwnField {
        choices = List.copyOf(choices);
    }

    /** Its header in the exchange file, and its name in a form. */
    public String header() {
        return OwnFields.header(code);
    }
}
