package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import org.jspecify.annotations.Nullable;

/**
 * What is to open a store from now on.
 *
 * @param now  what opens it, as it was typed; null where the store is not protected
 * @param then what opens it then; null for nothing
 */
public record PassphraseWish(@Nullable Passphrase now, @Nullable Passphrase then) {
    /** What is done with the passphrase; names its words. */
    public String verb() {
        return then == null ? "remove" : now == null ? "set" : "change";
    }
}
