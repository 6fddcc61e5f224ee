package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.ui.timeline.TimeEntry;
import fr.captierslieux.sillage.ui.timeline.TimeMark;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line of the list beneath the line of time: its mark, its day and what it was. */
final class TimelineCell extends ListCell<TimeEntry> {
    private final TimelineWords words;
    private final Label what = new Label();
    private final Label facts = new Label();

    TimelineCell(TimelineWords words) {
        this.words = words;
        what.getStyleClass().add("cell-main");
        what.setMinWidth(0);
        facts.getStyleClass().add("second-line");
        facts.setMinWidth(0);
        HBox.setHgrow(facts, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TimeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Told told = words.tell(entry);
        what.setText(told.title());
        facts.setText(StoryWords.facts(told.facts(), words.network(entry)));
        HBox face = new HBox(10, TimeMark.of(entry), what, facts);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setAccessibleText(words.said(entry));
    }
}
