package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The grid of pasted rows. Each column says which field it is; a cell is corrected by Enter or F2 and typing. */
final class PasteGrid extends TableView<PastedRow> {
    private static final double ROW = 32;
    private static final double NUMBER = 48;
    private static final double WIDTH = 132;
    private static final double LONG = 280;
    private static final int LOOKED_AT = 50;

    private final PasteModel model;
    private final Words words;
    private final ReadOnlyObjectWrapper<Place> selected = new ReadOnlyObjectWrapper<>(new Place(0, -1, null));
    private final ListChangeListener<PastedRow> rowsCame = change -> build();
    private final ListChangeListener<String> matchedAnew = change -> nameColumns();
    private final List<ComboBox<String>> choosers = new ArrayList<>();
    private boolean naming;

    /**
     * A place in the grid.
     *
     * @param row    number of the row
     * @param column its number; -1 for the row as a whole
     * @param fault  what is wrong there; null for nothing
     */
    record Place(int row, int column, @Nullable NotUnderstood fault) {
    }

    PasteGrid(PasteModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("paste-grid");
        setAccessibleText(words.get("paste.title"));
        setEditable(true);
        setFixedCellSize(ROW);
        getSelectionModel().setCellSelectionEnabled(true);
        setItems(model.rows());
    }

    void bind() {
        model.rows().addListener(rowsCame);
        model.matched().addListener(matchedAnew);
        getFocusModel().focusedCellProperty().subscribe(cell -> tellSelected());
        if (!model.rows().isEmpty()) {
            build();
        }
    }

    private void build() {
        choosers.clear();
        getColumns().clear();
        TableColumn<PastedRow, String> number = new TableColumn<>("");
        number.setCellValueFactory(row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().number())));
        number.setPrefWidth(NUMBER);
        number.setSortable(false);
        number.setEditable(false);
        getColumns().add(number);
        for (int i = 0; i < model.titles().size(); i++) {
            getColumns().add(column(i));
        }
        nameColumns();
    }

    private TableColumn<PastedRow, String> column(int index) {
        TableColumn<PastedRow, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().cell(index)));
        column.setCellFactory(owner -> new PasteCell(index, this::sentence));
        column.setOnEditCommit(event -> model.correct(event.getRowValue(), index, event.getNewValue()));
        column.setSortable(false);
        double width = isLong(index) ? LONG : WIDTH;
        column.setPrefWidth(width);
        ComboBox<String> chooser = new ComboBox<>();
        chooser.setId("paste-column-" + index);
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setPrefWidth(width - 12);
        chooser.setAccessibleText(words.get("paste.column", String.valueOf(index + 1)));
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String header) {
                return header == null || header.isEmpty()
                        ? words.get("paste.left-out")
                        : model.fields().getOrDefault(header, header);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        chooser.setOnAction(event -> {
            if (!naming && chooser.getValue() != null) {
                model.match(index, chooser.getValue());
            }
        });
        choosers.add(chooser);
        column.setGraphic(chooser);
        return column;
    }

    private boolean isLong(int index) {
        return model.rows().stream().limit(LOOKED_AT).anyMatch(row -> row.cell(index).length() > LONG / 8);
    }

    private void nameColumns() {
        naming = true;
        Map<String, String> fields = model.fields();
        for (int i = 0; i < choosers.size() && i < model.matched().size(); i++) {
            List<String> headers = new ArrayList<>(List.of(""));
            headers.addAll(fields.keySet());
            choosers.get(i).getItems().setAll(headers);
            choosers.get(i).setValue(model.matched().get(i));
        }
        naming = false;
    }

    /** Puts the keyboard on the first cell that is to be corrected. */
    void focusFirst() {
        requestFocus();
        Place place = first();
        int row = Math.max(0, place.row() - 1);
        if (row < getItems().size() && place.column() + 1 < getColumns().size()) {
            TableColumn<PastedRow, ?> column = getColumns().get(Math.max(1, place.column() + 1));
            getSelectionModel().clearAndSelect(row, column);
            getFocusModel().focus(row, column);
        }
    }

    /** What a cell's fault says; empty for none. */
    private String sentence(PastedRow row, int column) {
        NotUnderstood wrong = row.fault(column);
        return wrong == null
                ? ""
                : new FormWords(words, model.fileProperty().get(), model.ownFields()).fault(wrong);
    }

    /** The rows were looked at again. */
    void showFaults() {
        refresh();
        tellSelected();
    }

    private void tellSelected() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        int row = cell.getRow();
        int column = cell.getColumn() - 1;
        if (row >= 0 && row < model.rows().size()) {
            PastedRow focused = model.rows().get(row);
            NotUnderstood here = column < 0 ? null : focused.fault(column);
            if (here != null) {
                selected.set(new Place(focused.number(), column, here));
                return;
            }
        }
        selected.set(first());
    }

    private Place first() {
        for (PastedRow row : model.rows()) {
            for (int column = -1; column < model.titles().size(); column++) {
                NotUnderstood wrong = row.fault(column);
                if (wrong != null) {
                    return new Place(row.number(), column, wrong);
                }
            }
        }
        return new Place(0, -1, null);
    }

    /** The fault to be told: of the cell that has the keyboard, else the first. */
    ReadOnlyObjectProperty<Place> selectedFault() {
        return selected.getReadOnlyProperty();
    }

    void dispose() {
        model.rows().removeListener(rowsCame);
        model.matched().removeListener(matchedAnew);
    }
}
