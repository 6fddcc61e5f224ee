package fr.captierslieux.sillage.ui.forms;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as a layout has it.
 *
 * @param header of the exchange file, or {@code champ:CODE}
 * @param editing how it is edited
 * @param weight  its share of its row's width
 * @param when    when it is shown; null for always
 */
public record FormField(String header, Editing editing, double weight, @Nullable When when) {
    /**
     * A field is shown while another says one of these; of the value {@code *} any will do. A field that says something is shown too.
     */
    public record When(String header, Set<String> values) {
        public When {
            values = Set.copyOf(values);
        }

        boolean holds(String text) {
            return values.contains(text) || (values.contains("*") && !text.isEmpty());
        }
    }

    FormField wide(double share) {
        return new FormField(header, editing, share, when);
    }

    FormField edited(Editing as) {
        return new FormField(header, as, weight, when);
    }

    FormField when(String other, String... values) {
        return new FormField(header, editing, weight, new When(other, Set.of(values)));
    }
}
