package fr.captierslieux.sillage.ui.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.SceneChecks;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orientations and suggestions on the sample network and on one without anything: light and dark, small, in both languages. */
class OrientationScreensTest {
    private static final Place GRANGE = new Place.OneCase(new Code("APESS53-A-0001"));
    private static final Place LONG = new Place.OneCase(new Code("ECOSSOLIES-A-0001"));
    private static final Place BARE = new Place.OneCase(new Code("BARE"));
    private static final Place ALONE = new Place.OneCase(new Code("ALONE"));
    private static final Gesture INES = new Gesture("save-form", "Inès Thébault");
    private static final String LONGEST = "La Fédération coopérative des tiers-lieux nourriciers, culturels et artisanaux "
            + "du pays de Châteaubriant-Derval et des rives de l’Erdre";

    @TempDir
    static Path folder;
    @TempDir
    static Path emptyFolder;
    private static @Nullable SampleStore store;
    private static @Nullable SampleStore empty;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        empty = SampleStore.emptyIn(emptyFolder);
        appearance = Toolkit.onScreen(Appearance::new);
        UseCases useCases = Objects.requireNonNull(store).useCases();
        RecordState echobat = useCases.forms().open().open("reseaux", "ECHOBAT").orElseThrow();
        save(useCases, new RecordEdit("reseaux", echobat.row(), echobat.version(),
                Map.of("nom", new Change("Echobat", LONGEST))));
        save(useCases, RecordEdit.create("projets", Map.of("code", "BARE", "nom", "Sans rien")));
        save(useCases, RecordEdit.create("dossiers", Map.of("code", "BARE", "projet", "BARE", "reseau", "ECOSSOLIES",
                "premier_contact_le", "2026-11-20")));
        UseCases alone = Objects.requireNonNull(empty).useCases();
        save(alone, RecordEdit.create("reseaux", Map.of("code", "SEUL", "nom", "Seul", "type", "DEPARTEMENTAL")));
        save(alone, RecordEdit.create("projets", Map.of("code", "ALONE", "nom", "La Halle", "commune", "44043")));
        save(alone, RecordEdit.create("dossiers", Map.of("code", "ALONE", "projet", "ALONE", "reseau", "SEUL",
                "premier_contact_le", "2026-11-20")));
    }

    private static void save(UseCases useCases, RecordEdit edit) {
        assertThat(useCases.forms().save().save(INES, List.of(edit))).isInstanceOf(Saved.class);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
        Objects.requireNonNull(empty).close();
    }

    /** One state of the window. */
    record Case(String name, double height, double zoom, Consumer<SillageWindow> state, Words words, Mode mode) {
        @Override
        public String toString() {
            return "orientation-" + name + "-" + words.locale().getLanguage() + "-"
                    + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                add(cases, "made", GRANGE, words, mode, "#case-tab-ORIENTATIONS");
                add(cases, "networks", GRANGE, words, mode, "#case-orient");
                add(cases, "outside", GRANGE, words, mode, "#case-orient", "#orientations-OUTSIDE");
                add(cases, "form", GRANGE, words, mode, "#case-orient", "#prepare-2");
                add(cases, "no-commune", BARE, words, mode, "#case-orient");
                add(cases, "none-made", BARE, words, mode, "#case-tab-ORIENTATIONS");
            }
        }
        Words french = Words.french();
        add(cases, "alone", ALONE, french, Mode.LIGHT, "#case-orient");
        add(cases, "many-themes", LONG, french, Mode.LIGHT, "#case-orient");
        cases.add(new Case("form-720", 720, 1, pressing(GRANGE, "#case-orient", "#prepare-2"), french, Mode.LIGHT));
        cases.add(new Case("networks-720", 720, 1, pressing(LONG, "#case-orient"), french, Mode.LIGHT));
        cases.add(new Case("networks-200", 800, 2, pressing(GRANGE, "#case-orient"), french, Mode.LIGHT));
        return cases.stream();
    }

    private static void add(List<Case> cases, String name, Place place, Words words, Mode mode, String... pressed) {
        cases.add(new Case(name, 800, 1, pressing(place, pressed), words, mode));
    }

    private static Consumer<SillageWindow> pressing(Place place, String... pressed) {
        return window -> {
            window.show(place);
            for (String id : pressed) {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                ((ButtonBase) Objects.requireNonNull(window.scene().lookup(id), id)).fire();
            }
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        SillageWindow window = Toolkit.onScreen(() -> open(each));
        try {
            Toolkit.run(() -> each.state().accept(window));
            ScreenSweep.look(window.scene(), each.toString());
            if (each.zoom() == 1) { // enlarged, names of stages and the status line end in dots on every page
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

    private static SillageWindow open(Case each) {
        Appearance dressed = Objects.requireNonNull(appearance);
        dressed.modeProperty().set(each.mode());
        UseCases useCases = Objects.requireNonNull(each.name().equals("alone") ? empty : store).useCases();
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
        return window;
    }
}
