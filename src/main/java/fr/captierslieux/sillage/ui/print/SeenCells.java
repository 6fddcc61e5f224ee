package fr.captierslieux.sillage.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The rows of lists and tables as their cells show them, also those that are scrolled away: one cell shows them one after the other. */
final class SeenCells {
    private SeenCells() {
    }

    /** How many rows lists and tables in a part of the window have, also those that are scrolled away. Nothing is rendered. */
    static long count(@Nullable Node node) {
        if (node == null || !node.isVisible()) {
            return 0;
        }
        return switch (node) {
            case ListView<?> list -> list.getItems().size();
            case TableView<?> table -> table.getItems().size();
            case ScrollPane scroll -> count(scroll.getContent());
            case SplitPane split -> split.getItems().stream().mapToLong(SeenCells::count).sum();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().mapToLong(SeenCells::count).sum();
            default -> 0;
        };
    }

    /** @param read is given what the cell of each row shows, before the next is shown */
    static <T> void each(ListView<T> list, Consumer<Node> read) {
        ListCell<T> cell = list.getCellFactory() == null ? new PlainCell<>() : list.getCellFactory().call(list);
        cell.updateListView(list);
        for (int i = 0; i < list.getItems().size(); i++) {
            cell.updateIndex(i);
            if (cell.getText() != null && !cell.getText().isEmpty()) {
                read.accept(new Label(cell.getText()));
            }
            if (cell.getGraphic() != null) {
                read.accept(cell.getGraphic());
            }
        }
        cell.updateIndex(-1);
        cell.updateListView(null);
    }

    /** A list without cells of its own. */
    private static final class PlainCell<T> extends ListCell<T> {
        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.toString());
        }
    }

    /** The columns that are shown, with all rows. */
    static <S> SeenPiece.Table of(TableView<S> table) {
        List<TableColumn<S, ?>> columns = new ArrayList<>(table.getVisibleLeafColumns());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            List<String> row = new ArrayList<>();
            for (TableColumn<S, ?> column : columns) {
                row.add(cell(table, column, i));
            }
            rows.add(row);
        }
        return new SeenPiece.Table(columns.stream().map(TableColumn::getText).toList(), rows);
    }

    private static <S, T> String cell(TableView<S> table, TableColumn<S, T> column, int row) {
        TableCell<S, T> cell = column.getCellFactory().call(column);
        cell.updateTableView(table);
        cell.updateTableColumn(column);
        cell.updateIndex(row);
        String text = cell.getText() != null ? cell.getText() : "";
        String face = cell.getGraphic() == null ? "" : SeenPiece.plain(SeenWords.of(cell.getGraphic()));
        cell.updateIndex(-1);
        return text.isEmpty() ? face : face.isEmpty() ? text : text + "\n" + face;
    }
}
