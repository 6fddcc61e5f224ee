package fr.captierslieux.sillage.ui.dashboard;

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
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tableau de bord, light and dark, in both languages, from its top to its end, pressed, empty, with the longest names, in a small window. */
class DashboardScreensTest {
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
        Words french = Words.french();
        for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
            cases.add(new PicturedState("dashboard", sample, DashboardScreensTest::show, french, mode, 800, 1));
            cases.add(new PicturedState("dashboard-parts", sample, window -> {
                show(window);
                scroll(window);
            }, french, mode, 800, 1));
            cases.add(new PicturedState("dashboard-behind", sample, window -> {
                show(window);
                press(window, "#funnel-SUPPORT");
            }, french, mode, 800, 1));
        }
        cases.add(new PicturedState("dashboard", sample, DashboardScreensTest::show, Words.in(Locale.UK), Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("dashboard-hours", sample, window -> {
            show(window);
            press(window, "#dashboard-figure-C5");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("dashboard-years", sample, window -> {
            show(window);
            press(window, "#dashboard-figure-A1");
            press(window, "#dashboard-span-YEARS");
        }, french, Mode.DARK, 800, 1));
        cases.add(new PicturedState("dashboard-empty", empty, DashboardScreensTest::show, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("dashboard-longest", longest, window -> {
            show(window);
            scroll(window);
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("dashboard", sample, DashboardScreensTest::show, french, Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("dashboard", sample, DashboardScreensTest::show, french, Mode.LIGHT, 800, 2));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
    }

    private static void show(SillageWindow window) {
        window.shell().show("dashboard");
    }

    private static void scroll(SillageWindow window) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ScrollPane) window.scene().lookup("#dashboard-scroll")).setVvalue(1);
    }
}
