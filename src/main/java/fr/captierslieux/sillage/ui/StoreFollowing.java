package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.shell.Shell;
import fr.captierslieux.sillage.ui.workspace.StoreWatch;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Lets whatever anybody writes into the store appear in the window: screens, open forms, labels, and when it was written last. */
final class StoreFollowing {
    /** A look costs one number. */
    private static final Duration LOOK = Duration.seconds(1);

    private final StoreWatch watch;
    private final OwnLabels labels;
    private final Timeline looking = new Timeline();

    StoreFollowing(Surroundings around, UseCases useCases, Shell shell, PanelForms forms) {
        labels = new OwnLabels(around.background(), useCases.forms().open(), around.words(), shell::refresh);
        labels.read();
        watch = new StoreWatch(around.background(), useCases.workspace().watch(), now -> {
            shell.refresh();
            forms.refresh();
            labels.read();
        });
        watch.standingProperty().subscribe(now -> {
            if (now != null) {
                shell.status().showSaved(now.savedAt(), around.clock());
            }
        });
    }

    /** Looks now, and from here on by itself. */
    void begin() {
        looking.getKeyFrames().setAll(new KeyFrame(LOOK, event -> watch.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
        watch.look();
    }

    /** Reads now what the network calls things: somebody changed it here. */
    void look() {
        labels.read();
    }

    StoreWatch watch() {
        return watch;
    }

    /** The window is closing. */
    void leave() {
        looking.stop();
        watch.leave();
        labels.leave();
    }
}
