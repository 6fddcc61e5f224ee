package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field where somebody writes stays in sight, whatever comes above or beneath it. */
@Tag("store")
class FormInSightTest {
    private static final RowId ROW = RowId.derived("follow_up", "APESS53-A-0001");

    @TempDir
    Path folder;

    private SampleStore store;
    private FormStage stage;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        stage = FormStage.on(store, Words.french(), Mode.LIGHT);
    }

    @AfterEach
    void close() {
        stage.close();
        store.close();
    }

    private double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    @Test
    void aConflictFoundWhileWritingLeavesTheFieldWhereItIsSeen() {
        stage.open(new FormRequest("suivis", ROW, Map.of(), "compte_rendu"));
        TextArea report = (TextArea) stage.find("form-compte_rendu").lookup(".text-area");
        Toolkit.run(() -> {
            report.requestFocus();
            report.appendText(" La mairie prête la salle.");
        });
        Toolkit.waitUntil(stage.scene(), "the report in sight", () -> top(report) > 0 && top(report) < 700);
        double before = Toolkit.onScreen(() -> top(report));
        FormUseCases useCases = store.useCases().forms();
        var now = useCases.open().open("suivis", ROW).orElseThrow();
        useCases.save().save(new Gesture("edit-follow_up", "Loïc"), List.of(new RecordEdit("suivis", ROW, now.version(),
                Map.of("compte_rendu", new Change(now.text("compte_rendu"), "Autre texte.")))));
        Toolkit.run(() -> stage.forms.refresh());
        Toolkit.waitUntil(stage.scene(), "the conflict", () -> stage.scene().lookup(".conflict") != null
                && stage.scene().lookup(".conflict").getLayoutBounds().getHeight() > 50);
        Toolkit.waitUntil(stage.scene(), "the report where it was", () -> Math.abs(top(report) - before) < 3);
        assertThat(Toolkit.onScreen(report::isFocused)).isTrue();
    }

    @Test
    void aWarningBeneathTheLastVisibleFieldComesIntoSight() {
        stage.open(new FormRequest("dossiers", RowId.derived("support_case", "APESS53-A-0001"), Map.of(),
                "cloture_le"));
        Toolkit.run(() -> {
            TextField closed = (TextField) stage.find("form-cloture_le");
            closed.requestFocus();
            closed.setText("30/09/2026");
            stage.forms.look();
        });
        Toolkit.waitUntil(stage.scene(), "the warning in sight", () -> {
            Node warning = stage.scene().lookup("#form-warning-cloture_le");
            if (warning == null) {
                return false;
            }
            Bounds place = warning.localToScene(warning.getLayoutBounds());
            return place.getMinY() > 60 && place.getMaxY() < 745;
        });
    }
}
