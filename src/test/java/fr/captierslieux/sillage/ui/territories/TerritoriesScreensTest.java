package fr.captierslieux.sillage.ui.territories;

import static fr.captierslieux.sillage.ui.PicturedState.copy;
import static fr.captierslieux.sillage.ui.PicturedState.introduced;
import static fr.captierslieux.sillage.ui.PicturedState.press;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.CaseChanges;
import fr.captierslieux.sillage.ui.PicturedState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Territoires, light and dark, in both languages, as map and table, near, empty, with the longest names, in a small window. */
class TerritoriesScreensTest {
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> cases() throws IOException {
        UseCases sample = introduced(copy());
        UseCases longest = introduced(CaseChanges.lengthen(copy()));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<PicturedState> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new PicturedState("territories", sample, TerritoriesScreensTest::show, words, mode, 800, 1));
                cases.add(new PicturedState("territories-chosen", sample, TerritoriesScreensTest::choose, words, mode,
                        800, 1));
                cases.add(new PicturedState("territories-table", sample, window -> {
                    show(window);
                    press(window, "#territories-as-TABLE");
                }, words, mode, 800, 1));
                cases.add(new PicturedState("territories-empty", empty, TerritoriesScreensTest::show, words, mode, 800,
                        1));
            }
        }
        Words french = Words.french();
        cases.add(new PicturedState("territories-departments", sample, window -> {
            show(window);
            press(window, "#territories-level-DEPARTMENT");
            key(window, KeyCode.DOWN);
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("territories-communes", sample, window -> {
            show(window);
            press(window, "#territories-marks");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("territories-near", sample, window -> {
            choose(window);
            key(window, KeyCode.PLUS);
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("territories-longest", longest, TerritoriesScreensTest::choose, french, Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("territories-chosen", sample, TerritoriesScreensTest::choose, french, Mode.LIGHT,
                720, 1));
        cases.add(new PicturedState("territories", sample, TerritoriesScreensTest::show, french, Mode.LIGHT, 800, 2));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
    }

    private static void show(SillageWindow window) {
        window.shell().show("territories");
    }

    private static void choose(SillageWindow window) {
        show(window);
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        for (int i = 0; i < 6; i++) {
            key(window, KeyCode.DOWN);
        }
    }

    private static void key(SillageWindow window, KeyCode code) {
        Event.fireEvent(window.scene().lookup("#map"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
