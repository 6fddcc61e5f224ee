package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.TextLines;
import fr.captierslieux.sillage.people.PersonQuery.Order;
import java.util.Map;
import java.util.Optional;

/** A query as a text to be kept: a line for everything that is set, {@code department=44}. */
public final class PersonQueryText {
    private PersonQueryText() {
    }

    public static String write(PersonQuery query) {
        return new TextLines().add("text", query.text()).add("department", query.department())
                .add("role", query.role()).add("situation", query.situation()).add("order", query.order())
                .add("ascending", query.ascending()).toString();
    }

    /** Reads what {@link #write} wrote; empty for what no version of it wrote. */
    public static Optional<PersonQuery> read(String text) {
        Map<String, String> values = TextLines.read(text);
        try {
            return Optional.of(new PersonQuery(values.getOrDefault("text", ""), values.get("department"),
                    values.get("role"), values.get("situation"), Order.valueOf(values.getOrDefault("order", "")),
                    Boolean.parseBoolean(values.get("ascending"))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
