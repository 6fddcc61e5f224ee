import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.TreeSet;

/** Puts what the tests of screens drew last into the guide; run by hand when screens changed. */
public final class RenewGuidePictures {
    private RenewGuidePictures() {
    }

    /** Run from the top of the checkout; a screen that was not drawn is named, and its picture stays. */
    public static void main(String[] arguments) throws IOException {
        Properties pictures = new Properties();
        try (Reader table = Files.newBufferedReader(Path.of("src/site/guide-pictures.properties"))) {
            pictures.load(table);
        }
        for (String picture : new TreeSet<>(pictures.stringPropertyNames())) {
            Path drawn = Path.of("target/screens", pictures.getProperty(picture) + ".png");
            Path kept = Path.of("src/site/markdown/guide-utilisateur/images", picture + ".png");
            if (Files.notExists(drawn)) {
                System.err.println("not drawn: " + drawn);
            } else if (Files.notExists(kept) || Files.mismatch(drawn, kept) >= 0) {
                Files.copy(drawn, kept, StandardCopyOption.REPLACE_EXISTING);
                System.out.println("renewed: " + kept);
            }
        }
    }
}
