package fr.captierslieux.sillage.ui.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.SceneChecks;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dialog that asks which of several looks like the rest of the product, and all of it is read. */
class ChoosingTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @ParameterizedTest
    @EnumSource(value = Mode.class, names = {"LIGHT", "DARK"})
    void saysWhatItDoes(Mode mode) throws Exception {
        Stage stage = Toolkit.onScreen(() -> owner(mode));
        Words words = Words.french();
        Choosing<String> choosing = Toolkit.onScreen(() -> new WindowPrompts(words, stage, notice -> {
        }, path -> {
        }).choosing(new Question("sheet.ask", "sheet.ask-detail", "sheet.ask-verb", List.of("La Halle aux Possibles")),
                List.of(new Option<>("a", "Sans les notes ni les coordonnées"),
                        new Option<>("b", "Avec les notes et les coordonnées"))));
        Dialog<?> dialog = choosing.dialog();
        Toolkit.run(dialog::show);
        try {
            Scene scene = dialog.getDialogPane().getScene();
            ScenePicture.take(scene)
                    .write(Path.of("target/screens", "choosing-" + mode.name().toLowerCase(Locale.ROOT) + ".png"));
            Toolkit.waitUntil(scene, "the keyboard on what is to be chosen",
                    () -> scene.lookup("#prompt-options").isFocused());
            Toolkit.run(() -> {
                assertThat(SceneChecks.cut(scene)).isEmpty();
                assertThat(((ListView<?>) scene.lookup("#prompt-options")).getSelectionModel().getSelectedIndex())
                        .isZero();
                Button take = scene.getRoot().lookupAll(".button").stream().map(Button.class::cast)
                        .filter(Button::isDefaultButton).findFirst().orElseThrow();
                assertThat(take.getText()).isEqualTo(words.get("sheet.ask-verb"));
                Color face = (Color) take.getBackground().getFills().getLast().getFill();
                Color letters = (Color) ((Text) take.lookup(".text")).getFill();
                assertThat(Math.abs(face.getBrightness() - letters.getBrightness())).as("%s on %s", letters, face)
                        .isGreaterThan(0.3);
            });
        } finally {
            Toolkit.run(() -> {
                dialog.hide();
                stage.hide();
            });
        }
    }

    private static Stage owner(Mode mode) {
        Appearance appearance = new Appearance();
        appearance.modeProperty().set(mode);
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 800, 600));
        appearance.dress(stage.getScene());
        stage.show();
        return stage;
    }
}
