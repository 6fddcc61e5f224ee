package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import org.jspecify.annotations.Nullable;

/**
 * How a person begins.
 *
 * @param person     their name
 * @param network    their network
 * @param with       what the window opens on
 * @param passphrase protects a new store; null for none, and for the example
 */
public record Beginning(String person, NetworkChoice network, With with, @Nullable Passphrase passphrase) {
    /** What the window opens on. */
    public enum With {
        EXAMPLE, EMPTY, IMPORT
    }
}
