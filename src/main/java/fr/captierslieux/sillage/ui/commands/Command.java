package fr.captierslieux.sillage.ui.commands;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something that a person can do.
 *
 * @param id          names its nodes; unique in the window
 * @param messageKey  key of its verb
 * @param icon        its picture; null for none
 * @param accelerator its keys; null for none
 * @param unavailable key of the sentence that says why it cannot be done now; empty when it can
 * @param run         does it
 */
public record Command(String id, String messageKey, @Nullable Ikon icon, @Nullable KeyCombination accelerator,
        ObservableValue<String> unavailable, Runnable run) {
    /** A command that can always be done. */
    public static Command always(String id, String messageKey, @Nullable Ikon icon, @Nullable String keys,
            Runnable run) {
        return when(id, messageKey, icon, keys, new ReadOnlyStringWrapper(""), run);
    }

    /** A command that can be done while {@code unavailable} is empty. */
    public static Command when(String id, String messageKey, @Nullable Ikon icon, @Nullable String keys,
            ObservableValue<String> unavailable, Runnable run) {
        return new Command(id, messageKey, icon, keys == null ? null : KeyCombination.keyCombination(keys), unavailable,
                run);
    }

    public boolean isAvailable() {
        return unavailable.getValue().isEmpty();
    }

    /** Does it, unless it cannot be done now. */
    public void runIfAvailable() {
        if (isAvailable()) {
            run.run();
        }
    }
}
