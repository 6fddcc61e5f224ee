package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store is, and its passphrase: from a file, the variable SILLAGE_KEY, or a prompt; never from an argument. */
final class StoreOptions {
    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "option.store")
    @Nullable
    Path store;

    @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "option.key-file")
    @Nullable
    Path keyFile;

    /**
     * The passphrase that was given; null when none was.
     *
     * @throws IOException when the key file cannot be read or is empty
     */
    @Nullable
    Passphrase passphrase(Function<String, @Nullable String> environment) throws IOException {
        if (keyFile != null) {
            return readKey(keyFile);
        }
        String variable = environment.apply("SILLAGE_KEY");
        if (variable != null && variable.indexOf('\ufffd') >= 0) {
            throw new IOException("SILLAGE_KEY in another encoding than the locale's");
        }
        return variable == null || variable.isEmpty() ? null : new Passphrase(variable);
    }

    /**
     * The passphrase in a file; the line break at its end is none of it.
     *
     * @throws IOException when the file cannot be read or is empty
     */
    static Passphrase readKey(Path keyFile) throws IOException {
        String text = Files.readString(keyFile, StandardCharsets.UTF_8).replaceFirst("\\r?\\n\\z", "");
        if (text.isEmpty()) {
            throw new IOException("empty key file");
        }
        return new Passphrase(text);
    }

    /** Asks for it on the terminal; null without a terminal or an answer. */
    static @Nullable Passphrase prompt(String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return null;
        }
        char[] answer = console.readPassword("%s ", question);
        return answer == null || answer.length == 0 ? null : new Passphrase(new String(answer));
    }
}
