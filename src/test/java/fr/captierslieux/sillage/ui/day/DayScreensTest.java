package fr.captierslieux.sillage.ui.day;

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
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ma journée, light and dark, in both languages, full, empty, with the longest names, in a small window and at 200 %. */
class DayScreensTest {
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> cases() throws IOException {
        UseCases sample = introduced(copy());
        UseCases longest = introduced(CaseChanges.draft(CaseChanges.lengthen(copy())));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<PicturedState> cases = new ArrayList<>();
        Consumer<SillageWindow> asItOpens = window -> {
        };
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new PicturedState("day", sample, asItOpens, words, mode, 800, 1));
                cases.add(new PicturedState("day-longest", longest, window -> press(window, "#day-scope-NETWORK"),
                        words, mode,
                        800, 1));
                cases.add(new PicturedState("day-empty", empty, asItOpens, words, mode, 800, 1));
            }
        }
        Words french = Words.french();
        cases.add(new PicturedState("day-all-longest", sample, window -> press(window, "#day-scope-ALL"), french,
                Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("day-after", sample, window -> press(window, "#day-after"), french, Mode.LIGHT, 800,
                1));
        cases.add(new PicturedState("day-end", sample,
                window -> ((ListView<?>) window.scene().lookup("#day-list")).scrollTo(1_000), french, Mode.LIGHT, 800,
                1));
        cases.add(new PicturedState("day", sample, asItOpens, french, Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("day", sample, asItOpens, french, Mode.LIGHT, 800, 2));
        cases.add(new PicturedState("day-panel", sample, window -> press(window, "#day-fold-panel"), french, Mode.LIGHT,
                800,
                2));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
    }

}
