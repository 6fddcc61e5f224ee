package fr.captierslieux.sillage.ui.reports.sent;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** What became other since a report went out: figures, and below each the parts that differ. */
final class ChangeTable extends TableView<ChangeLine> {
    private static final double ROW = 33;
    private static final double SENT = 64;
    private static final double NOW = 88;
    private static final double DIFFERENCE = 60;
    private static final double ROWS = 56;
    private static final double SCROLL_BAR = 14;
    private static final double LEAST_NAME = 160;

    private final SentWords words;
    private final TableColumn<ChangeLine, ChangeLine> name;

    ChangeTable(SentWords words) {
        this.words = words;
        setId("changes");
        setAccessibleText(words.get("reports.sent.table"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        name = column("reports.column.indicator", LEAST_NAME, words::name);
        name.getStyleClass().add("first");
        List<TableColumn<ChangeLine, ChangeLine>> numbers = List.of(
                column("reports.sent.column.sent", SENT,
                        line -> words.figures().value(line.indicator(), line.sent())),
                column("reports.sent.column.now", NOW, line -> words.figures().value(line.indicator(), line.now())),
                column("reports.column.difference", DIFFERENCE, words::difference),
                column("reports.sent.column.rows", ROWS,
                        line -> line.rows() == 0 ? "" : words.figures().written().number(line.rows())));
        numbers.forEach(each -> each.getStyleClass().add("figures"));
        getColumns().add(name);
        getColumns().addAll(numbers);
        setRowFactory(table -> new Line());
        widthProperty().subscribe(width -> name.setPrefWidth(
                Math.max(LEAST_NAME, width.doubleValue() - SENT - NOW - DIFFERENCE - ROWS - SCROLL_BAR)));
    }

    private TableColumn<ChangeLine, ChangeLine> column(String key, double width, Function<ChangeLine, String> text) {
        TableColumn<ChangeLine, ChangeLine> column = new TableColumn<>(words.get(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(owner -> new TextCell(text,
                key.equals("reports.column.indicator") ? "change-name" : "change-number"));
        return column;
    }

    /** A line that says itself; parts stand back from their figure. */
    private final class Line extends TableRow<ChangeLine> {
        @Override
        protected void updateItem(@Nullable ChangeLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("change-part");
            if (line != null && line.isPart()) {
                getStyleClass().add("change-part");
            }
            setAccessibleText(line == null ? null : words.spoken(line));
        }
    }

    private static final class TextCell extends TableCell<ChangeLine, ChangeLine> {
        private final Function<ChangeLine, String> text;

        TextCell(Function<ChangeLine, String> text, String look) {
            this.text = text;
            getStyleClass().add(look);
        }

        @Override
        protected void updateItem(@Nullable ChangeLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : text.apply(line));
        }
    }
}
