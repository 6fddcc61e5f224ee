package fr.captierslieux.sillage.ui.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.documents.Attachment;
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
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of a case: of every look, none, with long names; light and dark, small, enlarged, in both languages. */
class AttachmentScreensTest {
    @TempDir
    static Path folder;
    private static @Nullable SampleStore store;
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        CaseFiles.fill(Objects.requireNonNull(store));
        appearance = Toolkit.onScreen(Appearance::new);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(store).close();
    }

    /** One state of the window. */
    record Case(String name, double height, double zoom, Consumer<SillageWindow> state, Words words, Mode mode) {
        @Override
        public String toString() {
            return "attachments-" + name + "-" + words.locale().getLanguage() + "-"
                    + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new Case("photo", 800, 1, choosing("façade"), words, mode));
                cases.add(new Case("pdf", 800, 1, choosing("Compte"), words, mode));
                cases.add(new Case("mail", 800, 1, choosing("Mise"), words, mode));
                cases.add(new Case("empty", 800, 1, window -> tab(window, CaseFiles.GRANGE), words, mode));
            }
        }
        Words french = Words.french();
        cases.add(new Case("text", 800, 1, choosing("notes"), french, Mode.LIGHT));
        cases.add(new Case("unseen", 800, 1, choosing("budget"), french, Mode.LIGHT));
        cases.add(new Case("edit", 800, 1, window -> {
            choosing("Compte").accept(window);
            press(window, "#attachment-edit");
        }, french, Mode.LIGHT));
        cases.add(new Case("beside-form", 800, 1, window -> {
            choosing("façade").accept(window);
            press(window, "#case-follow-up");
        }, french, Mode.LIGHT));
        cases.add(new Case("story", 800, 1, window -> window.show(new Place.OneCase(CaseFiles.HALLE)), french,
                Mode.LIGHT));
        for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
            cases.add(new Case("drop", 800, 1, window -> {
                window.show(new Place.OneCase(CaseFiles.GRANGE));
                window.scene().getRoot().applyCss();
                window.scene().lookup("#drop-sign").setVisible(true); // as while files are over the page
            }, french, mode));
        }
        cases.add(new Case("720", 720, 1, choosing("façade"), french, Mode.DARK));
        cases.add(new Case("200", 800, 2, choosing("façade"), french, Mode.LIGHT));
        return cases.stream();
    }

    private static void tab(SillageWindow window, Code code) {
        window.show(new Place.OneCase(code));
        press(window, "#case-tab-ATTACHMENTS");
    }

    private static void press(SillageWindow window, String id) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ButtonBase) Objects.requireNonNull(window.scene().lookup(id), id)).fire();
    }

    @SuppressWarnings("unchecked")
    private static Consumer<SillageWindow> choosing(String begins) {
        return window -> {
            tab(window, CaseFiles.HALLE);
            ListView<Attachment> list = (ListView<Attachment>) window.scene().lookup("#case-attachments");
            list.getItems().stream().filter(each -> each.name().startsWith(begins)).findFirst()
                    .ifPresent(each -> list.getSelectionModel().select(each));
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        SillageWindow window = Toolkit.onScreen(() -> open(each));
        try {
            Toolkit.run(() -> each.state().accept(window));
            ScreenSweep.look(window.scene(), each.toString());
            if (each.zoom() == 1) {
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
        UseCases useCases = Objects.requireNonNull(store).useCases();
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
