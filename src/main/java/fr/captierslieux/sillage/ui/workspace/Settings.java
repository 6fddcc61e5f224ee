package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the person set up the window: read once before it opens, kept in the store as it changes. Called on the JavaFX thread. */
public final class Settings {
    private final Map<String, String> values;
    private final Background background;
    private final SetUpWindow setUp;

    /** @param values as they were read */
    public Settings(Map<String, String> values, Background background, SetUpWindow setUp) {
        this.values = new HashMap<>(values);
        this.background = background;
        this.setUp = setUp;
    }

    /** What is kept under this name. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A number kept under this name; empty when there is none. */
    public Optional<Double> findNumber(String name) {
        try {
            return find(name).map(Double::valueOf);
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    /** Keeps settings; an empty value forgets one. What is kept already is not written again. */
    public void keep(Map<String, String> changes) {
        Map<String, String> changed = new HashMap<>(changes);
        changed.entrySet().removeIf(each -> each.getValue().equals(values.getOrDefault(each.getKey(), "")));
        if (!changed.isEmpty()) {
            changed.forEach((name, value) -> {
                if (value.isEmpty()) {
                    values.remove(name);
                } else {
                    values.put(name, value);
                }
            });
            // A setting that could not be kept costs nothing but the setting.
            background.write(() -> setUp.put(changed), kept -> {
            }, failure -> {
            });
        }
    }

    public void keep(String name, String value) {
        keep(Map.of(name, value));
    }
}
