package fr.captierslieux.sillage.safekeeping;

/**
 * The secret of an encrypted store. Never printed.
 *
 * @param text at least one character
 */
public record Passphrase(String text) {
    /** Shorter ones are guessed: the file leaves the house with the laptop. */
    public static final int SHORTEST = 12;

    public Passphrase {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a passphrase is not empty");
        }
    }

    /** Whether it is too short for a store that is given one now; one that has it already opens all the same. */
    public boolean isShort() {
        return text.length() < SHORTEST;
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
