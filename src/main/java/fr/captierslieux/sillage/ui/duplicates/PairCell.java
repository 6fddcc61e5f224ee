package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.ui.lists.Faces;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two names, what makes them alike, and how much. */
final class PairCell extends ListCell<TwinPair> {
    private final DuplicateWords words;
    private final Label names = Faces.label();
    private final Label why = Faces.label();
    private final Label score = Tags.neutral("");
    private final HBox face;

    PairCell(DuplicateWords words) {
        this.words = words;
        names.getStyleClass().add("finding-name");
        why.getStyleClass().add("second-line");
        VBox text = new VBox(2, names, why);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        face = new HBox(8, text, score);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("pair-face");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TwinPair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        names.setText(named(pair.one(), pair.other()));
        why.setText(words.reasons(pair));
        score.setText(String.valueOf(pair.score()));
        setGraphic(face);
        setAccessibleText(words.words().get("duplicates.spoken", pair.one().name(), pair.other().name(), why.getText(),
                score.getText()));
    }

    private static String named(Twin one, Twin other) {
        return one.name().equals(other.name()) ? one.name() : one.name() + " · " + other.name();
    }
}
