package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.KilledProcess;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies two seconds after the last keystroke: the next start finds the text, its case and the field of the cursor. */
@Tag("store")
class KilledWhileTypingTest {
    private static final String TEXT = "Convention d’occupation de trois ans, renouvelable.";

    @TempDir
    Path folder;

    /** Another process: opens the form of a follow-up and types, letter by letter, until it is killed. */
    static final class Typing {
        private Typing() {
        }

        public static void main(String... folder) {
            SampleStore store = SampleStore.copyInto(Path.of(folder[0]));
            String code = store.useCases().forms().open().suggest("dossiers", "", 1).getFirst().code();
            FormStage stage = FormStage.with(store, Words.french(), Mode.LIGHT,
                    new ThreadedBackground(Platform::runLater));
            stage.open(FormRequest.create("suivis", Map.of("dossier", code)));
            Toolkit.waitUntil(stage.scene(), "the form", () -> stage.scene().lookup("#form-compte_rendu") != null);
            Toolkit.run(() -> area(stage).requestFocus());
            TEXT.chars().forEach(letter -> Toolkit.run(() -> area(stage).appendText(Character.toString(letter))));
            KilledProcess.sayTyped(code);
            Toolkit.waitUntil(stage.scene(), "the end", () -> false);
        }
    }

    private static TextArea area(FormStage stage) {
        Node field = stage.find("form-compte_rendu");
        return (TextArea) field.lookup(".text-area");
    }

    @Test
    void theDraftIsBackAtTheNextStart() throws Exception {
        String code = KilledProcess.killAfterTyping(Typing.class, folder);
        try (SampleStore store = SampleStore.reopen(folder)) {
            FormStage stage = FormStage.on(store, Words.french(), Mode.LIGHT);
            String draftName = store.useCases().forms().drafts().listAll().getFirst().name();
            Toolkit.run(() -> stage.forms.resume(draftName, stage));
            assertThat(area(stage).getText()).isEqualTo(TEXT);
            assertThat(Toolkit.onScreen(area(stage)::isFocused)).as("the cursor is back in its field").isTrue();
            assertThat(store.useCases().forms().drafts().listAll()).singleElement()
                    .satisfies(draft -> assertThat(draft.name()).contains("dossier="));
            assertThat(store.useCases().forms().drafts().listAll().getFirst().name()).endsWith(code);
            stage.close();
        }
    }
}
