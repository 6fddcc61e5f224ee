package fr.captierslieux.sillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures of the guide are those that its pages show, and it is written down what each is a picture of. */
class GuidePicturesTest {
    private static final Path GUIDE = Path.of("src/site/markdown/guide-utilisateur");
    private static final Pattern SHOWN = Pattern.compile("\\(images/([a-z-]+)\\.png\\)");
    /** A page of a document, drawn by a word processor. */
    private static final String NO_SCREEN = "fiche";

    @Test
    void eachIsShownAndIsOfAScreen() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.list(GUIDE.resolve("images"))) {
            there = files.map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.png$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> pages = Files.list(GUIDE).filter(file -> file.toString().endsWith(".md"))) {
            for (Path page : pages.toList()) {
                SHOWN.matcher(Files.readString(page)).results().forEach(found -> shown.add(found.group(1)));
            }
        }
        assertThat(there).isEqualTo(shown);
        Properties screens = new Properties();
        try (Reader table = Files.newBufferedReader(Path.of("src/site/guide-pictures.properties"))) {
            screens.load(table);
        }
        there.remove(NO_SCREEN);
        assertThat(screens.stringPropertyNames()).isEqualTo(there);
    }
}
