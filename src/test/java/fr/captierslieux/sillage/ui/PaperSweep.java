package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.print.PageSetter;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedText;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Looks at what a screen gives to paper: that it gives something, and that all words of the screen are in it. */
final class PaperSweep {
    /** Keys, initials, and what tells how to go on: not what one reads. */
    private static final Set<String> UNSAID = Set.of("key-hint", "team-avatar", "story-act", "timeline",
            "time-key", "day-hour",
            "calendar-head", "stage-name", "attendance-legend", "map-legend", "trend");
    private static final int PAGES_DRAWN = 2;

    private PaperSweep() {
    }

    /**
     * What is missing on paper: words of the screen, or the reason why it has none. Takes pictures of the first pages.
     *
     * @param name of the pictures
     */
    static List<String> look(SillageWindow window, String name, Words words) {
        Screen screen = window.shell().findShown().orElseThrow();
        if (!Toolkit.onScreen(() -> screen.unprintable().getValue()).isEmpty()) {
            return List.of(); // it says why
        }
        AtomicReference<@Nullable PrintedDocument> given = new AtomicReference<>();
        Toolkit.run(() -> window.paper().read(given::set));
        PrintedDocument document = given.get();
        if (document == null || document.blocks().isEmpty()) {
            return List.of(name + " has no paper and says no reason");
        }
        String text = plain(PrintedText.of(document));
        draw(document, name, words);
        return Toolkit.onScreen(() -> seen(screen.content())).stream()
                .filter(each -> each.lines().anyMatch(line -> !text.contains(plain(line)))) // lines may be rows on paper
                .map(each -> name + ": " + each).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ").strip();
    }

    private static void draw(PrintedDocument document, String name, Words words) {
        List<Region> pages = Toolkit.onScreen(() -> new PageSetter(words, SampleStore.CLOCK, PageSetter.WIDTH,
                PageSetter.HEIGHT).set(document));
        for (int i = 0; i < Math.min(PAGES_DRAWN, pages.size()); i++) {
            Region page = pages.get(i);
            Stage stage = Toolkit.onScreen(() -> {
                Stage shown = new Stage();
                shown.setScene(page.getScene());
                shown.show();
                return shown;
            });
            try {
                ScenePicture.take(page.getScene())
                        .write(Path.of("target/screens", "paper-" + name + "-" + (i + 1) + ".png"));
            } catch (IOException failure) {
                throw new AssertionError(failure);
            } finally {
                Toolkit.run(stage::hide);
            }
        }
    }

    private static List<String> seen(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible() || (node instanceof ButtonBase && !(node instanceof Hyperlink))
                || node.getStyleClass().stream().anyMatch(UNSAID::contains)) {
            return found;
        }
        boolean said = node instanceof Label || node instanceof Hyperlink;
        if (said && node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()) {
            found.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(seen(child)));
        }
        return found;
    }
}
