package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.ui.attachments.CaseFiles;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.Appearance.Targets;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever can be shown: each screen that the window offers by a command, and each place that something leads to. None is named here that is
 * not there, and none that is there goes without being looked over.
 */
class EveryScreenTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    private static final double LARGE = 43.5;
    private static final double SMALLEST = 720;
    private static final List<String> WITHIN = List.of("calendar-entry", "day-block", "in-chips");
    private static final String GO = "command-go-";

    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private @Nullable SillageWindow opened;
    private final List<String> lacking = new ArrayList<>();

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        store.useCases().workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void show(Words words, Mode mode, Targets targets) {
        show(words, mode, targets, 1);
    }

    private void show(Words words, Mode mode, Targets targets, double zoom) {
        opened = Toolkit.onScreen(() -> {
            Appearance appearance = new Appearance();
            appearance.modeProperty().set(mode);
            appearance.targetsProperty().set(targets);
            SillageWindow made = new SillageWindow(
                    new Surroundings(words, SampleStore.CLOCK, appearance, new SameThread(),
                            new Settings(Map.of(), new SameThread(), store.useCases().workspace().setUp())),
                    store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(zoom > 1 ? SMALLEST : SillageWindow.HEIGHT);
            stage.show();
            made.zoomProperty().set(zoom);
            return made;
        });
    }

    private SillageWindow window() {
        return Objects.requireNonNull(opened);
    }

    private void hide() {
        Toolkit.run(() -> {
            window().close();
            window().scene().getWindow().hide();
        });
        assertThat(lacking).as("what is seen is whole, and on paper").isEmpty();
    }

    @Test
    void eachScreenOfTheWindowIsLookedOver() {
        sweep(Words.french(), Mode.LIGHT, Targets.USUAL);
        sweep(Words.in(Locale.UK), Mode.DARK, Targets.USUAL);
    }

    @Test
    void eachScreenHoldsTheLongestNames() {
        CaseChanges.lengthen(store.useCases());
        sweep("longest-", Words.french(), Mode.LIGHT, Targets.USUAL, 1);
    }

    @Test
    void eachScreenIsWholeTwiceAsLarge() {
        sweep("enlarged-", Words.french(), Mode.LIGHT, Targets.USUAL, 2);
    }

    @Test
    void eachScreenOfAnEmptyStoreIsLookedOver() throws IOException {
        store.close();
        store = SampleStore.emptyIn(Files.createDirectory(folder.resolve("vide")));
        sweep("empty-", Words.french(), Mode.LIGHT, Targets.USUAL, 1);
    }

    @Test
    void withLargeTargetsWhatIsPressedIsLargeEverywhere() {
        sweep(Words.french(), Mode.LIGHT, Targets.LARGE);
        show(Words.french(), Mode.LIGHT, Targets.LARGE);
        try {
            Toolkit.run(() -> window().show(new Place.OneCase(HALLE)));
            look("large-case", Words.french());
            assertThat(Toolkit.onScreen(this::small)).isEmpty();
            Toolkit.run(() -> PicturedState.press(window(), "#case-follow-up"));
            look("large-case-form", Words.french());
            assertThat(Toolkit.onScreen(this::small)).isEmpty();
        } finally {
            hide();
        }
    }

    private void sweep(Words words, Mode mode, Targets targets) {
        sweep(targets == Targets.LARGE ? "large-" : "screen-", words, mode, targets, 1);
    }

    private void sweep(String name, Words words, Mode mode, Targets targets, double zoom) {
        show(words, mode, targets, zoom);
        try {
            List<String> screens = window().shell().allCommands().stream().map(Command::id)
                    .filter(id -> id.startsWith(GO)).map(id -> id.substring(GO.length())).distinct().toList();
            assertThat(screens).hasSizeGreaterThan(15).allMatch(window().shell()::offers);
            for (String screen : screens) {
                Toolkit.run(() -> window().shell().show(screen));
                look(name + screen, words);
                if (targets == Targets.LARGE) {
                    assertThat(Toolkit.onScreen(this::small)).as(screen).isEmpty();
                }
            }
        } finally {
            hide();
        }
    }

    @Test
    void eachPlaceThatSomethingLeadsToIsLookedOver() {
        CaseFiles.fill(store);
        List<Place> places = places();
        assertThat(places.stream().map(Place::getClass).distinct().map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Place.class.getPermittedSubclasses())
                        .map(Class::getSimpleName).toList());
        show(Words.french(), Mode.LIGHT, Targets.USUAL);
        try {
            int number = 0;
            for (Place place : places) {
                Toolkit.run(() -> window().show(place));
                look("place-" + place.getClass().getSimpleName() + "-" + ++number, Words.french());
            }
        } finally {
            hide();
        }
    }

    @Test
    void eachPartOfACaseAndOfASessionIsLookedOver() {
        show(Words.french(), Mode.LIGHT, Targets.USUAL);
        try {
            for (Place place : List.of(new Place.OneCase(HALLE), new Place.OneSession(first("sessions")))) {
                Toolkit.run(() -> window().show(place));
                List<String> parts = Toolkit.onScreen(() -> window().scene().getRoot().lookupAll(".tab-choice").stream()
                        .map(Node::getId).toList());
                assertThat(parts).hasSizeGreaterThan(3);
                for (String part : parts) {
                    Toolkit.run(() -> PicturedState.press(window(), "#" + part));
                    look(part, Words.french());
                }
            }
            Toolkit.run(() -> {
                window().show(new Place.OneCase(HALLE));
                PicturedState.press(window(), "#case-follow-up");
            });
            look("case-form", Words.french());
        } finally {
            hide();
        }
    }

    private void look(String name, Words words) {
        ScreenSweep.look(window().scene(), "every-" + name + "-" + words.locale().getLanguage());
        Toolkit.onScreen(() -> SceneChecks.cutAndUntold(window().scene()))
                .forEach(text -> lacking.add(name + " is cut: " + text));
        lacking.addAll(PaperSweep.look(window(), name + "-" + words.locale().getLanguage(), words));
        assertThat(prompts.problems).as(name).isEmpty();
    }

    /** Buttons and fields that a gloved hand would miss; words within a line, and what stands on a time or a place, are as large as those. */
    private List<String> small() {
        return window().scene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Button || node instanceof ToggleButton || node instanceof TextField
                        || node instanceof ComboBoxBase<?> || node instanceof MenuButton)
                .map(Control.class::cast)
                .filter(control -> control.isVisible() && control.isFocusTraversable() && control.getHeight() > 0
                        && control.getHeight() < LARGE)
                .filter(control -> control.getStyleClass().stream().noneMatch(WITHIN::contains))
                .map(control -> control.getClass().getSimpleName() + "#" + control.getId() + control.getStyleClass()
                        + " " + control.getHeight())
                .distinct().toList();
    }

    /** One of each kind, and each list of the network's life. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(new Place.Cases(), new Place.SomeCases(CaseQuery.FIRST),
                new Place.Networks(), new Place.OneNetwork(new Code("CEAS72")), new Place.Board(),
                new Place.OneCase(HALLE), new Place.Interview(new Code("ECOSSOLIES-A-0006")),
                new Place.OneFollowUp(HALLE, new Code("ECOSSOLIES-A-0001")),
                new Place.OneAttachment(HALLE, attached()), new Place.People(),
                new Place.OnePerson(first("personnes")), new Place.Projects(), new Place.OneProject(first("projets")),
                new Place.Organisations(), new Place.OneOrganisation(first("organisations")),
                new Place.OnePlanned(new Code("APESS53-A-0001"), "taches", new Code("APESS53-A-0004")),
                new Place.OneRecord("conventions", first("conventions")), new Place.Trainings(),
                new Place.OneSession(first("sessions")), new Place.OneEnrolment(first("inscriptions")),
                new Place.OneProgramme(first("formations")), new Place.OneDecision(first("decisions")),
                new Place.OneRow("personnes", RowId.derived("person", first("personnes").value())),
                new Place.History(), new Place.Reports(),
                new Place.OneReport(new Code("REGION-2024"), Period.quarter(2026, 3))));
        Stream.of(LifeSubject.values()).forEach(each -> places.add(new Place.Life(each)));
        Stream.of(LifeSubject.EVENTS, LifeSubject.RESOURCES, LifeSubject.MEETINGS, LifeSubject.GROUPS,
                LifeSubject.ACTIONS).forEach(each -> places.add(new Place.OneOfLife(each, first(each.file()))));
        return places;
    }

    private Code first(String file) {
        return new Code(store.useCases().forms().open().suggest(file, "", 1).getFirst().code());
    }

    private RowId attached() {
        return store.useCases().caseFile().read().read(HALLE).orElseThrow().list(FileAttached.class).getFirst().row();
    }
}
