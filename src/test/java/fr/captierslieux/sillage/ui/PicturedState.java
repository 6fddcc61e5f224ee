package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

/**
 * One state of the window that is drawn, looked over and kept as a picture: nothing cut, all of it nameable.
 *
 * @param name   begins the name of the picture; where it holds {@code longest}, and where all is larger, a row may end in dots if it
 *               tells the whole text otherwise
 * @param state  brings the opened window there
 * @param height in pixels
 * @param zoom   1, or 2 for 200 %
 */
public record PicturedState(String name, UseCases useCases, Consumer<SillageWindow> state, Words words, Mode mode,
        double height, double zoom) {
    @Override
    public String toString() {
        String size = zoom > 1 ? "-200" : height < 800 ? "-720" : "";
        return name + size + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
    }

    /** Opens the window, brings it into the state and looks at it. */
    public void look(Appearance appearance) {
        look(appearance, new RecordingPrompts());
    }

    /** The same, with a person who answers. */
    public void look(Appearance appearance, RecordingPrompts prompts) {
        SillageWindow window = Toolkit.onScreen(() -> open(appearance, prompts));
        try {
            Toolkit.run(() -> state.accept(window));
            ScreenSweep.look(window.scene(), toString());
            assertThat(prompts.problems).isEmpty();
            assertThat(Toolkit.onScreen(() -> SceneChecks.outside(window.scene(), "#header", "#status", "#settings")))
                    .as("the frame stays in the window").isEmpty();
            if (!name.contains("longest") && zoom == 1) {
                assertThat(Toolkit.onScreen(() -> SceneChecks.cutLabels(window.scene()))).as("no text is cut")
                        .isEmpty();
            }
            assertThat(Toolkit.onScreen(() -> SceneChecks.cutAndUntold(window.scene())))
                    .as("what is cut stands in a row and is told whole").isEmpty();
        } finally {
            Toolkit.run(() -> {
                window.close();
                window.scene().getWindow().hide();
            });
        }
    }

    private SillageWindow open(Appearance appearance, RecordingPrompts prompts) {
        appearance.modeProperty().set(mode);
        SillageWindow window = new SillageWindow(
                new Surroundings(words, SampleStore.CLOCK, appearance, new SameThread(),
                        new Settings(Map.of(), new SameThread(), useCases.workspace().setUp())),
                useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.setWidth(SillageWindow.WIDTH);
        stage.setHeight(height);
        stage.show();
        window.zoomProperty().set(zoom);
        return window;
    }

    /** A sample network of its own. */
    public static UseCases copy() throws IOException {
        return SampleStore.copyInto(Files.createTempDirectory("sillage-screens")).useCases();
    }

    /** The same, with an adviser whose file it is. */
    public static UseCases introduced(UseCases useCases) {
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        return useCases;
    }

    public static void press(SillageWindow window, String id) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ButtonBase) window.scene().lookup(id)).fire();
    }
}
