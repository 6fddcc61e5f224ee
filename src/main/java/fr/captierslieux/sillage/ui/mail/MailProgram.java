package fr.captierslieux.sillage.ui.mail;

/** The mail program of the system. */
@FunctionalInterface
public interface MailProgram {
    /**
     * Begins a mail in it. May take seconds: never called on the JavaFX thread.
     *
     * @param address {@code mailto:…}, in letters of ASCII alone
     * @return whether a program took it; false where there is none
     */
    boolean open(String address);
}
