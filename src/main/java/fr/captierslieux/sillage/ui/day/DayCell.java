package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.ui.lists.Faces;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A row of a day: a heading, an offer to show more, or a line with what can be done with it while it is chosen. The keyboard stays on the
 * list, so nothing in a cell takes it: what its buttons do has letters.
 */
final class DayCell extends ListCell<DayRow> {
    /** In a narrower list the buttons are pictures alone. */
    private static final double WITH_VERBS = 620;

    private final DayList list;
    private final DayWords words;
    private final Label heading = Faces.label("day-heading");
    private final Label count = new Label();
    private final Button limit = new Button();
    private final HBox headingFace = new HBox(8, heading, count, limit);
    private final Hyperlink more = new Hyperlink();
    private final CheckBox check = new CheckBox();
    private final FontIcon icon = new FontIcon(Material2OutlinedAL.HOURGLASS_EMPTY);
    private final StackPane mark = new StackPane();
    private final Label title = Faces.label("cell-main");
    private final Label detail = Faces.label("second-line", "muted");
    private final Label note = new Label();
    private final Button done = act("done", Material2OutlinedAL.CHECK);
    private final Button postpone = act("postpone", Material2OutlinedMZ.SCHEDULE);
    private final Button handOver = act("hand-over", Material2OutlinedMZ.SWAP_HORIZ);
    private final HBox acts = new HBox(6, done, postpone, handOver);
    private final HBox lineFace;

    DayCell(DayList list, DayWords words) {
        this.list = list;
        this.words = words;
        getStyleClass().add("day-cell");
        setPrefWidth(0); // as wide as the list, never wider
        headingFace.setAlignment(Pos.BOTTOM_LEFT);
        headingFace.getStyleClass().add("day-heading-line");
        count.getStyleClass().add("muted");
        limit.getStyleClass().setAll("button", "day-limit");
        for (Node each : new Node[]{limit, more, check, done, postpone, handOver}) {
            each.setFocusTraversable(false);
        }
        mark.setMinWidth(20);
        mark.setMaxWidth(20);
        VBox text = Faces.stacked(title, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        note.setMinWidth(Region.USE_PREF_SIZE);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.visibleProperty().bind(selectedProperty().or(hoverProperty()));
        acts.managedProperty().bind(acts.visibleProperty());
        lineFace = new HBox(8, mark, text, note, acts);
        lineFace.setAlignment(Pos.CENTER_LEFT);
        lineFace.getStyleClass().add("day-line");
        widthProperty().subscribe(width -> showVerbs(width.doubleValue() >= WITH_VERBS));
    }

    private Button act(String id, Ikon picture) {
        Button button = new Button("", new FontIcon(picture));
        button.getStyleClass().addAll("day-act", "day-act-" + id);
        return button;
    }

    private void showVerbs(boolean verbs) {
        for (Button button : new Button[]{done, postpone, handOver}) {
            button.setContentDisplay(verbs ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    @Override
    protected void updateItem(@Nullable DayRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case DayRow.Heading shown -> showHeading(shown);
            case DayRow.More shown -> showMore(shown);
            case DayRow.Line shown -> showLine(shown.line());
        }
    }

    private void showHeading(DayRow.Heading shown) {
        heading.setText(words.heading(shown.group()));
        count.setText(words.count(shown.total()));
        String said = list.limit(shown.group());
        limit.setText(said);
        limit.setVisible(!said.isEmpty());
        limit.setOnAction(event -> list.chooseLimit(shown.group(), limit));
        limit.setAccessibleText(said);
        setGraphic(headingFace);
        setAccessibleText(DayWords.join(heading.getText(), count.getText(), said));
    }

    private void showMore(DayRow.More shown) {
        more.setText(words.get("day.show-all", words.count(shown.total())));
        more.setOnAction(event -> list.open(shown));
        more.getStyleClass().setAll("hyperlink", "day-more");
        setGraphic(more);
        setAccessibleText(DayWords.join(words.heading(shown.group()), more.getText()));
    }

    private void showLine(DayLine line) {
        title.setText(words.title(line));
        detail.setText(words.detail(line, list.scope()));
        note.setText(words.note(line));
        Faces.look(note, words.isLate(line) ? "danger" : "muted", "danger", "muted");
        boolean ticked = line instanceof DayLine.Promise || line instanceof DayLine.TaskDue;
        check.setSelected(false);
        check.setOnAction(event -> list.done(line));
        check.setAccessibleText(words.get("day.done-that", title.getText()));
        icon.setIconCode(icon(line));
        mark.getChildren().setAll(ticked ? check : icon);
        say(done, words.verb(line), event -> list.done(line));
        say(postpone, words.get("day.command.postpone"), event -> list.postpone(line));
        say(handOver, words.get("day.command.hand-over"), event -> list.handOver(line));
        setGraphic(lineFace);
        setAccessibleText(words.spoken(line, list.scope()));
    }

    private void say(Button button, String verb, javafx.event.EventHandler<javafx.event.ActionEvent> run) {
        button.setText(verb);
        button.setAccessibleText(words.get("day.do-that", verb, title.getText()));
        button.setTooltip(new Tooltip(verb));
        button.setOnAction(run);
    }

    private static Ikon icon(DayLine line) {
        return switch (line) {
            case DayLine.Promise ignored -> Material2OutlinedAL.FLAG;
            case DayLine.TaskDue ignored -> Material2OutlinedAL.CHECK_BOX;
            case DayLine.Meeting ignored -> Material2OutlinedAL.EVENT;
            case DayLine.Unanswered ignored -> Material2OutlinedAL.ALT_ROUTE;
            case DayLine.Silent ignored -> Material2OutlinedAL.HOURGLASS_EMPTY;
            case DayLine.Review ignored -> Material2OutlinedMZ.UPDATE;
            case DayLine.Closing ignored -> Material2OutlinedAL.ASSIGNMENT_TURNED_IN;
            case DayLine.ReportDue ignored -> Material2OutlinedAL.ASSESSMENT;
        };
    }
}
