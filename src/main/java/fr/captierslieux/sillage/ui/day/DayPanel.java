package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.WeekTime;
import fr.captierslieux.sillage.ui.forms.DraftWords;
import fr.captierslieux.sillage.ui.forms.KeptDraft;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Beside the lines of a day: its appointments by the hour, what was typed and not saved, the time of the week. */
final class DayPanel extends BorderPane {
    private static final int DRAFTS = 3;

    private final DayWords words;
    private final Acts acts;
    private final Label title = new Label();
    private final Label none = new Label();
    private final DayColumn column;
    private final VBox drafts = new VBox(8);
    private final HBox week = new HBox();
    private final VBox weekPart;

    /** What the panel asks for. */
    interface Acts {
        /** Some days further. */
        void move(int days);

        void open(Meeting meeting, Node beside);

        void resume(KeptDraft draft);

        void drafts();
    }

    DayPanel(DayWords words, Acts acts) {
        this.words = words;
        this.acts = acts;
        this.column = new DayColumn(words, acts::open);
        setId("day-panel");
        getStyleClass().add("side-panel");
        setMinWidth(300);
        title.setId("day-panel-title");
        title.getStyleClass().add("form-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(4, title, arrow("day-before", "day.command.before", Material2OutlinedAL.CHEVRON_LEFT, -1),
                arrow("day-after", "day.command.after", Material2OutlinedAL.CHEVRON_RIGHT, 1));
        head.setAlignment(Pos.CENTER_LEFT);
        none.getStyleClass().add("muted");
        none.managedProperty().bind(none.visibleProperty());
        none.setText(words.get("day.meetings.none"));
        week.getStyleClass().addAll("card", "day-week");
        weekPart = part("day.week", week);
        VBox content = new VBox(16, head, none, column, drafts, weekPart);
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("day-panel-scroll");
        scroll.setAccessibleText(words.get("day.panel"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    private Node arrow(String id, String key, Ikon icon, int days) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(event -> acts.move(days));
        return button;
    }

    private VBox part(String key, Node... content) {
        Label heading = new Label(words.get(key));
        heading.getStyleClass().add("form-title");
        VBox part = new VBox(8, heading);
        part.getChildren().addAll(content);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    void show(Day day) {
        title.setText(words.longDayAlone(day.on()));
        none.setVisible(day.meetings().isEmpty());
        column.show(day.meetings());
        column.showPresent(day.on().equals(day.today()));
        showWeek(day.week());
    }

    private void showWeek(WeekTime time) {
        weekPart.setVisible(!time.equals(WeekTime.NONE));
        week.getChildren().setAll(figure(time.faceToFace(), "day.week.face-to-face"),
                figure(time.preparation(), "day.week.preparation"), figure(time.travel(), "day.week.travel"));
    }

    private Node figure(long minutes, String key) {
        Label value = new Label(words.written().duration(minutes));
        value.getStyleClass().add("form-title");
        Label name = new Label(words.get(key));
        name.getStyleClass().add("second-line");
        VBox figure = new VBox(2, value, name);
        figure.getStyleClass().add("day-figure");
        figure.setMinWidth(0);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    /** Shows the last drafts, with a way to all of them. */
    void showDrafts(List<? extends KeptDraft> kept) {
        drafts.setVisible(!kept.isEmpty());
        drafts.setManaged(!kept.isEmpty());
        Label heading = new Label(words.get("day.drafts"));
        heading.getStyleClass().add("form-title");
        drafts.getChildren().setAll(heading);
        kept.stream().limit(DRAFTS).forEach(each -> drafts.getChildren().add(card(each)));
        if (kept.size() > DRAFTS) {
            Hyperlink all = new Hyperlink(words.get("day.drafts.all", kept.size()));
            all.setId("day-drafts-all");
            all.setOnAction(event -> {
                all.setVisited(false);
                acts.drafts();
            });
            drafts.getChildren().add(all);
        }
    }

    private Node card(KeptDraft kept) {
        String what = new DraftWords(words.words(), words.clock()).title(kept);
        Label first = line(what, "cell-main");
        VBox face = new VBox(2, first);
        if (!kept.beginning().isEmpty()) {
            face.getChildren().add(line(words.get("day.drafts.text", brief(kept.beginning())), "second-line"));
        }
        face.setAlignment(Pos.CENTER_LEFT);
        Button card = new Button(what, face);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.getStyleClass().setAll("button", "day-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAccessibleText(words.get("drafts.resume-that", DayWords.join(what, kept.beginning())));
        card.setOnAction(event -> acts.resume(kept));
        return card;
    }

    private static String brief(String text) {
        int most = 70;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static Label line(String text, String look) {
        Label label = Faces.label(look);
        label.setText(text);
        return label;
    }

    /** Moves the mark of the present. */
    void tick() {
        column.tick();
    }
}
