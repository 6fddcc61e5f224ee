package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.cli.SillageCommand;
import fr.captierslieux.sillage.cli.Terminal;
import fr.captierslieux.sillage.words.Words;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the product starts. */
public final class Main {
    /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger EVERYTHING = Logger.getLogger("");
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    public static void main(String[] arguments) {
        // Failures only, and no personal data: messages of the product name codes and counts, never texts that people wrote.
        EVERYTHING.setLevel(Level.SEVERE);
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %3$s %5$s%n");
        JAVAFX.setLevel(Level.SEVERE); // on the class path JavaFX warns at every start of a configuration that works
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // Sentences are UTF-8 whatever the console's default: they are read, piped and compared.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, err, isTerminal(),
                Words.in(Locale.getDefault()));
        Wiring wiring = new Wiring(Clock.system(ZoneId.systemDefault()));
        int code = new SillageCommand(wiring, terminal, System.getenv()).execute(arguments);
        System.exit(code);
    }
}
