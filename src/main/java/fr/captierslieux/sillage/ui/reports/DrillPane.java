package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The panel behind a figure: what it means, how it divides, and the rows that make it. */
final class DrillPane extends BorderPane {
    private final ReportModel model;
    private final FigureWords words;
    private final Label name = wrapped("", "panel-title");
    private final Label definition = wrapped("", "second-line");
    private final VBox title = new VBox(2, name, definition);
    private final VBox head = new VBox(10);
    private final PartBars bars;
    private final Label rowsTitle = new Label();
    private final ListView<CountedRow> rows = new ListView<>();
    private @Nullable Indicator shown;

    /** @param go goes where a row is seen whole */
    DrillPane(ReportModel model, FigureWords words, Command close, Consumer<Place> go) {
        this.model = model;
        this.words = words;
        setId("drill");
        getStyleClass().add("side-panel");
        setMinWidth(300);
        name.setId("drill-title");
        bars = new PartBars(words, model::narrow);
        rows.setId("drill-rows");
        rows.setAccessibleText(words.get("reports.rows"));
        rows.setFixedCellSize(44);
        rows.setCellFactory(list -> new CountedRowCell(words));
        rowsTitle.getStyleClass().add("section-title");
        rowsTitle.setId("drill-rows-title");
        VBox.setVgrow(rows, Priority.ALWAYS);
        CommandControls controls = new CommandControls(words.words());
        HBox titleRow = new HBox(8, title, controls.iconOnly(close));
        titleRow.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox content = new VBox(10, titleRow, head, bars, rowsTitle, rows);
        content.getStyleClass().add("panel-content");
        setCenter(content);
        Command open = Command.when("drill-open", "reports.command.open", Material2OutlinedMZ.OPEN_IN_FULL, null,
                rows.getSelectionModel().selectedItemProperty()
                        .map(row -> CountedPlaces.find(row).isEmpty() ? "reports.unavailable.no-page" : "")
                        .orElse("reports.unavailable.no-row"),
                () -> openSelected(go));
        rows.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.runIfAvailable();
            }
        });
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.runIfAvailable();
                event.consume();
            }
        });
        Command copy = Command.always("drill-copy", "reports.command.copy", Material2OutlinedAL.CONTENT_COPY, null,
                this::copy);
        HBox foot = new HBox(8, controls.plain(open), controls.plain(copy));
        foot.getStyleClass().add("panel-foot");
        setBottom(foot);
    }

    private void openSelected(Consumer<Place> go) {
        CountedRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            CountedPlaces.find(row).ifPresent(go);
        }
    }

    void show(@Nullable Drill drill, Period period) {
        if (drill == null) {
            shown = null;
            return;
        }
        Indicator indicator = drill.line().indicator();
        shown = indicator;
        name.setText(words.label(indicator));
        definition.setText(words.definition(indicator));
        head.getChildren().setAll(figure(drill.line(), period));
        if (drill.breakdown() != null && indicator.breakdowns().size() > 1) {
            head.getChildren().add(breakdowns(indicator, drill.breakdown()));
        }
        bars.show(drill, period);
        List<CountedRow> there = drill.rows();
        rowsTitle.setText(rowsTitle(drill, there));
        rows.setPlaceholder(new Label(words.get(there == null ? "reports.rows.reading" : "reports.rows.none")));
        rows.getItems().setAll(there == null ? List.of() : there);
    }

    private Node figure(FigureLine.Value line, Period period) {
        Label value = new Label(words.value(line.indicator(), line.value()));
        value.setId("drill-value");
        value.getStyleClass().add("key-figure");
        value.setMinWidth(Region.USE_PREF_SIZE);
        String compared = line.yearBefore() == null
                ? words.get("reports.drill.compared", words.unit(line.indicator()),
                        words.value(line.indicator(), line.previous()),
                        words.period(period.previous()))
                : words.get("reports.drill.compared-twice", words.unit(line.indicator()),
                        words.value(line.indicator(), line.previous()), words.period(period.previous()),
                        words.value(line.indicator(), line.yearBefore()), words.period(period.yearBefore()));
        HBox box = new HBox(12, value, wrapped(compared, "muted"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node breakdowns(Indicator indicator, String current) {
        FlowPane box = new FlowPane();
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        List<String> names = indicator.breakdowns();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            ToggleButton button = new ToggleButton(words.get("reports.breakdown." + name));
            button.setId("breakdown-" + name);
            button.setToggleGroup(group);
            button.setSelected(name.equals(current));
            button.getStyleClass().add(i == 0 ? "first" : i == names.size() - 1 ? "last" : "middle");
            button.setOnAction(event -> {
                button.setSelected(true);
                model.breakDown(name);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** How many rows, and what they add up to where that is something else. */
    private String rowsTitle(Drill drill, @Nullable List<CountedRow> there) {
        String of = drill.parts().stream().filter(part -> part.key().equals(drill.key())).map(Drill.Part::label)
                .findFirst().orElse("");
        String title = of.isEmpty() ? words.get("reports.rows") : words.get("reports.rows.of", of);
        if (there == null) {
            return title;
        }
        String count = words.get("reports.rows.count", title, words.written().number(there.size()));
        Measure measure = drill.line().indicator().measure();
        BigDecimal sum = there.stream().map(CountedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean adds = measure != Measure.SHARE && measure != Measure.DAYS
                && sum.compareTo(BigDecimal.valueOf(there.size())) != 0;
        return adds ? words.get("reports.rows.sum", count, words.value(drill.line().indicator(), sum)) : count;
    }

    /** The rows as lines for a spreadsheet. */
    private void copy() {
        Indicator indicator = shown;
        if (indicator == null) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.getItems().stream().map(row -> String.join("\t", row.code(), row.title(), row.detail(),
                row.on() == null ? "" : row.on().toString(), words.amount(indicator, row)))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void focusFirst() {
        rows.requestFocus();
    }

    static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        label.setPadding(Insets.EMPTY);
        return label;
    }
}
