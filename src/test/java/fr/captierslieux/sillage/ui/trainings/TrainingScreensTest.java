package fr.captierslieux.sillage.ui.trainings;

import static fr.captierslieux.sillage.ui.PicturedState.copy;
import static fr.captierslieux.sillage.ui.PicturedState.introduced;
import static fr.captierslieux.sillage.ui.PicturedState.press;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.ui.PicturedState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formations, light and dark, in both languages, with data, without, with thirty trainees of long names, and in a small window. */
class TrainingScreensTest {
    private static final Place SESSION = new Place.OneSession(new Code("CRESS-F-0003"));
    private static final Place ENDED = new Place.OneSession(new Code("CRESS-F-0001"));
    private static final Place BARE = new Place.OneSession(new Code("BARE"));
    private static final Path WRITTEN = Path.of("target", "screens-documents", "Convocations de septembre");
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> cases() throws IOException {
        UseCases sample = introduced(copy());
        UseCases longest = lengthen(introduced(copy()));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<PicturedState> cases = new ArrayList<>();
        Consumer<SillageWindow> list = window -> window.show(new Place.Trainings());
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new PicturedState("trainings", sample, list, words, mode, 800, 1));
                cases.add(new PicturedState("trainings-empty", empty, list, words, mode, 800, 1));
                cases.add(new PicturedState("training-session", sample, window -> window.show(SESSION), words, mode,
                        800, 1));
                cases.add(new PicturedState("training-enrolments", sample, on(SESSION, "ENROLMENTS"), words, mode, 800,
                        1));
                cases.add(new PicturedState("training-attendance", sample, on(SESSION, "ATTENDANCE"), words, mode, 800,
                        1));
                cases.add(new PicturedState("training-results", sample, on(ENDED, "RESULTS"), words, mode, 800, 1));
                cases.add(new PicturedState("training-documents", sample, TrainingScreensTest::convene, words, mode,
                        800, 1));
                cases.add(new PicturedState("training-pattern", sample, TrainingScreensTest::plan, words, mode, 800,
                        1));
            }
        }
        Words french = Words.french();
        cases.add(new PicturedState("programmes", sample, window -> window.shell().show("programmes"), french,
                Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("programmes-empty", empty, window -> window.shell().show("programmes"), french,
                Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("training-attendance-longest-stay", sample, on(ENDED, "ATTENDANCE"), french,
                Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("training-session-empty", longest, window -> window.show(BARE), french, Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("training-attendance-empty", longest, on(BARE, "ATTENDANCE"), french, Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("training-results-empty", longest, on(BARE, "RESULTS"), french, Mode.LIGHT, 800,
                1));
        cases.add(new PicturedState("training-results-longest", longest, on(SESSION, "RESULTS"), french, Mode.DARK,
                720, 1));
        for (double height : List.of(720.0, 800.0)) {
            cases.add(new PicturedState("training-attendance-longest", longest, on(SESSION, "ATTENDANCE"), french,
                    Mode.LIGHT, height, 1));
            cases.add(new PicturedState("training-enrolments-longest", longest, on(SESSION, "ENROLMENTS"), french,
                    Mode.LIGHT, height, 1));
        }
        cases.add(new PicturedState("training-attendance-day-longest", longest, window -> {
            on(SESSION, "ATTENDANCE").accept(window);
            press(window, "#attendance-spread-DAY");
        }, french, Mode.DARK, 720, 1));
        cases.add(new PicturedState("training-enrol", sample, window -> {
            on(SESSION, "ENROLMENTS").accept(window);
            press(window, "#session-enrol");
        }, french, Mode.LIGHT, 720, 1));
        for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
            cases.add(new PicturedState("training-sheets", sample, TrainingScreensTest::sheets, french, mode, 800, 1));
        }
        cases.add(new PicturedState("training-attendance", sample, on(SESSION, "ATTENDANCE"), french, Mode.LIGHT, 800,
                2));
        return cases.stream();
    }

    private static Consumer<SillageWindow> on(Place place, String tab) {
        return window -> {
            window.show(place);
            press(window, "#session-tab-" + tab);
        };
    }

    /** Half-days of which sheets are back, with what is missing on them. */
    private static void sheets(SillageWindow window) {
        on(SESSION, "ATTENDANCE").accept(window);
        for (int day = 0; day < 3; day++) {
            Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                    KeyCode.PAGE_UP, false, false, false, false));
        }
    }

    /** Convocations are written; the first mail is begun. */
    private static void convene(SillageWindow window) {
        window.show(SESSION);
        window.scene().getRoot().applyCss();
        ((MenuButton) window.scene().lookup("#session-documents-menu")).getItems().getFirst().fire();
    }

    /** Two days a month, in the panel. */
    private static void plan(SillageWindow window) {
        window.show(SESSION);
        press(window, "#session-half-days");
        window.scene().getRoot().applyCss();
        for (String day : List.of("THURSDAY", "FRIDAY")) {
            ((ToggleButton) window.scene().lookup("#pattern-day-" + day)).setSelected(true);
        }
    }

    /** Thirty trainees with the longest names, more than there are places, and a session with nothing in it. */
    private static UseCases lengthen(UseCases useCases) {
        List<RecordEdit> edits = new ArrayList<>();
        for (int i = 1; i <= 17; i++) {
            edits.add(RecordEdit.create("personnes", Map.of("code", "LONG" + i, "prenom",
                    "Marie-Clémentine-Alexandrine", "nom",
                    "de La Rochefoucauld-Montbazon de Saint-Aubin-des-Châteaux " + i)));
            edits.add(RecordEdit.create("inscriptions", Map.of("session", "CRESS-F-0003", "personne", "LONG" + i,
                    "statut", "INSCRIT", "financement", "Plan de développement des compétences de l’employeur")));
        }
        edits.add(RecordEdit.create("sessions", Map.of("code", "BARE", "formation", "CRESS-F-0001", "statut",
                "PROJET", "debut", "2027-09-01", "fin", "2027-12-31")));
        useCases.forms().save().save(new Gesture("test", "Naïg"), edits);
        return useCases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        RecordingPrompts prompts = new RecordingPrompts().answering(WRITTEN);
        prompts.choosingFirst();
        each.look(Objects.requireNonNull(appearance), prompts);
    }
}
