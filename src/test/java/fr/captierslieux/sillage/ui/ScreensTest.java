package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFixtures;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen, light and dark, in both languages, with data, without and with the longest names: drawn, whole and nameable. */
class ScreensTest {
    private static final int FEWEST_COLOURS = 40;
    private static final Place HALLE = new Place.OneCase(new Code("ECOSSOLIES-A-0001"));
    /** A case with a plan under way and an appointment today. */
    private static final Place PLANNED = new Place.OneCase(new Code("ECOSSOLIES-A-0006"));

    private static final Place BARE = new Place.OneCase(new Code("BARE"));

    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    /** One state of the window. */
    record Case(String name, UseCases useCases, Consumer<SillageWindow> state, Words words, Mode mode) {
        Case(String name, CaseList cases, Consumer<SillageWindow> state, Words words, Mode mode) {
            this(name, Fixtures.useCases(cases, (contents, context, output) -> {
            }), state, words, mode);
        }

        @Override
        public String toString() {
            return name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() throws IOException {
        UseCases sample = copy();
        UseCases changed = CaseChanges.make(copy());
        UseCases drafted = CaseChanges.draft(copy());
        UseCases longest = CaseChanges.draft(CaseChanges.lengthen(copy()));
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("cases", CaseFixtures.believable(), window -> {
                }, words, mode));
                cases.add(new Case("cases-empty", CaseFixtures.none(), window -> {
                }, words, mode));
                cases.add(new Case("cases-no-match", CaseFixtures.believable(),
                        window -> window.cases().ask(now -> now.withText("clison")), words, mode));
                cases.add(new Case("cases-filtered", CaseFixtures.believable(),
                        window -> window.cases().ask(now -> now.withNetwork("ECOSSOLIES").withStage("CREATION")), words,
                        mode));
                cases.add(new Case("cases-longest", CaseFixtures.longest(), window -> {
                }, words, mode));
                cases.add(new Case("case", sample, window -> window.show(HALLE), words, mode));
                cases.add(new Case("case-project", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-PROJECT");
                }, words, mode));
                cases.add(new Case("case-people", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-PEOPLE");
                }, words, mode));
                cases.add(new Case("case-orientations", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-ORIENTATIONS");
                }, words, mode));
                cases.add(new Case("case-vision", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-VISION");
                }, words, mode));
                cases.add(new Case("case-results", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-RESULTS");
                }, words, mode));
                cases.add(new Case("case-history", changed, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-HISTORY");
                }, words, mode));
                cases.add(new Case("case-form", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-follow-up");
                }, words, mode));
                cases.add(new Case("case-longest", longest, window -> window.show(HALLE), words, mode));
                cases.add(new Case("case-longest-project", longest, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-PROJECT");
                }, words, mode));
                cases.add(new Case("case-empty", longest, window -> window.show(BARE), words, mode));
                cases.add(new Case("case-empty-people", longest, window -> {
                    window.show(BARE);
                    press(window, "#case-tab-PEOPLE");
                }, words, mode));
                cases.add(new Case("case-planned", sample, window -> window.show(PLANNED), words, mode));
                cases.add(new Case("case-plans", sample, window -> {
                    window.show(PLANNED);
                    press(window, "#case-tab-PLANS");
                }, words, mode));
                cases.add(new Case("case-plans-empty", sample, window -> {
                    window.show(HALLE);
                    press(window, "#case-tab-PLANS");
                }, words, mode));
                cases.add(new Case("plan-models", sample, window -> {
                    window.show(new Place.Cases());
                    window.shell().show("settings");
                    if (window.scene().lookup("#settings-sections") instanceof ListView<?> sections) {
                        sections.getSelectionModel().select(2);
                    }
                }, words, mode));
                cases.add(new Case("case-task", sample, window -> {
                    window.show(PLANNED);
                    window.shell().allCommands().stream().filter(command -> command.id().equals("case-task"))
                            .findFirst().orElseThrow().runIfAvailable();
                }, words, mode));
                cases.add(new Case("organisations", sample,
                        window -> window.show(new Place.OneOrganisation(new Code("COODEM53-A-0001"))), words, mode));
                cases.add(new Case("organisations-empty", CaseFixtures.none(),
                        window -> window.show(new Place.Organisations()), words, mode));
                cases.add(new Case("history", changed, window -> window.show(new Place.History()), words, mode));
                cases.add(new Case("history-empty", CaseFixtures.none(), window -> window.show(new Place.History()),
                        words, mode));
                cases.add(new Case("bin", changed, window -> {
                    window.show(new Place.History());
                    press(window, "#view-bin");
                }, words, mode));
                cases.add(new Case("drafts", drafted, window -> window.shell().show("drafts"), words,
                        mode));
                cases.add(new Case("drafts-longest", longest, window -> window.shell().show("drafts"), words, mode));
                cases.add(new Case("drafts-empty", CaseFixtures.none(), window -> window.shell().show("drafts"), words,
                        mode));
                cases.add(new Case("reports", CaseFixtures.believable(), window -> window.shell().show("reports"),
                        words, mode));
                cases.add(new Case("reports-drill", CaseFixtures.believable(), window -> {
                    window.shell().show("reports");
                    window.reports().chooseScope(new Scope(null, null, "REGION-2026"));
                    window.reports().drill("A1");
                }, words, mode));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) throws IOException {
        SillageWindow window = Toolkit.onScreen(() -> open(each));
        try {
            ScenePicture picture = ScenePicture.take(window.scene());
            picture.write(Path.of("target/screens", each + ".png"));
            assertThat(picture.width()).isEqualTo(1280);
            assertThat(picture.height()).isEqualTo(800);
            assertThat(picture.colours(200, 56, 720, 716)).as("content is drawn").isGreaterThan(FEWEST_COLOURS);
            assertThat(picture.colours(0, 0, 200, 800)).as("navigation is drawn").isGreaterThan(FEWEST_COLOURS);
            List<String> nameless = Toolkit.onScreen(() -> SceneChecks.nameless(window.scene()));
            List<String> cut = new ArrayList<>(Toolkit.onScreen(() -> SceneChecks.beyond(window.scene())));
            if (!each.name().contains("-longest")) {
                cut.addAll(Toolkit.onScreen(() -> SceneChecks.cutLabels(window.scene())));
            }
            assertThat(nameless).as("what the keyboard reaches says what it is").isEmpty();
            // In a list the longest names end in dots; the panel beside it tells them whole.
            assertThat(cut).as("no text is cut").isEmpty();
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
        SillageWindow window = new SillageWindow(Fixtures.surroundings(each.words(), dressed, new SameThread()),
                each.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        window.shell().show("cases");
        each.state().accept(window);
        return window;
    }

    private static UseCases copy() throws IOException {
        return SampleStore.copyInto(Files.createTempDirectory("sillage-screens")).useCases();
    }

    private static void press(SillageWindow window, String id) {
        window.scene().getRoot().applyCss();
        if (window.scene().lookup(id) instanceof ButtonBase button) {
            button.fire();
        }
    }
}
