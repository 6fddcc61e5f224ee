package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.words.Words;
import java.io.PrintStream;

/** Where a command speaks: results to {@code out}, messages and progress to {@code err}; progress only on a terminal. */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final Words words;
    private boolean progressShown;

    public Terminal(PrintStream out, PrintStream err, boolean interactive, Words words) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public PrintStream out() {
        return out;
    }

    /** A result. */
    public void result(String line) {
        clearProgress();
        out.println(line);
    }

    /** A message to the person. */
    public void say(String key, Object... arguments) {
        clearProgress();
        err.println(words.get(key, arguments));
    }

    /** A finished sentence to the person. */
    public void sayLine(String line) {
        clearProgress();
        err.println(line);
    }

    /** How far long work is; nothing in a pipe. */
    public void progress(String text) {
        if (interactive) {
            err.print("\r\u001b[K" + text);
            err.flush();
            progressShown = true;
        }
    }

    private void clearProgress() {
        if (progressShown) {
            err.print("\r\u001b[K");
            progressShown = false;
        }
    }
}
