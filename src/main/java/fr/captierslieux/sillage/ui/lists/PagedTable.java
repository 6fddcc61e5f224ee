package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A table over rows in pages; its columns are data. Sorting is asked for, never done here: the table holds a part of the rows.
 *
 * @param <R> a row
 */
public final class PagedTable<R> extends TableView<@Nullable R> {
    private static final double ROW = 44;
    private static final Insets MARGIN = new Insets(0, 0, 0, 20);
    private static final double LEAST = 60;
    /** In a narrower list a row is as high as texts need that go on in a second line. */
    private static final double LINES_BELOW = 640;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Function<R, String> spoken;
    private final BiConsumer<String, SortType> sort;
    private boolean showingOrder;

    /**
     * @param id     of the node
     * @param name   what it is, spoken
     * @param spoken a row as a sentence
     * @param sort   is told by which column, and which end first
     */
    public PagedTable(String id, String name, PagedRows<R> rows, Function<R, String> spoken,
            BiConsumer<String, SortType> sort) {
        this.spoken = spoken;
        this.sort = sort;
        setId(id);
        setAccessibleText(name);
        setFixedCellSize(ROW);
        getStyleClass().add("paged-table");
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW,
                width.doubleValue() > 0 && width.doubleValue() < LINES_BELOW));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setItems(rows);
        setSortPolicy(table -> {
            askForOrder();
            return true;
        });
        setRowFactory(table -> new SpeakingRow());
    }

    /** Makes the table's column of a column. */
    TableColumn<@Nullable R, @Nullable R> tableColumn(ListColumn<R> column, Words words, double width) {
        TableColumn<@Nullable R, @Nullable R> made = new TableColumn<>(words.get(column.titleKey()));
        made.setId("column-" + column.id());
        made.setUserData(column);
        made.setMinWidth(LEAST);
        made.setPrefWidth(width);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(owner -> new FaceCell<>(column.face().get()));
        return made;
    }

    /** The columns that are shown, in the order in which they stand. */
    public List<ListColumn<R>> shownColumns() {
        return getColumns().stream().filter(TableColumn::isVisible).map(PagedTable::<R>columnOf).toList();
    }

    @SuppressWarnings("unchecked") // the user data of every column of this table is one, see tableColumn
    static <R> ListColumn<R> columnOf(TableColumn<?, ?> column) {
        return (ListColumn<R>) column.getUserData();
    }

    /** The header says by what the list is sorted, also when it was not a click on the header that asked. */
    public void showOrder(String id, SortType way) {
        showingOrder = true;
        for (TableColumn<@Nullable R, ?> column : getColumns()) {
            boolean sorted = columnOf(column).id().equals(id);
            column.getStyleClass().remove("sorted");
            if (sorted) {
                column.getStyleClass().add("sorted");
                column.setSortType(way);
                if (!getSortOrder().equals(List.of(column))) {
                    getSortOrder().clear();
                    getSortOrder().add(column);
                }
            }
        }
        showingOrder = false;
    }

    private void askForOrder() {
        if (!showingOrder && !getSortOrder().isEmpty()) {
            TableColumn<@Nullable R, ?> column = getSortOrder().getFirst();
            sort.accept(columnOf(column).id(), column.getSortType());
        }
    }

    /** A row that says itself to who does not see it: the sentence is made when somebody listens, not for every row that scrolls by. */
    private final class SpeakingRow extends TableRow<@Nullable R> {
        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            R row = getItem();
            return attribute == AccessibleAttribute.TEXT && row != null
                    ? spoken.apply(row)
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    /**
     * A cell with its face; the first of a row keeps the margin of the content. The face stays where it is while its row is on the way:
     * taking it out and in again would lay out and style all of it anew.
     */
    private static final class FaceCell<R> extends TableCell<@Nullable R, @Nullable R> {
        private final ListColumn.Face<R> face;
        private final StackPane box;

        FaceCell(ListColumn.Face<R> face) {
            this.face = face;
            this.box = new StackPane(face.node());
            StackPane.setAlignment(face.node(), Pos.CENTER_LEFT);
            box.setMinWidth(0);
            box.setPrefWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setVisible(false);
            if (face.node() instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
            box.prefWidthProperty().bind(widthProperty().subtract(8));
            setGraphic(box);
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            box.setVisible(!empty && row != null);
            if (!empty && row != null) {
                face.show(row);
                box.setPadding(getTableColumn().equals(getTableView().getVisibleLeafColumn(0)) ? MARGIN : Insets.EMPTY);
            }
        }
    }
}
