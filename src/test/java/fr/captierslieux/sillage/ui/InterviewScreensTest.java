package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An interview and the line of time: with data, empty and with the longest names, light and dark, in both languages, small and enlarged. */
class InterviewScreensTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    private static final Code BARE = new Code("BARE");
    /** Of a project that two networks accompany. */
    private static final Code SHARED = new Code("ECOSSOLIES-B-0002");

    @TempDir
    static Path folder;
    private static @Nullable SampleStore store;
    private static @Nullable SampleStore longest;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() throws IOException {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        longest = SampleStore.copyInto(Files.createDirectory(folder.resolve("longest")));
        store.useCases().workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        CaseChanges.lengthen(longest.useCases());
        CaseChanges.crowd(longest.useCases());
        appearance = Toolkit.onScreen(Appearance::new);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
        Objects.requireNonNull(longest).close();
    }

    /**
     * One state of the window.
     *
     * @param pressed nodes, one after the other
     */
    record Case(String name, Place place, List<String> pressed, Words words, Mode mode, double height, double zoom) {
        @Override
        public String toString() {
            return name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT)
                    + (height == 800 ? "" : "-720") + (zoom == 1 ? "" : "-200");
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Place halle = new Place.Interview(HALLE);
        List<String> grid = List.of("#interview-step-GRID", "#answer-multifonction-3", "#answer-usagers-1",
                "#answer-communaute-2");
        List<String> next = List.of("#interview-step-GRID", "#answer-multifonction-3", "#answer-usagers-1",
                "#answer-communaute-2", "#answer-utilite-3", "#answer-gouvernance-0", "#interview-step-NEXT");
        List<String> line = List.of("#case-tab-TIMELINE");
        List<String> year = List.of("#case-tab-TIMELINE", "#timeline-zoom-YEAR");
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("interview", halle, List.of(), words, mode, 800, 1));
                cases.add(new Case("interview-grid", halle, grid, words, mode, 800, 1));
                cases.add(new Case("interview-next", halle, next, words, mode, 800, 1));
                cases.add(new Case("timeline", new Place.OneCase(HALLE), line, words, mode, 800, 1));
                cases.add(new Case("timeline-shared", new Place.OneCase(SHARED), year, words, mode, 800, 1));
            }
        }
        Words french = Words.french();
        cases.add(new Case("interview-empty", new Place.Interview(BARE), List.of("#interview-step-GRID"), french,
                Mode.LIGHT, 800, 1));
        cases.add(new Case("interview-longest", halle, List.of(), french, Mode.LIGHT, 800, 1));
        cases.add(new Case("interview-grid", halle, grid, french, Mode.LIGHT, 720, 1));
        cases.add(new Case("interview-grid", halle, grid, french, Mode.LIGHT, 800, 2));
        cases.add(new Case("timeline-longest", new Place.OneCase(HALLE), line, french, Mode.LIGHT, 720, 1));
        cases.add(new Case("timeline-longest", new Place.OneCase(HALLE), year, french, Mode.DARK, 800, 1));
        cases.add(new Case("timeline-empty", new Place.OneCase(BARE), line, french, Mode.LIGHT, 800, 1));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        SillageWindow window = Toolkit.onScreen(() -> open(each));
        try {
            each.pressed().forEach(id -> Toolkit.run(() -> {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                ((ButtonBase) Objects.requireNonNull(window.scene().lookup(id), id)).fire();
            }));
            ScreenSweep.look(window.scene(), each.toString());
            if (each.zoom() == 1 && !each.name().contains("longest") && !each.name().contains("shared")) {
                assertThat(Toolkit.onScreen(() -> SceneChecks.cutLabels(window.scene()))).isEmpty();
            }
        } finally {
            Toolkit.run(() -> {
                window.close();
                window.scene().getWindow().hide();
            });
            var drafts = of(each).useCases().forms().drafts();
            drafts.listAll().forEach(draft -> drafts.discard(draft.name()));
        }
    }

    private static SampleStore of(Case each) {
        boolean changed = each.name().contains("longest") || each.name().contains("empty");
        return Objects.requireNonNull(changed ? longest : store);
    }

    private static SillageWindow open(Case each) {
        Appearance dressed = Objects.requireNonNull(appearance);
        dressed.modeProperty().set(each.mode());
        UseCases useCases = of(each).useCases();
        SillageWindow window = new SillageWindow(
                new Surroundings(each.words(), SampleStore.CLOCK, dressed, new SameThread(),
                        new Settings(Map.of(), new SameThread(), useCases.workspace().setUp())),
                useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.setWidth(SillageWindow.WIDTH);
        stage.setHeight(each.height());
        stage.show();
        window.zoomProperty().set(each.zoom());
        window.show(each.place());
        return window;
    }
}
