package fr.captierslieux.sillage.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Whose store this is. Local to the file, not exchanged.
 *
 * @param person  the name under which changes stand in the journal
 * @param network code of the person's network; null when not said yet
 * @param device  name of the laptop, for people to tell laptops apart
 */
public record Profile(String person, @Nullable String network, String device) {
    public Profile {
        if (person.isBlank() || device.isBlank()) {
            throw new IllegalArgumentException("a profile names a person and a device");
        }
    }
}
