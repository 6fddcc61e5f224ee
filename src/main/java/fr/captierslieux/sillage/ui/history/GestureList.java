package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import fr.captierslieux.sillage.ui.history.HistoryWords.Telling;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Gestures in words, newest first, each with its way back. */
public final class GestureList extends ListView<GestureStory> {
    /** A longer line, with a name that goes on and on, ends in dots and is read whole where one points at it. */
    private static final int LONG = 240;
    private static final double THREE_LINES = 50;
    private static final double WIDE = 560;

    private final GesturesModel model;
    private final HistoryWords words;
    private final Telling telling;

    private GestureList(GesturesModel model, HistoryWords words, Telling telling) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        setItems(model.stories());
        getStyleClass().add("gesture-list");
        setAccessibleText(words.words().get("history.gestures"));
        setPlaceholder(new EmptyState(Material2OutlinedAL.HISTORY, words.words().get("history.none"), null));
        setCellFactory(view -> new Cell());
    }

    /** For the page of a case, which says whose rows they are. */
    public static GestureList ofCase(GesturesModel model, HistoryWords words) {
        GestureList list = new GestureList(model, words, Telling.OF_CASE);
        list.setId("case-history");
        return list;
    }

    static GestureList ofStore(GesturesModel model, HistoryWords words) {
        GestureList list = new GestureList(model, words, Telling.EVERYWHERE);
        list.setId("gestures");
        return list;
    }

    /** A gesture: who did what, what changed, when, and the button that takes it back. */
    private final class Cell extends WrappingCell<GestureStory> {
        @Override
        protected void updateItem(@Nullable GestureStory story, boolean empty) {
            super.updateItem(story, empty);
            if (empty || story == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            List<String> lines = words.lines(story, telling);
            String when = words.at(story.at());
            VBox text = new VBox(2);
            for (int i = 0; i < lines.size(); i++) {
                Label line = new Label(lines.get(i));
                line.setWrapText(true);
                if (lines.get(i).length() > LONG) {
                    line.setMaxHeight(THREE_LINES);
                    line.setTooltip(whole(lines.get(i)));
                } else {
                    line.setMinHeight(Region.USE_PREF_SIZE);
                }
                line.getStyleClass().add(i == 0 ? "gesture-first" : "gesture-more");
                text.getChildren().add(line);
            }
            Label at = new Label(when);
            at.getStyleClass().add("second-line");
            text.getChildren().add(at);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(12, text, button(story, lines.getFirst()));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(String.join(", ", lines) + ", " + when);
        }

        private static Tooltip whole(String text) {
            Tooltip whole = new Tooltip(text);
            whole.setWrapText(true);
            whole.setMaxWidth(WIDE);
            return whole;
        }

        private Button button(GestureStory story, String what) {
            Button undo = new Button(words.words().get("history.undo"), new FontIcon(Material2OutlinedMZ.UNDO));
            undo.setId("undo-" + story.number());
            undo.getStyleClass().add("flat");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setAccessibleText(words.words().get("history.undo-that", what));
            undo.setOnAction(event -> model.takeBack(story));
            return undo;
        }
    }
}
