package fr.captierslieux.sillage.ui.forms;

import java.util.List;

/** What stands in a field, read. */
public sealed interface Reading {
    /** @param exchange its exchange text; empty when the field says nothing */
    record Understood(String exchange) implements Reading {
    }

    /**
     * It cannot be read.
     *
     * @param kind    name of the fault: its sentence is {@code form.fault.<kind>}, else {@code fault.<kind>}
     * @param details what the sentence needs besides
     */
    record NotUnderstood(String kind, List<String> details) implements Reading {
        public NotUnderstood {
            details = List.copyOf(details);
        }

        static NotUnderstood of(String kind, String... details) {
            return new NotUnderstood(kind, List.of(details));
        }
    }
}
