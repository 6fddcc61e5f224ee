package fr.captierslieux.sillage.cli;

/** How a command ends; scripts rely on the numbers. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int STORE = 4;

    private ExitCode() {
    }
}
