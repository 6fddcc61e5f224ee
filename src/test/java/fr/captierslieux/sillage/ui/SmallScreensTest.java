package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** The main screens in the smallest window and at 200 %: nothing is cut, and what pops up is as large as the rest. */
class SmallScreensTest {
    private static final Place HALLE = new Place.OneCase(new Code("ECOSSOLIES-A-0001"));

    @TempDir
    static Path folder;
    private static @Nullable SampleStore store;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        appearance = Toolkit.onScreen(Appearance::new);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
    }

    /** A screen in a window of a size, enlarged. */
    record Case(String name, double height, double zoom, Consumer<SillageWindow> state, Words words) {
        @Override
        public String toString() {
            return name + (zoom == 1 ? "-720" : "-200") + "-" + words.locale().getLanguage();
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (double zoom : new double[]{1, 2}) {
            double height = zoom == 1 ? 720 : 800;
            cases.add(new Case("cases", height, zoom, window -> {
            }, Words.french()));
            cases.add(new Case("case", height, zoom, window -> window.show(HALLE), Words.french()));
            cases.add(new Case("case-form", height, zoom, window -> {
                window.show(HALLE);
                press(window, "#case-follow-up");
            }, Words.french()));
            cases.add(new Case("people", height, zoom, window -> window.show(new Place.People()), Words.french()));
            cases.add(new Case("projects", height, zoom, window -> window.show(new Place.Projects()), Words.french()));
            cases.add(new Case("history", height, zoom, window -> window.show(new Place.History()), Words.french()));
            cases.add(new Case("reports", height, zoom, window -> window.show(new Place.Reports()), Words.french()));
            cases.add(new Case("palette", height, zoom, window -> {
                window.shell().allCommands().stream().filter(command -> command.id().equals("command-palette"))
                        .findFirst().orElseThrow().runIfAvailable();
                ((TextField) window.scene().lookup("#palette-field")).setText("halle");
            }, Words.french()));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWhole(Case each) throws IOException {
        SillageWindow window = Toolkit.onScreen(() -> open(each.words(), each.height(), each.zoom()));
        try {
            Toolkit.run(() -> each.state().accept(window));
            ScenePicture picture = ScenePicture.take(window.scene());
            picture.write(Path.of("target/screens", each + ".png"));
            assertThat(picture.height()).isEqualTo((int) each.height());
            assertThat(Toolkit.onScreen(() -> SceneChecks.beyond(window.scene()))).as("nothing is beyond the window")
                    .isEmpty();
            for (String part : new String[]{"#palette-field", "#palette-list"}) {
                Node node = window.scene().lookup(part);
                Bounds bounds = Toolkit.onScreen(() -> node.localToScene(node.getLayoutBounds()));
                assertThat(!each.name().equals("palette") || (bounds.getMinY() > 0 && bounds.getMaxY() < each.height()))
                        .as("%s in the window: %s", part, bounds).isTrue();
            }
        } finally {
            close(window);
        }
    }

    @Test
    void menusAreAsLargeAsTheWindow() throws IOException {
        Bounds usual = menuAt(1, "menu-100");
        Bounds larger = menuAt(2, "menu-200");
        assertThat(larger.getWidth() / usual.getWidth()).isBetween(1.9, 2.1);
        assertThat(larger.getHeight() / usual.getHeight()).isBetween(1.9, 2.1);
    }

    /** A window for each: the headless platform cannot draw a menu that grows while it is shown, and says so in a later test. */
    private static Bounds menuAt(double zoom, String picture) throws IOException {
        SillageWindow window = Toolkit.onScreen(() -> open(Words.french(), 800, zoom));
        try {
            ScenePicture.take(window.scene());
            return menu(window, picture);
        } finally {
            close(window);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.clearExceptions();
        }
    }

    /** How large the menu of columns is drawn. */
    private static Bounds menu(SillageWindow window, String picture) throws IOException {
        Toolkit.run(() -> ((MenuButton) window.scene().lookup("#cases-columns")).show());
        PopupWindow popup = Toolkit.onScreen(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow());
        ScenePicture.take(popup.getScene()).write(Path.of("target/screens", picture + ".png"));
        Bounds content = Toolkit.onScreen(() -> ((ContextMenu) popup).getSkin().getNode().getBoundsInParent());
        assertThat(Toolkit.onScreen(popup::getWidth)).as("the window of the menu holds it whole")
                .isGreaterThanOrEqualTo(content.getWidth() - 1);
        Toolkit.run(() -> ((MenuButton) window.scene().lookup("#cases-columns")).hide());
        return content;
    }

    private static SillageWindow open(Words words, double height, double zoom) {
        Appearance dressed = Objects.requireNonNull(appearance);
        dressed.modeProperty().set(Mode.LIGHT);
        SampleStore open = Objects.requireNonNull(store);
        SillageWindow window = new SillageWindow(
                new Surroundings(words, SampleStore.CLOCK, dressed, new SameThread(),
                        new Settings(Map.of(), new SameThread(), open.useCases().workspace().setUp())),
                open.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.setWidth(SillageWindow.WIDTH);
        stage.setHeight(height);
        stage.show();
        window.shell().show("cases");
        window.zoomProperty().set(zoom);
        return window;
    }

    private static void close(SillageWindow window) {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
    }

    private static void press(SillageWindow window, String id) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ButtonBase) window.scene().lookup(id)).fire();
    }
}
