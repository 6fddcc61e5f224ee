package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.people.ListPeople;
import fr.captierslieux.sillage.people.PersonQuery;
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
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything with which something is found, on the sample network: light and dark, in both languages. */
class FindScreensTest {
    @TempDir
    static Path folder;
    private static @Nullable SampleStore store;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        appearance = Toolkit.onScreen(Appearance::new);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
    }

    /** One state of the window. */
    record Case(String name, Consumer<SillageWindow> state, Words words, Mode mode) {
        @Override
        public String toString() {
            return name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("palette", typing(""), words, mode));
                cases.add(new Case("palette-found", typing("pas"), words, mode));
                cases.add(new Case("palette-mistyped", typing("clison"), words, mode));
                cases.add(new Case("cases-chips",
                        window -> window.cases().ask(now -> now.withNetwork("ECOSSOLIES").withTheme("FINANCEMENTS")
                                .withUnseenDays(30).withStage("CREATION").withView(CaseView.ALL)),
                        words, mode));
                cases.add(new Case("cases-sample", window -> {
                }, words, mode));
                cases.add(new Case("people", window -> window.show(new Place.People()), words, mode));
                cases.add(new Case("projects", window -> window.show(new Place.Projects()), words, mode));
                cases.add(new Case("people-one", window -> window.show(new Place.OnePerson(someone())), words, mode));
                cases.add(new Case("palette-nothing", typing("zzyzxq"), words, mode));
            }
        }
        return cases.stream();
    }

    /** The person with the most to tell. */
    private static Code someone() {
        ListPeople people = Objects.requireNonNull(store).useCases().people().list();
        return people
                .rows(people.order(PersonQuery.FIRST.sorted(PersonQuery.Order.PROJECTS, PersonQuery.Way.DOWN)).page(0,
                        1))
                .getFirst().code();
    }

    private static Consumer<SillageWindow> typing(String text) {
        return window -> {
            window.shell().allCommands().stream().filter(command -> command.id().equals("command-palette")).findFirst()
                    .orElseThrow().runIfAvailable();
            ((TextField) window.scene().lookup("#palette-field")).setText(text);
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        SillageWindow window = Toolkit.onScreen(() -> open(each));
        try {
            ScreenSweep.look(window.scene(), each.toString());
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
        SillageWindow window = new SillageWindow(
                new Surroundings(each.words(), SampleStore.CLOCK, dressed, new SameThread(), new Settings(Map.of(),
                        new SameThread(), Objects.requireNonNull(store).useCases().workspace().setUp())),
                Objects.requireNonNull(store).useCases(),
                new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        window.shell().show("cases");
        each.state().accept(window);
        return window;
    }
}
