package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the rows read that the fields of a form name: grows as rows are offered, chosen and made. */
final class RowLabels {
    private final Map<String, Map<String, Choice>> byFile = new HashMap<>();

    void know(String file, Choice choice) {
        byFile.computeIfAbsent(file, each -> new HashMap<>()).put(choice.code(), choice);
    }

    void know(Map<String, Map<String, Choice>> labels) {
        labels.forEach((file, choices) -> choices.values().forEach(choice -> know(file, choice)));
    }

    Optional<Choice> find(String file, String code) {
        return Optional.ofNullable(byFile.getOrDefault(file, Map.of()).get(code));
    }
}
