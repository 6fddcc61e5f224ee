package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The table of cases: four columns, two lines a row. Sorting is asked of the model, never done here. */
final class CaseTable extends TableView<@Nullable CaseRow> {
    private static final double ROW = 44;

    private final CasesModel model;
    private final CaseWords words;
    private boolean showingOrder;

    CaseTable(CasesModel model, CaseWords words) {
        this.model = model;
        this.words = words;
        setId("cases-table");
        setAccessibleText(words.get("cases.title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column(Order.PROJECT, 204, 20, ProjectCell::new));
        getColumns().add(column(Order.STAGE, 190, 0, StageCell::new));
        getColumns().add(column(Order.LAST_CONTACT, 110, 0, LastContactCell::new));
        getColumns().add(column(Order.NEXT_ACTION, 200, 0, NextActionCell::new));
        setItems(model.rows());
        setSortPolicy(table -> {
            askForOrder();
            return true;
        });
        setRowFactory(table -> new SpeakingRow());
        showOrder(model.queryProperty().get());
    }

    private TableColumn<@Nullable CaseRow, @Nullable CaseRow> column(Order order, double width, double left,
            Supplier<TableCell<@Nullable CaseRow, @Nullable CaseRow>> cell) {
        TableColumn<@Nullable CaseRow, @Nullable CaseRow> column = new TableColumn<>(
                words.get("cases.column." + order.name()));
        column.setId("column-" + order.name());
        column.setUserData(order);
        if (left > 0) {
            column.getStyleClass().add("first");
        }
        column.setPrefWidth(width + left);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(owner -> cell.get());
        return column;
    }

    /** The header says by what the model sorts, also when it was not a click on the header that asked. */
    void showOrder(CaseQuery query) {
        showingOrder = true;
        for (TableColumn<@Nullable CaseRow, ?> column : getColumns()) {
            boolean sorted = column.getUserData() == query.order();
            column.getStyleClass().remove("sorted");
            if (sorted) {
                column.getStyleClass().add("sorted");
                column.setSortType(query.direction() == Direction.ASCENDING ? SortType.ASCENDING : SortType.DESCENDING);
                if (!getSortOrder().equals(List.of(column))) {
                    getSortOrder().clear();
                    getSortOrder().add(column);
                }
            }
        }
        showingOrder = false;
    }

    private void askForOrder() {
        if (showingOrder || getSortOrder().isEmpty()) {
            return;
        }
        TableColumn<@Nullable CaseRow, ?> column = getSortOrder().getFirst();
        Direction direction = column.getSortType() == SortType.ASCENDING ? Direction.ASCENDING : Direction.DESCENDING;
        Order order = (Order) column.getUserData();
        model.ask(now -> now.sorted(order, direction));
    }

    private static Label second(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().addAll("second-line", look);
        return label;
    }

    /** A row that says itself to who does not see it. */
    private final class SpeakingRow extends TableRow<@Nullable CaseRow> {
        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : words.spoken(row));
        }
    }

    /** A cell whose nodes are made once and filled again for every row that scrolls by. */
    private abstract static class NodeCell extends TableCell<@Nullable CaseRow, @Nullable CaseRow> {
        private final Node node;
        private final BiConsumer<NodeCell, CaseRow> fill;

        NodeCell(Node node, BiConsumer<NodeCell, CaseRow> fill) {
            this.node = node;
            this.fill = fill;
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : node);
            if (!empty && row != null) {
                fill.accept(this, row);
            }
        }
    }

    /** Name over commune. */
    private final class ProjectCell extends NodeCell {
        ProjectCell() {
            this(new Label(), second("", "muted"));
        }

        private ProjectCell(Label name, Label commune) {
            super(padded(new VBox(name, commune)), (cell, row) -> {
                name.setText(row.project());
                commune.setText(words.commune(row));
            });
            name.getStyleClass().add("cell-main");
        }

        private static VBox padded(VBox box) {
            box.setAlignment(Pos.CENTER_LEFT);
            box.setPadding(new Insets(0, 0, 0, 20));
            return box;
        }
    }

    /** Wake and name of the stage. */
    private final class StageCell extends NodeCell {
        StageCell() {
            this(new WakeGlyph(), new Label());
        }

        private StageCell(WakeGlyph glyph, Label stage) {
            super(row(glyph, stage), (cell, row) -> {
                glyph.show(row.stage());
                stage.setText(words.stage(row.stage()));
            });
        }

        private static HBox row(WakeGlyph glyph, Label stage) {
            HBox box = new HBox(8, glyph, stage);
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
    }

    /** How long ago somebody was in touch; marked when it is too long. */
    private final class LastContactCell extends NodeCell {
        LastContactCell() {
            this(new Label());
        }

        private LastContactCell(Label label) {
            super(label, (cell, row) -> {
                label.setText(words.lastContact(row));
                label.getStyleClass().removeAll("warning", "muted");
                if (words.isSilent(row)) {
                    label.getStyleClass().add("warning");
                } else if (row.lastContactOn() == null) {
                    label.getStyleClass().add("muted");
                }
            });
        }
    }

    /** The promise over its day; late ones say so. */
    private final class NextActionCell extends NodeCell {
        NextActionCell() {
            this(new Label(), second("", "muted"));
        }

        private NextActionCell(Label text, Label due) {
            super(stacked(text, due), (cell, row) -> {
                NextAction action = row.nextAction();
                text.setText(action == null ? words.get("cases.no-action") : action.text());
                text.getStyleClass().removeAll("muted");
                due.setManaged(action != null);
                due.setVisible(action != null);
                due.getStyleClass().removeAll("danger", "muted");
                if (action == null) {
                    text.getStyleClass().add("muted");
                } else {
                    due.setText(words.due(action));
                    due.getStyleClass().add(action.isLate(words.today()) ? "danger" : "muted");
                }
            });
        }

        private static VBox stacked(Label text, Label due) {
            VBox box = new VBox(text, due);
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
    }
}
