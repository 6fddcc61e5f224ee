package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row that is counted otherwise: who or what, why, and what it adds or takes away. */
final class ChangedRowCell extends WrappingCell<ChangedRow> {
    private final SentWords words;
    private final SentModel model;
    private final Supplier<Map<String, Map<String, String>>> labels;
    private final Label title = Faces.label("cell-main");
    private final Label detail = Faces.label("second-line", "muted");
    private final Label code = Faces.label("second-line", "muted");
    private final Label cause = new Label();
    private final Label amount = new Label();
    private final Label day = new Label();
    private final HBox face;

    /** @param labels of the keys that are data */
    ChangedRowCell(SentWords words, SentModel model, Supplier<Map<String, Map<String, String>>> labels) {
        this.words = words;
        this.model = model;
        this.labels = labels;
        cause.getStyleClass().add("second-line");
        cause.setWrapText(true);
        cause.setMinHeight(Region.USE_PREF_SIZE);
        amount.getStyleClass().add("semi-bold");
        day.getStyleClass().addAll("second-line", "muted");
        VBox left = Faces.stacked(title, detail, code, cause);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(amount, day);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        face = new HBox(8, left, right);
        face.getStyleClass().add("changed-row");
    }

    @Override
    protected void updateItem(@Nullable ChangedRow row, boolean empty) {
        super.updateItem(row, empty);
        ChangeLine line = model.lineProperty().get();
        if (empty || row == null || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.row().title());
        detail.setText(words.figures().detail(row.row()));
        code.setText(row.row().code());
        cause.setText(words.cause(row, labels.get(), line));
        amount.setText(words.amounts(row, line));
        Faces.look(amount, switch (row.change()) {
            case COME -> "row-come";
            case GONE -> "row-gone";
            case OTHER -> "";
        }, "row-come", "row-gone");
        day.setText(row.row().on() == null ? "" : words.day(row.row().on()));
        setGraphic(face);
        setAccessibleText(Stream
                .of(title.getText(), detail.getText(), code.getText(), cause.getText(), amount.getText(), day.getText())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
    }
}
