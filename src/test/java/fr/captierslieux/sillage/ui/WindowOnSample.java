package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.prompts.WindowPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The window on a copy of the sample network, as journeys walk through it: work is done beside the JavaFX thread. */
public final class WindowOnSample implements AutoCloseable {
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private final SampleStore sample;
    private final SillageWindow window;

    /** @param folder for the copy */
    public WindowOnSample(Path folder) {
        this(folder, Asking.ANSWERED);
    }

    /** How what the window asks is answered. */
    public enum Asking {
        /** As {@link #prompts} says. */
        ANSWERED,
        /** In dialogs, as a person does. */
        IN_DIALOGS
    }

    /** @param folder for the copy */
    public WindowOnSample(Path folder, Asking asking) {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        UseCases useCases = sample.useCases();
        window = Toolkit.onScreen(() -> {
            Stage stage = new Stage();
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(Map.of(), background, useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> asking == Asking.ANSWERED
                            ? prompts
                            : new WindowPrompts(Words.french(), stage, notices, place -> {
                            }));
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            made.watchStore();
            return made;
        });
    }

    public SillageWindow window() {
        return window;
    }

    public UseCases useCases() {
        return sample.useCases();
    }

    /** Waits until something holds; what throws meanwhile does not hold yet. */
    public void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(window.scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    public RecordingPrompts prompts() {
        return prompts;
    }

    public Scene scene() {
        return window.scene();
    }

    /** The node of an id. */
    public Node node(String id) {
        return window.scene().lookup(id);
    }

    /** What a label says; empty where there is none. */
    public String label(String id) {
        return node(id) instanceof Label label ? label.getText() : "";
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
        sample.close();
    }
}
