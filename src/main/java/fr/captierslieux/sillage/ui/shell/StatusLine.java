package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The line at the foot: where the data is, long work with its « Arrêter », and the source of the reference data. */
public final class StatusLine extends StatusBar {
    /** Work shorter than this shows nothing: what flickers disturbs more than it tells. */
    private static final Duration QUIET = Duration.millis(400);

    private static final double WITH_SOURCE = 800;

    private final Words words;
    private final HBox task = new HBox(8);
    private final Hyperlink drafts = new Hyperlink();
    private final Label place = new Label();
    private boolean example;
    private final Label saved = new Label("", new FontIcon(Material2OutlinedAL.CHECK));

    public StatusLine(Words words, String source) {
        this.words = words;
        setId("status");
        setText("");
        setFocusTraversable(false); // what can be reached in it is its own stop
        FontIcon cloud = new FontIcon(Material2OutlinedAL.CLOUD_OFF);
        place.setText(words.get("shell.status.local"));
        place.setId("status-place");
        HBox local = new HBox(6, cloud, place);
        local.setAlignment(Pos.CENTER_LEFT);
        task.setAlignment(Pos.CENTER_LEFT);
        showSaved(Optional.empty(), Clock.systemUTC());
        saved.setId("status-saved");
        drafts.setId("status-drafts");
        showDrafts(0);
        HBox left = new HBox(16, saved, drafts, local, task);
        left.setAlignment(Pos.CENTER_LEFT);
        getLeftItems().add(left);
        Label shownSource = new Label(source);
        shownSource.setId("status-source");
        HBox right = new HBox(shownSource);
        right.setAlignment(Pos.CENTER_RIGHT);
        // The source is told in « À propos » as well: where there is no room it does not cut what stands beside it.
        right.visibleProperty().bind(widthProperty().greaterThan(WITH_SOURCE));
        right.managedProperty().bind(right.visibleProperty());
        getRightItems().add(right);
    }

    /** Tells in place of where the data is that it goes with the window; « saved » would be taken for kept. */
    public void tellExample() {
        example = true;
        place.setText(words.get("shell.status.example"));
        place.getStyleClass().add("warning");
        saved.setVisible(false);
        saved.setManaged(false);
    }

    /** Tells when the store was written last; nothing where it never was, and of an example. */
    public void showSaved(Optional<Instant> at, Clock clock) {
        saved.setVisible(at.isPresent() && !example);
        saved.setManaged(at.isPresent() && !example);
        at.ifPresent(moment -> {
            ZonedDateTime when = moment.atZone(clock.getZone());
            Written written = new Written(words);
            LocalDate today = LocalDate.now(clock);
            String time = DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(when);
            saved.setText(when.toLocalDate().equals(today)
                    ? words.get("shell.status.saved", time)
                    : words.get("shell.status.saved-on", written.day(when.toLocalDate(), today), time));
        });
    }

    /** What a click on the count of drafts does. */
    public void onDrafts(Runnable open) {
        drafts.setOnAction(event -> {
            drafts.setVisited(false);
            open.run();
        });
    }

    /** Tells how much was typed and not saved; nothing where all is saved. */
    public void showDrafts(int count) {
        drafts.setText(words.get("shell.status.drafts", count));
        drafts.setVisible(count > 0);
        drafts.setManaged(count > 0);
    }

    /** Shows long work until it is finished. */
    public void follow(Running running, String messageKey) {
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(event -> {
            if (!running.finishedProperty().get()) {
                show(running, messageKey);
            }
        });
        quiet.play();
    }

    private void show(Running running, String messageKey) {
        ProgressBar bar = new ProgressBar();
        bar.setId("task-progress");
        bar.progressProperty().bind(running.progressProperty());
        bar.setAccessibleText(words.get(messageKey));
        Hyperlink stop = new Hyperlink(words.get("shell.status.stop"));
        stop.setId("task-stop");
        stop.setOnAction(event -> {
            running.stop();
            task.getChildren().clear();
        });
        task.getChildren().setAll(new Label(words.get(messageKey)), bar, stop);
        running.finishedProperty().subscribe(finished -> {
            if (finished) {
                task.getChildren().clear();
            }
        });
    }

    Node task() {
        return task;
    }
}
