package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.reports.CountedPlaces;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Reports that went out at the left, what became other since one of them in the middle, the rows that make it at the right. */
public final class SentScreen implements Screen {
    private final SentModel model;
    private final ListSurroundings around;
    private final SendFlow sending;
    private final SentWords words;
    private final CommandControls controls;
    private final ListView<SentReport> list = new ListView<>();
    private final Label told = new Label();
    private final ChangeTable table;
    private final ListView<ChangedRow> rows = new ListView<>();
    private final SplitPane split = new SplitPane();
    private final EmptyState none;
    private final StackPane content;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final Command correct;
    private final Command takeOut;
    private final List<Command> commands;
    private final ListChangeListener<SentReport> counting = change -> count();
    private final ListChangeListener<ChangeLine> lining = change -> selectLine();
    private Subscription bound = Subscription.EMPTY;
    private boolean showing;

    /**
     * @param sending writes and freezes
     * @param removed puts rows into the bin
     * @param reports shows the figures, from where reports are sent
     */
    public SentScreen(SentModel model, ListSurroundings around, SendFlow sending, RemovedRecords removed,
            Command reports) {
        this.model = model;
        this.around = around;
        this.sending = sending;
        Words said = around.around().words();
        this.words = new SentWords(said, around.around().clock());
        this.controls = new CommandControls(said);
        this.table = new ChangeTable(words);
        ObservableValue<String> unchosen = model.chosenProperty().map(report -> "")
                .orElse("lists.unavailable.none");
        this.correct = Command.when("sent-correct", "reports.sent.command.correct", Material2OutlinedMZ.SEND,
                "Shortcut+E", unchosen, this::correct);
        this.takeOut = Command.when("sent-file", "reports.sent.command.file", Material2OutlinedMZ.SAVE_ALT, null,
                unchosen, model::takeOutFile);
        Command remove = Command.when("sent-remove", "reports.sent.command.remove", Material2OutlinedAL.DELETE, null,
                unchosen, () -> {
                    SentReport report = model.chosenProperty().get();
                    if (report != null) {
                        removed.remove(SentReport.ENTITY, report.row(), words.title(report), model::refresh);
                    }
                });
        Command open = Command.when("sent-open-row", "reports.command.open", Material2OutlinedMZ.OPEN_IN_FULL, null,
                rows.getSelectionModel().selectedItemProperty()
                        .map(row -> CountedPlaces.find(row.row()).isEmpty() ? "reports.unavailable.no-page" : "")
                        .orElse("reports.unavailable.no-row"),
                this::openRow);
        this.commands = List.of(correct, takeOut, remove, open, Command.always("sent-refresh",
                "reports.command.refresh", Material2OutlinedMZ.REFRESH, "F5", model::refresh));
        build(remove, open);
        this.none = new EmptyState(Material2OutlinedMZ.SEND, words.get("reports.sent.none"), controls.plain(reports));
        this.content = new StackPane(split, none);
    }

    private void build(Command remove, Command open) {
        list.setId("sent-reports");
        list.setAccessibleText(words.get("reports.sent.title"));
        list.setItems(model.reports());
        list.setCellFactory(view -> new SentCell(words));
        list.setPlaceholder(new Label(""));
        list.setMinWidth(200);
        list.getSelectionModel().selectedItemProperty().subscribe(report -> {
            if (report != null && !showing) {
                model.choose(report);
            }
        });
        told.setId("sent-told");
        told.getStyleClass().addAll("session-banner", "neutral");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        table.setItems(model.lines());
        table.setPlaceholder(new Label(""));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                model.select(line);
            }
        });
        VBox middle = new VBox(told, table);
        VBox.setMargin(told, new Insets(8, 12, 4, 12));
        middle.setMinWidth(300);
        VBox.setVgrow(table, Priority.ALWAYS);
        split.getItems().setAll(list, middle, rowsPanel(remove, open));
        split.setDividerPositions(0.2, 0.7);
    }

    private Node rowsPanel(Command remove, Command open) {
        rows.setId("changed-rows");
        rows.setAccessibleText(words.get("reports.sent.rows"));
        rows.setCellFactory(view -> new ChangedRowCell(words, model, this::labels));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openRow();
                event.consume();
            }
        });
        rows.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openRow();
            }
        });
        Label heading = new Label(words.get("reports.sent.rows"));
        heading.getStyleClass().add("section-title");
        VBox content = new VBox(10, heading, rows);
        content.getStyleClass().add("panel-content");
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox foot = new HBox(8, controls.plain(open), controls.iconOnly(remove));
        foot.getStyleClass().add("panel-foot");
        VBox panel = new VBox(content, foot);
        VBox.setVgrow(content, Priority.ALWAYS);
        panel.getStyleClass().add("side-panel");
        panel.setMinWidth(260);
        return panel;
    }

    private Map<String, Map<String, String>> labels() {
        Comparison read = model.comparisonProperty().get();
        return read == null ? Map.of() : read.labels();
    }

    private void openRow() {
        ChangedRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            Navigation navigation = around.navigation();
            CountedPlaces.find(row.row()).ifPresent(navigation::show);
        }
    }

    private void correct() {
        SentReport report = model.chosenProperty().get();
        if (report != null) {
            new SendPop(around.around().words(), words.figures().today(), words.get("reports.sent.command.correct"),
                    report.sending().recipient(), report.row(),
                    said -> sending.send(report.period(), report.scope(), said, corrected(report.file().name()),
                            model::refresh))
                    .show(split.getScene().lookup("#sent-correct"));
        }
    }

    /** « rapport-2026-T3-corrige.xlsx ». */
    private static String corrected(String name) {
        return name.replaceFirst("(-corrige)?\\.xlsx$", "-corrige.xlsx");
    }

    private void count() {
        boolean empty = model.reports().isEmpty();
        context.set(empty ? "" : words.figures().written().number(model.reports().size()));
        split.setVisible(!empty);
        none.setVisible(empty);
    }

    private void show(@Nullable SentReport report) {
        showing = true;
        if (report == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(report);
        }
        showing = false;
        tell();
    }

    private void tell() {
        Comparison read = model.comparisonProperty().get();
        told.setVisible(read != null);
        told.setManaged(read != null);
        if (read != null) {
            told.setText(words.changed(read));
            told.getStyleClass().setAll("label", "session-banner", read.changed().isEmpty() ? "neutral" : "warning");
        }
    }

    private void selectLine() {
        showing = true;
        ChangeLine line = model.lineProperty().get();
        if (line != null && model.lines().contains(line)) {
            table.getSelectionModel().select(line);
        }
        showing = false;
    }

    private void showRows(@Nullable List<ChangedRow> there) {
        rows.setPlaceholder(new Label(words.get(model.lineProperty().get() == null
                ? "reports.sent.rows.choose"
                : there == null ? "reports.rows.reading" : "reports.rows.none")));
        rows.getItems().setAll(there == null ? List.of() : there);
    }

    @Override
    public void bind() {
        model.reports().addListener(counting);
        model.lines().addListener(lining);
        count();
        bound = Subscription.combine(model.chosenProperty().subscribe(this::show),
                model.comparisonProperty().subscribe(read -> tell()),
                model.lineProperty().subscribe(line -> selectLine()),
                model.rowsProperty().subscribe(this::showRows));
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        model.reports().removeListener(counting);
        model.lines().removeListener(lining);
        bound.unsubscribe();
        model.leave();
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        return List.of(controls.plain(takeOut), controls.primary(correct));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }
}
