package fr.captierslieux.sillage.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.CaseChanges;
import fr.captierslieux.sillage.ui.SceneChecks;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agenda, light and dark, in both languages, as week, month and list, empty, with the longest names, in a small window and at 200 %. */
class CalendarScreensTest {
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    /** One state of the window. */
    record Case(String name, UseCases useCases, Consumer<SillageWindow> state, Words words, Mode mode, double height,
            double zoom) {
        @Override
        public String toString() {
            String size = zoom > 1 ? "-200" : height < 800 ? "-720" : "";
            return name + size + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() throws IOException {
        UseCases sample = of(copy());
        UseCases longest = of(CaseChanges.lengthen(copy()));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<Case> cases = new ArrayList<>();
        Consumer<SillageWindow> week = window -> show(window);
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("agenda-week", sample, CalendarScreensTest::choose, words, mode, 800, 1));
                cases.add(new Case("agenda-month", sample, window -> {
                    show(window);
                    press(window, "#calendar-as-MONTH");
                    press(window, "#calendar-scope-NETWORK");
                }, words, mode, 800, 1));
                cases.add(new Case("agenda-list", sample, window -> {
                    show(window);
                    press(window, "#calendar-as-LIST");
                }, words, mode, 800, 1));
                cases.add(new Case("agenda-empty", empty, week, words, mode, 800, 1));
            }
        }
        Words french = Words.french();
        cases.add(new Case("agenda-week-longest", longest, window -> {
            show(window);
            press(window, "#calendar-scope-ALL");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new Case("agenda-month-longest", longest, window -> {
            show(window);
            press(window, "#calendar-as-MONTH");
            press(window, "#calendar-scope-ALL");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new Case("agenda-week", sample, CalendarScreensTest::choose, french, Mode.LIGHT, 720, 1));
        cases.add(new Case("agenda-month", sample, window -> {
            show(window);
            press(window, "#calendar-as-MONTH");
        }, french, Mode.LIGHT, 720, 1));
        cases.add(new Case("agenda-week", sample, week, french, Mode.LIGHT, 800, 2));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        RecordingPrompts prompts = new RecordingPrompts();
        SillageWindow window = Toolkit.onScreen(() -> open(each, prompts));
        try {
            Toolkit.run(() -> each.state().accept(window));
            ScreenSweep.look(window.scene(), each.toString());
            assertThat(prompts.problems).isEmpty();
            if (!each.name().contains("longest") && each.zoom() == 1) {
                assertThat(Toolkit.onScreen(() -> SceneChecks.cutLabels(window.scene()))).as("no text is cut")
                        .isEmpty();
            }
        } finally {
            Toolkit.run(() -> {
                window.close();
                window.scene().getWindow().hide();
            });
        }
    }

    private static SillageWindow open(Case each, RecordingPrompts prompts) {
        Appearance dressed = Objects.requireNonNull(appearance);
        dressed.modeProperty().set(each.mode());
        SillageWindow window = new SillageWindow(
                new Surroundings(each.words(), SampleStore.CLOCK, dressed, new SameThread(),
                        new Settings(Map.of(), new SameThread(), each.useCases().workspace().setUp())),
                each.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> prompts);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.setWidth(SillageWindow.WIDTH);
        stage.setHeight(each.height());
        stage.show();
        window.zoomProperty().set(each.zoom());
        return window;
    }

    private static UseCases copy() throws IOException {
        return SampleStore.copyInto(Files.createTempDirectory("sillage-screens")).useCases();
    }

    private static UseCases of(UseCases useCases) {
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        return useCases;
    }

    private static void show(SillageWindow window) {
        window.shell().show("calendar");
    }

    /** The week with a thing that has the keyboard. */
    private static void choose(SillageWindow window) {
        show(window);
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        window.scene().lookup(".calendar-block").requestFocus();
    }

    private static void press(SillageWindow window, String id) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ButtonBase) window.scene().lookup(id)).fire();
    }
}
