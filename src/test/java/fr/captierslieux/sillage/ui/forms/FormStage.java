package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window with nothing but a side panel, in which tests open forms on a store. */
final class FormStage implements FormHost {
    static final double PANEL = 372;
    private static @Nullable Appearance appearance;

    final RecordingPrompts prompts = new RecordingPrompts();
    final List<Saved> saved = new ArrayList<>();
    final PanelForms forms;
    private final BorderPane root = new BorderPane();
    private final Scene scene;
    private final Stage stage;

    private FormStage(SampleStore store, Words words, Appearance.Mode mode, Background background) {
        forms = new PanelForms(store.useCases().forms(), background, prompts, words, SampleStore.CLOCK,
                () -> "Inès Thébault");
        Appearance dressed = dressed();
        dressed.modeProperty().set(mode);
        root.setCenter(new Label("…"));
        scene = new Scene(root, 420, 800);
        dressed.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static Appearance dressed() {
        if (appearance == null) {
            appearance = new Appearance();
        }
        return appearance;
    }

    static FormStage on(SampleStore store, Words words, Appearance.Mode mode) {
        return with(store, words, mode, new SameThread());
    }

    static FormStage with(SampleStore store, Words words, Appearance.Mode mode, Background background) {
        Toolkit.start();
        return Toolkit.onScreen(() -> new FormStage(store, words, mode, background));
    }

    FormStage open(FormRequest request) {
        Toolkit.run(() -> forms.open(request, this));
        return this;
    }

    Scene scene() {
        return scene;
    }

    Node find(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    void close() {
        Toolkit.run(() -> {
            forms.dispose();
            stage.hide();
        });
    }

    @Override
    public void show(Region form) {
        form.setPrefWidth(PANEL);
        form.setMinWidth(PANEL);
        form.setMaxWidth(PANEL);
        root.setRight(form);
    }

    @Override
    public void hide(Region form) {
        root.setRight(null);
    }

    @Override
    public void saved(FormRequest request, Saved outcome) {
        saved.add(outcome);
    }
}
