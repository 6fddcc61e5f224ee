package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new contact, empty and with findings: light and dark, in both languages, in the smallest window and enlarged. */
class ContactScreensTest {
    @TempDir
    static Path folder;
    private static @Nullable SampleStore store;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        store.useCases().workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        CaseChanges.lengthen(store.useCases());
        appearance = Toolkit.onScreen(Appearance::new);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
    }

    /**
     * One state of the window.
     *
     * @param typed   what stands in the fields
     * @param awaited what appears then
     * @param pressed pressed then; empty for nothing
     */
    record Case(String name, Map<String, String> typed, String awaited, String pressed, Words words, Mode mode,
            double height, double zoom) {
        @Override
        public String toString() {
            return "contact-" + name + "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT)
                    + (height == 800 ? "" : "-720") + (zoom == 1 ? "" : "-200");
        }
    }

    static Stream<Case> cases() {
        Map<String, String> like = Map.of("prenom", "Maiwenn", "nom", "Rouet", "commune", "53084", "telephone",
                "06 39 98 79 99", "compte_rendu", "Une grange à reprendre, la mairie est d’accord.");
        String maiwenn = "#finding-compare-APESS53-A-0001";
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("empty", Map.of(), "#contact-door", "", words, mode, 800, 1));
                cases.add(new Case("like", like, maiwenn, maiwenn, words, mode, 800, 1));
                cases.add(new Case("taken", like, maiwenn, "#finding-take-APESS53-A-0001", words, mode, 800, 1));
            }
        }
        cases.add(new Case("like", like, maiwenn, "", Words.french(), Mode.LIGHT, 720, 1));
        cases.add(new Case("like", like, maiwenn, "", Words.french(), Mode.LIGHT, 800, 2));
        Map<String, String> longest = Map.of("prenom", "Marie-Clémentine-Alexandrine", "nom",
                "de La Rochefoucauld-Montbazon de Saint-Aubin-des-Châteaux 1", "commune", "44036", "nom_projet",
                "La Manufacture coopérative des savoir-faire");
        cases.add(new Case("longest", longest, "#finding-take-LONG1", "", Words.french(), Mode.LIGHT, 720, 1));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        var drafts = Objects.requireNonNull(store).useCases().forms().drafts();
        drafts.listAll().forEach(draft -> drafts.discard(draft.name())); // the clock stands still: each is the same call
        SillageWindow window = Toolkit.onScreen(() -> open(each));
        try {
            Toolkit.run(() -> {
                window.shell().allCommands().stream().filter(command -> command.id().equals("contact-new")).findFirst()
                        .orElseThrow().runIfAvailable();
                FormModel form = window.forms().findModel((FormHost) window.shell().findShown().orElseThrow())
                        .orElseThrow();
                assertThat(form.file().name()).isEqualTo(FormFiles.CONTACT);
                each.typed().forEach((header, text) -> form.find(header).orElseThrow().entryProperty().set(text));
            });
            Toolkit.waitUntil(window.scene(), each.awaited(), () -> window.scene().lookup(each.awaited()) != null);
            if (!each.pressed().isEmpty()) {
                Toolkit.run(() -> ((Button) window.scene().lookup(each.pressed())).fire());
            }
            ScreenSweep.look(window.scene(), each.toString());
            if (each.zoom() == 1) { // enlarged, the status line is cut on every screen
                assertThat(Toolkit.onScreen(() -> SceneChecks.cutLabels(window.scene()))).isEmpty();
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
        SampleStore open = Objects.requireNonNull(store);
        SillageWindow window = new SillageWindow(
                new Surroundings(each.words(), SampleStore.CLOCK, dressed, new SameThread(),
                        new Settings(Map.of(), new SameThread(), open.useCases().workspace().setUp())),
                open.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
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
