package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.TerritoryMap;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The same figures as the map, as a table: what lies in no territory stands in it too. */
final class AreaTable extends TableView<AreaTable.Line> {
    private final TerritoriesModel model;
    private final TerritoryWords words;
    private final TableColumn<Line, Long> rows;
    private final TableColumn<Line, Long> amount;
    private boolean showing;

    /**
     * A line.
     *
     * @param code of the territory, or of what lies in none
     */
    record Line(String code, String name, String around, long rows, long amount) {
    }

    AreaTable(TerritoriesModel model, TerritoryWords words) {
        this.model = model;
        this.words = words;
        setId("territories-table");
        setAccessibleText(words.get("territories.title"));
        setFixedCellSize(36);
        setPlaceholder(new Label(words.get("territories.empty")));
        getColumns().add(column("name", 340, Line::name, Comparator.comparing(Folding::fold)));
        getColumns().add(column("around", 130, Line::around, Comparator.naturalOrder()));
        getColumns().getFirst().getStyleClass().add("map-first");
        rows = number(Line::rows, words::count);
        amount = number(Line::amount, value -> words.speech()
                .exact(model.questionProperty().get().figure().name(), value));
        getColumns().add(rows);
        getColumns().add(amount);
        setRowFactory(table -> new Row());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                model.select(line.code());
            }
        });
    }

    /** A row speaks as the map does. */
    private final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(line == null || empty
                    ? null
                    : line.name() + ", "
                            + words.speech().amount(model.questionProperty().get().figure().name(), line.amount()));
        }
    }

    private TableColumn<Line, String> column(String name, double width, Function<Line, String> text,
            Comparator<String> order) {
        TableColumn<Line, String> column = new TableColumn<>(words.get("territories.column." + name));
        column.setPrefWidth(width);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(text.apply(line.getValue())));
        column.setComparator(order);
        return column;
    }

    private TableColumn<Line, Long> number(Function<Line, Long> value, Function<Long, String> text) {
        TableColumn<Line, Long> column = new TableColumn<>();
        column.setPrefWidth(100);
        column.getStyleClass().add("figures");
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(value.apply(line.getValue())));
        column.setCellFactory(shown -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Long number, boolean empty) {
                super.updateItem(number, empty);
                setText(number == null || empty ? "" : text.apply(number));
                setStyle("-fx-alignment: center-right;");
            }
        });
        return column;
    }

    void show(TerritoryMap map) {
        showing = true;
        String chosen = model.chosenProperty().get();
        MapFigure figure = map.question().figure();
        rows.setText(words.get("territories.column." + figure.behind().name()));
        amount.setText(words.get("territories.column.amount." + figure.name()));
        rows.setVisible(figure == MapFigure.FOLLOW_UPS || figure == MapFigure.HOURS);
        List<Line> areas = model.visible().stream()
                .sorted(Comparator.comparingLong(Area::amount).reversed().thenComparing(area -> Folding
                        .fold(area.name())))
                .map(area -> new Line(area.code(), area.name(), words.around(map, area.code()), area.count().rows(),
                        area.amount()))
                .toList();
        List<Line> rest = Stream.of(TerritoryMap.OUTSIDE, TerritoryMap.NOWHERE)
                .map(code -> new Line(code, words.title(map, code), "", map.countOf(code).rows(),
                        map.countOf(code).amount()))
                .filter(line -> line.rows() > 0).toList();
        getItems().setAll(Stream.concat(areas.stream(), rest.stream()).toList());
        sort();
        showing = false;
        choose(chosen);
    }

    /** Follows what is chosen on the map. */
    void choose(String code) {
        showing = true;
        Line now = getSelectionModel().getSelectedItem();
        if (now == null || !now.code().equals(code)) {
            getSelectionModel().clearSelection();
            getItems().stream().filter(line -> line.code().equals(code)).findFirst()
                    .ifPresent(line -> getSelectionModel().select(line));
        }
        showing = false;
    }
}
