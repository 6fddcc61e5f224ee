package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms in their panel while answers come late, and while somebody else writes. */
@Tag("store")
class PanelFormsTest {
    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private SampleStore store;
    private FormStage stage;
    private String caseCode;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        stage = FormStage.with(store, Words.french(), Mode.LIGHT, background);
        caseCode = store.useCases().forms().open().suggest("dossiers", "", 1).getFirst().code();
    }

    @AfterEach
    void close() {
        stage.close();
        store.close();
    }

    private String title() {
        return ((Label) stage.find("form-title")).getText();
    }

    @Test
    void aLateAnswerLeavesTheFormThatWasOpenedMeanwhile() {
        stage.open(FormRequest.create("suivis", Map.of("dossier", caseCode, "type", "APPEL")));
        Toolkit.run(() -> {
            background.hold();
            ((Button) stage.find("form-save")).fire();
            assertThat(stage.find("form-le").isDisabled()).as("locked while it is written").isTrue();
            stage.forms.close(stage);
            stage.forms.open(FormRequest.create("personnes", Map.of()), stage);
            background.answerAll();
        });
        assertThat(stage.saved).hasSize(1);
        assertThat(title()).isEqualTo(Words.french().get("form.new.personnes"));
        assertThat(stage.forms.isOpen(stage)).isTrue();
    }

    @Test
    void aClashFoundByARefreshLeavesTheKeyboardAndDigitsWhereTheyAre() {
        RowId row = follow();
        stage.open(FormRequest.edit("suivis", row));
        Toolkit.run(() -> {
            TextArea report = (TextArea) stage.find("form-compte_rendu").lookup(".text-area");
            report.requestFocus();
            report.setText("Mien");
            elsewhere(row, "Leur");
            stage.forms.refresh();
            assertThat(report.isFocused()).isTrue();
            ((Button) stage.find("form-save")).fire();
            Node card = Objects.requireNonNull(stage.scene().lookup(".conflict"));
            assertThat(card.isFocused()).as("saving asks").isTrue();
            card.fireEvent(key(true));
            assertThat(stage.scene().lookup(".conflict")).as("Ctrl+2 decides nothing").isSameAs(card);
            card.fireEvent(key(false));
        });
        assertThat(stage.saved).hasSize(1);
        assertThat(state(row).text("compte_rendu")).isEqualTo("Leur");
        Toolkit.run(() -> Objects.requireNonNull(stage.prompts.notices.getLast().action()).run().run());
        Toolkit.run(() -> assertThat(((TextArea) stage.find("form-compte_rendu").lookup(".text-area")).getText())
                .as("the text that gave way, in the form again").isEqualTo("Mien"));
    }

    private static KeyEvent key(boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "2", "2", KeyCode.DIGIT2, false, control, false, false);
    }

    private RecordState state(RowId row) {
        return store.useCases().forms().open().open("suivis", row).orElseThrow();
    }

    private RowId follow() {
        stage.open(FormRequest.create("suivis", Map.of("dossier", caseCode, "type", "APPEL", "compte_rendu", "Un")));
        Toolkit.run(() -> ((Button) stage.find("form-save")).fire());
        return stage.saved.removeLast().rows().getFirst().row();
    }

    private void elsewhere(RowId row, String text) {
        store.useCases().forms().save().save(new Gesture("edit-follow_up", "Loïc"), List.of(new RecordEdit("suivis",
                row, state(row).version(),
                Map.of("compte_rendu", new RecordEdit.Change(state(row).text("compte_rendu"), text)))));
    }
}
