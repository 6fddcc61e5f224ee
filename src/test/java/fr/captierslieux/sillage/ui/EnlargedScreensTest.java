package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen twice as large in the smallest window: title, navigation and status line stay, and no button is cut. */
class EnlargedScreensTest {
    private static final Place HALLE = new Place.OneCase(new Code("ECOSSOLIES-A-0001"));
    /** A case with a plan under way. */
    private static final Place PLANNED = new Place.OneCase(new Code("ECOSSOLIES-A-0006"));
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> states() throws IOException {
        UseCases sample = PicturedState.introduced(PicturedState.copy());
        return Stream.concat(
                Stream.of("day", "cases", "board", "calendar", "reports", "people", "projects", "organisations",
                        "history", "settings", "drafts").map(id -> state(sample, id, window -> {
                            if (window.shell().offers(id)) {
                                window.shell().show(id);
                            }
                        })),
                Stream.of(usual(sample, "board"), usual(sample, "calendar"),
                        state(sample, "case", window -> window.show(HALLE)), state(sample, "case-plans", window -> {
                            window.show(PLANNED);
                            PicturedState.press(window, "#case-tab-PLANS");
                        }), state(sample, "case-form", window -> {
                            window.show(HALLE);
                            PicturedState.press(window, "#case-follow-up");
                        })));
    }

    /** Cards and blocks of the agenda may end in dots. */
    private static PicturedState usual(UseCases useCases, String id) {
        return new PicturedState("longest-" + id, useCases, window -> window.shell().show(id), Words.french(),
                Mode.LIGHT,
                800, 1);
    }

    private static PicturedState state(UseCases useCases, String name, Consumer<SillageWindow> state) {
        return new PicturedState("enlarged-" + name, useCases, state, Words.french(), Mode.LIGHT, 720, 2);
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsItsFrame(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
    }
}
