package fr.captierslieux.sillage.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.ui.SceneChecks;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.paste.PasteModel.State;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/** The window of pasted rows: drawn whole and nameable, and corrected by keyboard. */
@Tag("store")
class PasteScreensTest {
    private static final List<String> ROWS = List.of("dossier\tDate\tType\tDurée\tCe qui s’est dit\tavis",
            "APESS53-A-0001\t32/1\tRendez-vous\t1h30\tLe bail est écarté, trop long à négocier.\tbon",
            "APESS53-A-0001\t3/11\tcafé\t90\tRetour sur l’enquête : 140 réponses, dont 38 personnes prêtes.\t",
            "La Filature\t4/11\tAppel\t15\t\tmoyen");

    @TempDir
    static Path folder;

    private static SampleStore store;
    private static @Nullable Appearance appearance;
    private final List<ImportOutcome> written = new ArrayList<>();

    /** A look. */
    record Look(Words words, Mode mode) {
        @Override
        public String toString() {
            return words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    @BeforeAll
    static void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        appearance = Toolkit.onScreen(Appearance::new);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Look> looks() {
        return Stream.of(Words.french(), Words.in(Locale.UK))
                .flatMap(words -> Stream.of(new Look(words, Mode.LIGHT), new Look(words, Mode.DARK)));
    }

    private Scene show(Look look, PasteModel model) {
        return Toolkit.onScreen(() -> {
            Appearance dressed = Objects.requireNonNull(appearance);
            dressed.modeProperty().set(look.mode());
            PastePane pane = new PastePane(model, look.words(), written::add, () -> {
            });
            Scene scene = new Scene(pane, 1000, 400);
            dressed.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            pane.bind();
            model.take(String.join("\n", ROWS));
            stage.show();
            return scene;
        });
    }

    private static PasteModel model(Words words) {
        UseCases useCases = store.useCases();
        return new PasteModel(useCases.forms(), useCases.importFiles(), new SameThread(), new RecordingPrompts(), words,
                SampleStore.CLOCK, () -> "Inès");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isDrawnWholeAndNameable(Look look) throws Exception {
        PasteModel model = model(look.words());
        Scene scene = show(look, model);
        ScenePicture picture = ScenePicture.take(scene);
        picture.write(Path.of("target/screens", "paste-" + look + ".png"));
        assertThat(Toolkit.onScreen(() -> SceneChecks.nameless(scene))).isEmpty();
        assertThat(Toolkit.onScreen(() -> scene.lookup("#paste-fault") instanceof Label label ? label.getText() : ""))
                .as("the first fault is told").isNotBlank();
        Toolkit.run(() -> scene.getWindow().hide());
    }

    @Test
    void aCellIsCorrectedByKeyboardAndTheRowsImported() {
        PasteModel model = model(Words.french());
        Scene scene = show(new Look(Words.french(), Mode.LIGHT), model);
        FxRobot robot = new Typist();
        PasteGrid grid = (PasteGrid) scene.lookup("#paste-grid");
        Toolkit.run(() -> {
            grid.requestFocus();
            grid.getFocusModel().focus(0, grid.getColumns().get(2));
            grid.getSelectionModel().clearAndSelect(0, grid.getColumns().get(2));
        });
        robot.type(KeyCode.F2);
        robot.write("2/11").type(KeyCode.ENTER);
        Toolkit.waitUntil(scene, "the day corrected", () -> model.rows().getFirst().cell(1).equals("2/11"));
        Toolkit.run(() -> model.correct(model.rows().get(1), 2, "Visite sur site"));
        Toolkit.waitUntil(scene, "ready, but " + model.rows().stream().map(row -> row.faults()).toList(),
                () -> model.stateProperty().get() == State.READY);
        robot.clickOn("#paste-import");
        Toolkit.waitUntil(scene, "imported", () -> !written.isEmpty());
        assertThat(written.getFirst().added()).isEqualTo(3);
        Toolkit.run(() -> scene.getWindow().hide());
    }
}
