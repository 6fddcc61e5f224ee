package fr.captierslieux.sillage.safekeeping;

/**
 * The secret of an encrypted store. Never printed.
 *
 * @param text at least one character
 */
public record Passphrase(String text) {
    /** Shorter ones are guessed: the file leaves the house with the laptop. */
    public static final int SHORTEST = 12;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    public Passphrase {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a passphrase is not empty");
        }
    }

    /** Whether it is too short for a store that is given one now; one that has it already opens all the same. */
    public boolean isShort() {
        return text.length() < SHORTEST;
    }

    /** Whether it holds signs that no keyboard gives: what another program wrote into a file, or what was lost when letters were read. */
    public boolean isUntypable() {
        return text.codePoints().anyMatch(sign -> sign == REPLACEMENT || sign == BYTE_ORDER_MARK
                || Character.getType(sign) == Character.CONTROL || Character.getType(sign) == Character.UNASSIGNED
                || Character.getType(sign) == Character.SURROGATE);
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
