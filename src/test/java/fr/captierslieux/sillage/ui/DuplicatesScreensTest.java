package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/** Duplicates, light and dark, in both languages and in the smallest window; and decided by keyboard alone. */
class DuplicatesScreensTest {
    private static final String TWIN = "APESS53-A-0001";
    @TempDir
    static Path folder;
    private static @Nullable SampleStore store;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        CaseChanges.lengthen(store.useCases());
        write("D1", "Maiwenn", "Roué", "02 40 00 00 00", "53084");
        write("D2", "Didier", "Metayer", "06 00 00 00 01", "53127");
        write("D3", "Maïwen", "Roué", "06 39 98 79 99", "53084");
        assertThat(Objects.requireNonNull(store).useCases().forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("projets", Map.of("code", "P2", "nom", "Tiers-lieu La Grange à Idées", "commune",
                        row("projets", TWIN).text("commune"), "familles", "FABLAB|CUISINE_PARTAGEE", "description",
                        "Réunir sous une halle des ateliers, une cuisine et des bureaux ; le collectif cherche encore son nom.")),
                RecordEdit.create("membres", Map.of("projet", "P2", "personne", "APESS53-A-0001")))))
                .isInstanceOf(SaveOutcome.Saved.class);
        appearance = Toolkit.onScreen(Appearance::new);
    }

    private static void write(String code, String first, String last, String phone, String commune) {
        Objects.requireNonNull(store).useCases().forms().save().save(new Gesture("test", "Inès"),
                List.of(RecordEdit.create("personnes", new HashMap<>(Map.of("code", code, "prenom", first, "nom", last,
                        "telephone", phone, "commune", commune)))));
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
    }

    record Case(String name, Words words, Mode mode, double height) {
        @Override
        public String toString() {
            return name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT)
                    + (height == 800 ? "" : "-720");
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("duplicates", words, mode, 800));
            }
        }
        cases.add(new Case("duplicates", Words.french(), Mode.LIGHT, 720));
        cases.add(new Case("duplicates-projects", Words.french(), Mode.LIGHT, 720));
        cases.add(new Case("duplicates-projects", Words.french(), Mode.DARK, 800));
        cases.add(new Case("duplicates-projects", Words.in(Locale.UK), Mode.LIGHT, 800));
        cases.add(new Case("duplicates-organisations", Words.french(), Mode.LIGHT, 800));
        cases.add(new Case("duplicates-organisations", Words.in(Locale.UK), Mode.DARK, 720));
        cases.add(new Case("people-header", Words.french(), Mode.LIGHT, 720));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        SillageWindow window = Toolkit.onScreen(() -> open(each.words(), each.mode(), each.height()));
        try {
            if (each.name().startsWith("duplicates")) {
                Toolkit.run(() -> window.shell().show("duplicates"));
                if (each.name().endsWith("projects")) {
                    robotIn(window).clickOn("#duplicates-projects");
                    Toolkit.waitUntil(window.scene(), "projects side by side",
                            () -> window.scene().lookup("#duplicates-comparison").lookupAll(".muted").stream()
                                    .anyMatch(node -> node instanceof javafx.scene.control.Label label
                                            && label.getText().equals(each.words().get("duplicates.team"))));
                }
                if (each.name().endsWith("organisations")) {
                    Objects.requireNonNull(store).useCases().forms().save().save(new Gesture("test", "Inès"),
                            List.of(RecordEdit.create(
                                    "organisations",
                                    Map.of("nom", "La mairie de Craon", "type", "COLLECTIVITE", "commune",
                                            "53084"))));
                    Toolkit.run(() -> ((MenuButton) window.scene().lookup("#duplicates-others")).getItems().getFirst()
                            .fire());
                }
                Toolkit.waitUntil(window.scene(), "both side by side",
                        () -> window.scene().lookup("#keep-ONE") != null);
            } else {
                Toolkit.run(() -> window.show(new Place.People()));
            }
            ScreenSweep.look(window.scene(), each.toString());
        } finally {
            close(window);
        }
    }

    private static FxRobot robotIn(SillageWindow window) {
        Toolkit.run(() -> window.scene().getWindow().requestFocus());
        return new Typist();
    }

    @Test
    void twoProjectsAreMadeOneByKeyboardAndTwoAgainBesideTheProject() {
        SillageWindow window = Toolkit.onScreen(() -> open(Words.french(), Mode.LIGHT, 800));
        FxRobot robot = new Typist();
        try {
            Toolkit.run(() -> window.show(new Place.OneProject(new Code(TWIN))));
            Toolkit.waitUntil(window.scene(), "the list", () -> window.scene().lookup("#duplicates-projects") != null);
            robot.clickOn("#duplicates-projects");
            Toolkit.waitUntil(window.scene(), "the pairs", () -> window.scene().lookup("#keep-ONE") != null);
            Toolkit.run(() -> window.scene().lookup("#duplicates").requestFocus());
            for (int i = 0; i < 40 && !Toolkit.onScreen(() -> isShown(window, "P2")); i++) {
                robot.type(KeyCode.DOWN);
            }
            Toolkit.waitUntil(window.scene(), "the pair", () -> isShown(window, "P2"));
            robot.type(KeyCode.ENTER);
            Toolkit.waitUntil(window.scene(), "the keyboard beside it",
                    () -> window.scene().lookup("#duplicates-comparison").isFocusWithin());
            robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            Toolkit.waitUntil(window.scene(), "made one", () -> row("projets", "P2").inBin());
            Toolkit.run(() -> window.show(new Place.OneProject(new Code(TWIN))));
            Toolkit.waitUntil(window.scene(), "what went", () -> window.scene().lookup("#unmerge-P2") != null);
            Toolkit.run(() -> window.scene().lookup("#unmerge-P2").requestFocus());
            robot.type(KeyCode.SPACE);
            Toolkit.waitUntil(window.scene(), "two again", () -> !row("projets", "P2").inBin());
        } finally {
            close(window);
        }
    }

    private static void close(SillageWindow window) {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
    }

    @Test
    void aPairIsMadeOneByKeyboardAloneAndMadeTwoAgainBesideThePerson() {
        write("K1", "Gaelle", "Gendronneau", "", "53097");
        SillageWindow window = Toolkit.onScreen(() -> open(Words.french(), Mode.LIGHT, 800));
        FxRobot robot = new Typist();
        try {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
            Toolkit.waitUntil(window.scene(), "the pairs", () -> window.scene().lookup("#keep-ONE") != null);
            for (int i = 0; i < 40 && !Toolkit.onScreen(() -> isShown(window, "K1")); i++) {
                robot.type(KeyCode.DOWN);
            }
            Toolkit.waitUntil(window.scene(), "the pair", () -> isShown(window, "K1"));
            robot.type(KeyCode.ENTER);
            Toolkit.waitUntil(window.scene(), "the keyboard beside it",
                    () -> window.scene().lookup("#duplicates-comparison").isFocusWithin());
            robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            Toolkit.waitUntil(window.scene(), "made one", () -> person("K1").inBin());
            Toolkit.run(() -> window.show(new Place.OnePerson(new Code("APESS53-A-0003"))));
            Toolkit.waitUntil(window.scene(), "who went", () -> window.scene().lookup("#unmerge-K1") != null);
            Toolkit.run(() -> window.scene().lookup("#unmerge-K1").requestFocus());
            robot.type(KeyCode.SPACE);
            Toolkit.waitUntil(window.scene(), "two again", () -> !person("K1").inBin());
        } finally {
            close(window);
        }
    }

    private static boolean isShown(SillageWindow window, String code) {
        return window.scene().lookup("#duplicates-comparison").lookupAll(".second-line").stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Label label && label.getText().equals(code));
    }

    private static RecordState person(String code) {
        return row("personnes", code);
    }

    private static RecordState row(String file, String code) {
        return Objects.requireNonNull(store).useCases().forms().open().open(file, code).orElseThrow();
    }

    private static SillageWindow open(Words words, Mode mode, double height) {
        Appearance dressed = Objects.requireNonNull(appearance);
        dressed.modeProperty().set(mode);
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
        return window;
    }
}
