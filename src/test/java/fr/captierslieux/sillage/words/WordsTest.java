package fr.captierslieux.sillage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts: the same keys in both languages, none missing, none unused, every form readable. */
class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/fr/captierslieux/sillage/words");
    private static final List<String> BUNDLES = List.of("messages.properties", "messages_en.properties");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** Texts that look like keys and are names of files or of facts of the store. */
    private static final Pattern NO_KEY = Pattern
            .compile(
                    ".*\\.(sillage|css|png|properties|gz|tsv|otf|csv|xlsx|json|person|network|device|triggers|vintage)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String file : BUNDLES) {
            List<String> keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> line.matches("[\\w.-]+ *=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextIsAReadableForm() throws IOException {
        for (String file : BUNDLES) {
            Properties texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertThat(text).as("%s: %s", file, key).isNotBlank();
                if (text.matches("(?s).*\\{\\d.*")) {
                    String shown = new MessageFormat(text, Locale.FRANCE).format(new Object[]{1, 2, 3, 4, 5, 6});
                    assertThat(shown).as("%s: %s (a straight apostrophe needs doubling)", file, key)
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> keys = keys("messages.properties");
        Set<String> literals = literals();
        List<String> prefixes = literals.stream().filter(literal -> literal.length() > 3 && literal.endsWith("."))
                .toList();
        List<String> unused = new ArrayList<>();
        for (String key : keys) {
            // "sillage.…" and "usage.…" are read by picocli for its help
            boolean used = literals.contains(key) || prefixes.stream().anyMatch(key::startsWith)
                    || key.startsWith("sillage.")
                    || key.startsWith("usage.");
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).as("keys that no source names (delete them, or name them)").isEmpty();
        Set<String> rooms = keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        List<String> missing = literals.stream().filter(literal -> literal.matches("[a-z][\\w-]*(\\.[\\w-]+)+"))
                .filter(literal -> rooms.stream().anyMatch(literal::startsWith))
                .filter(literal -> !keys.contains(literal))
                .filter(literal -> !NO_KEY.matcher(literal).matches()).sorted().toList();
        assertThat(missing).as("keys that a source names and no bundle has (add them to both)").isEmpty();
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
