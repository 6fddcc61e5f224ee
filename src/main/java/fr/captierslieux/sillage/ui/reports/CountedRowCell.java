package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.CountedRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row behind a figure: who or what over the detail, the day and the amount at the right. */
final class CountedRowCell extends ListCell<CountedRow> {
    private final FigureWords words;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label day = new Label();
    private final Label code = new Label();
    private final HBox line;

    CountedRowCell(FigureWords words) {
        this.words = words;
        title.getStyleClass().add("cell-main");
        detail.getStyleClass().add("second-line");
        day.getStyleClass().add("second-line");
        code.getStyleClass().add("second-line");
        VBox left = new VBox(title, detail);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(day, code);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(8, left, right);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable CountedRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : line);
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        String on = row.on() == null ? "" : words.written().day(row.on(), words.today());
        title.setText(row.title());
        String more = words.detail(row);
        detail.setText(more);
        day.setText(on);
        code.setText(row.code());
        setAccessibleText(Stream.of(row.title(), more, on, row.code()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
