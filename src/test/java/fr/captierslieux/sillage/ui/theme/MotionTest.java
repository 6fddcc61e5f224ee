package fr.captierslieux.sillage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.TransitionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves is there within 200 ms, and does not move where the system asks for less motion. */
class MotionTest {
    private static final double MOST = 200;
    private static final Pattern TIME = Pattern.compile("(\\d+)ms");

    private ToggleButton button;
    private final List<TransitionEvent> moved = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.start();
        button = Toolkit.onScreen(() -> new ToggleButton("Ma journée"));
        stage = Toolkit.onScreen(() -> {
            Stage made = new Stage();
            button.getStyleClass().setAll("toggle-button", "story-chip");
            made.setScene(new Scene(new StackPane(button), 300, 200));
            new Appearance().dress(made.getScene());
            button.addEventHandler(TransitionEvent.RUN, moved::add);
            made.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::hide);
    }

    private void reduce(boolean less) {
        Toolkit.run(() -> stage.getScene().getPreferences().setReducedMotion(less));
    }

    @Test
    void newsAndPanelsComeInShort() {
        assertThat(List.of(Motion.NEWS.toMillis(), Motion.PANEL.toMillis())).allMatch(time -> time <= MOST);
        reduce(false);
        List<Double> seen = new ArrayList<>();
        Toolkit.run(() -> {
            button.opacityProperty().subscribe((before, now) -> seen.add(now.doubleValue()));
            Motion.news(button);
        });
        Toolkit.waitUntil(stage.getScene(), "there", () -> !seen.isEmpty() && button.getOpacity() == 1);
        assertThat(seen).as("it came little by little").anyMatch(opacity -> opacity < 1);
    }

    @Test
    void nothingMovesWhereTheSystemAsksForLess() {
        reduce(true);
        Toolkit.run(() -> {
            Motion.panel(button);
            assertThat(button.getOpacity()).isEqualTo(1);
        });
        choose();
        assertThat(moved).isEmpty();
    }

    @Test
    void coloursFollowTheMouseInShort() throws IOException {
        reduce(false);
        choose();
        assertThat(moved).as("by the sheet").isNotEmpty();
        String sheet;
        try (var in = Objects.requireNonNull(Appearance.class.getResourceAsStream("sillage.css"))) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher times = TIME.matcher(sheet);
        int found = 0;
        while (times.find()) {
            found++;
            assertThat(Double.parseDouble(times.group(1))).isLessThanOrEqualTo(MOST);
        }
        assertThat(found).isPositive();
    }

    private void choose() {
        ScenePicture.awaitPulse(stage.getScene());
        Toolkit.run(() -> button.setSelected(true));
        ScenePicture.awaitPulse(stage.getScene());
        ScenePicture.awaitPulse(stage.getScene());
    }
}
