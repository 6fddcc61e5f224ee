package fr.captierslieux.sillage.safekeeping;

/**
 * The secret of an encrypted store. Never printed.
 *
 * @param text at least one character
 */
public record Passphrase(String text) {
    public Passphrase {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a passphrase is not empty");
        }
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
