package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.MeetingFile;
import fr.captierslieux.sillage.outreach.MeetingFile.Decision;
import fr.captierslieux.sillage.outreach.MeetingFile.Given;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a meeting decided, with the tasks that came of each decision; then its agenda and minutes. */
final class MeetingPane extends ScrollPane {
    private static final double READABLE = 800;

    private final RecordWords words;
    private final Acts acts;
    private final VBox box = new VBox();

    /** What can be done with a decision and its tasks. */
    interface Acts {
        void addTask(Decision decision);

        void edit(Decision decision);

        void remove(Decision decision);

        void finish(Given task);

        void open(Given task);
    }

    MeetingPane(RecordWords words, Acts acts) {
        this.words = words;
        this.acts = acts;
        setId("meeting-decisions");
        setAccessibleText(words.words().get("meeting.decisions"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("case-tab-scroll");
        box.getStyleClass().add("case-tab");
        box.setMaxWidth(READABLE);
        setContent(box);
        setMinWidth(0);
    }

    void clear() {
        box.getChildren().clear();
    }

    /** @param texts the long texts of the meeting, each under its heading */
    void show(MeetingFile file, List<Node> texts) {
        clear();
        long open = file.open();
        box.getChildren().add(heading(words.words().get("meeting.decisions"),
                open == 0 ? "" : words.words().get("meeting.open", open)));
        if (file.decisions().isEmpty()) {
            box.getChildren().add(RecordPanel.wrapped(words.words().get("meeting.decisions.none"), "muted"));
        }
        for (int i = 0; i < file.decisions().size(); i++) {
            box.getChildren().add(decision(i + 1, file.decisions().get(i)));
        }
        box.getChildren().addAll(texts);
    }

    private static Node heading(String text, String beside) {
        Label title = new Label(text);
        title.getStyleClass().add("case-section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label more = RecordPanel.wrapped(beside, "second-line");
        HBox line = new HBox(12, title, more);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("case-section-line");
        return line;
    }

    private Node decision(int number, Decision decision) {
        Label text = RecordPanel.wrapped(words.words().get("meeting.numbered", number, decision.text()), "cell-main");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(4, text,
                button("meeting-task-" + number, "meeting.command.task-of", number, Material2OutlinedAL.ADD_TASK,
                        () -> acts.addTask(decision)),
                button("meeting-edit-" + number, "meeting.command.edit-decision", number, Material2OutlinedAL.EDIT,
                        () -> acts.edit(decision)),
                button("meeting-remove-" + number, "meeting.command.remove-decision", number,
                        Material2OutlinedAL.DELETE, () -> acts.remove(decision)));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(4, line);
        all.getStyleClass().add("case-line");
        if (!decision.themes().isEmpty()) {
            all.getChildren().add(RecordPanel.wrapped(decision.themes().stream()
                    .map(theme -> words.label("theme", theme)).collect(Collectors.joining(", ")), "second-line"));
        }
        decision.tasks().forEach(task -> all.getChildren().add(task(task)));
        return all;
    }

    private Node task(Given task) {
        Hyperlink title = new Hyperlink(task.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setOnAction(event -> acts.open(task));
        String detail = Stream.of(task.advisor(), standing(task)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        title.setAccessibleText(detail.isEmpty() ? task.title() : task.title() + ", " + detail);
        VBox text = new VBox(title, RecordPanel.wrapped(detail, "second-line"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Node mark = task.doneOn() == null
                ? icon("task-done-" + task.code(), words.words().get("meeting.command.done", task.title()),
                        Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED, () -> acts.finish(task))
                : done();
        HBox line = new HBox(6, mark, text);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("meeting-task");
        return line;
    }

    private static Node done() {
        FontIcon icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
        icon.getStyleClass().add("success-icon");
        HBox box = new HBox(icon);
        box.setMinWidth(32);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private String standing(Given task) {
        return task.doneOn() != null
                ? words.words().get("meeting.task.done", words.day(task.doneOn()))
                : task.dueOn() == null
                        ? words.words().get("cases.due.no-day")
                        : words.words().get("meeting.task.due", words.day(task.dueOn()));
    }

    private Button button(String id, String key, int number, Ikon icon, Runnable run) {
        return icon(id, words.words().get(key, number), icon, run);
    }

    private static Button icon(String id, String said, Ikon picture, Runnable run) {
        Button button = new Button(said, new FontIcon(picture));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(event -> run.run());
        return button;
    }
}
