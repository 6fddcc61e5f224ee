package fr.captierslieux.sillage.ui.calendar;

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
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    static Stream<PicturedState> cases() throws IOException {
        UseCases sample = introduced(copy());
        UseCases longest = introduced(CaseChanges.lengthen(copy()));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<PicturedState> cases = new ArrayList<>();
        Consumer<SillageWindow> week = window -> show(window);
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new PicturedState("agenda-week", sample, CalendarScreensTest::choose, words, mode, 800, 1));
                cases.add(new PicturedState("agenda-month", sample, window -> {
                    show(window);
                    press(window, "#calendar-as-MONTH");
                    press(window, "#calendar-scope-NETWORK");
                }, words, mode, 800, 1));
                cases.add(new PicturedState("agenda-list", sample, window -> {
                    show(window);
                    press(window, "#calendar-as-LIST");
                }, words, mode, 800, 1));
                cases.add(new PicturedState("agenda-empty", empty, week, words, mode, 800, 1));
            }
        }
        Words french = Words.french();
        cases.add(new PicturedState("agenda-week-longest", longest, window -> {
            show(window);
            press(window, "#calendar-scope-ALL");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("agenda-month-longest", longest, window -> {
            show(window);
            press(window, "#calendar-as-MONTH");
            press(window, "#calendar-scope-ALL");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("agenda-week", sample, CalendarScreensTest::choose, french, Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("agenda-month", sample, window -> {
            show(window);
            press(window, "#calendar-as-MONTH");
        }, french, Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("agenda-week", sample, week, french, Mode.LIGHT, 800, 2));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
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
}
