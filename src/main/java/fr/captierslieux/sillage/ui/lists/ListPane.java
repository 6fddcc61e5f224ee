package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A list as screens show it: what narrows it above, the table, the panel beside. The arrows are the table's, Space folds the panel,
 * Enter and a double click open the row.
 *
 * @param <R> a row
 */
public final class ListPane<R> {
    private final ListModel<?, R, ?> model;
    private final PagedTable<R> table;
    private final ColumnChooser<R> columns;
    private final PreviewSplit split;
    private final StackPane area = new StackPane();
    private final ListTransfer<R> transfer;
    private final Command open;
    private final Command fold;
    private final CommandControls controls;

    /**
     * What a list is of.
     *
     * @param name     names its nodes and settings
     * @param titleKey message key of what it is of
     * @param spoken   a row as a sentence
     * @param sort     is told by which column, and which end first
     * @param open     opens a row
     */
    public record What<R>(String name, String titleKey, ListModel<?, R, ?> model, List<ListColumn<R>> columns,
            Function<R, String> spoken, BiConsumer<String, SortType> sort, Consumer<R> open) {
        public What {
            columns = List.copyOf(columns);
        }
    }

    /**
     * @param above what narrows the list
     * @param panel what the panel shows of one row
     * @param saved is told what a form in the panel wrote
     */
    public ListPane(What<R> what, ListSurroundings around, List<Node> above, Region panel,
            BiConsumer<FormRequest, Saved> saved) {
        Words words = around.around().words();
        this.model = what.model();
        this.controls = new CommandControls(words);
        this.table = new PagedTable<>(what.name() + "-table", words.get(what.titleKey()), model.rows(), what.spoken(),
                what.sort());
        this.columns = new ColumnChooser<>(what.name(), table, what.columns(), words, around.around().settings());
        area.getChildren().add(table);
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox list = new VBox();
        list.getChildren().addAll(above);
        list.getChildren().add(area);
        this.split = new PreviewSplit(list, panel, saved);
        this.transfer = new ListTransfer<>(what.name(), what.titleKey(), model, table, around.sheets(),
                around.around().background(), around.prompts(), words, around.around().clock(),
                around.follow());
        this.open = Command.when(what.name() + "-open", "lists.command.open", Material2OutlinedMZ.OPEN_IN_FULL, "Enter",
                model.selectedProperty().map(row -> "").orElse("lists.unavailable.none"), () -> openSelected(what));
        this.fold = Command.always(what.name() + "-fold-panel", "lists.command.fold",
                Material2OutlinedMZ.VERTICAL_SPLIT,
                "Space", split::toggle);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.runIfAvailable();
            }
        });
    }

    /** Shows the rows that are there anew: what cells say of them changed. */
    public void repaint() {
        table.refresh();
    }

    private void openSelected(What<R> what) {
        R row = model.selectedProperty().get();
        if (row != null) {
            what.open().accept(row);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            split.toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open.runIfAvailable();
            event.consume();
        }
    }

    /** Lets table and model follow each other. */
    public Subscription bind() {
        ListChangeListener<Integer> chosen = change -> model.mark(List.copyOf(change.getList()));
        table.getSelectionModel().getSelectedIndices().addListener(chosen);
        return Subscription.combine(model.selectedProperty().subscribe(this::select),
                table.getSelectionModel().selectedIndexProperty().subscribe(index -> selected(index.intValue())),
                model.answersProperty().subscribe(this::selectMarked),
                model.questionsProperty().subscribe(() -> table.scrollTo(0)),
                () -> table.getSelectionModel().getSelectedIndices().removeListener(chosen));
    }

    /** What was chosen is chosen again where it stands now; the row of the panel last, as the one that Shift begins at. */
    private void selectMarked() {
        R shown = model.selectedProperty().get();
        List<Integer> places = new ArrayList<>(model.markedPlaces());
        if (shown == null || places.isEmpty() || places.equals(table.getSelectionModel().getSelectedIndices())) {
            return;
        }
        int lead = places.stream().filter(place -> isOf(shown, place)).findFirst().orElse(places.getLast());
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectIndices(places.getFirst(),
                places.stream().skip(1).mapToInt(Integer::intValue).toArray());
        table.getSelectionModel().select(lead);
    }

    private boolean isOf(R row, int place) {
        R there = model.rows().peek(place);
        return there != null && model.isSame(row, there);
    }

    private void selected(int index) {
        R row = model.rows().peek(index);
        if (row != null) {
            model.selectedProperty().set(row);
        }
    }

    private void select(@Nullable R row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
            return;
        }
        R now = model.rows().peek(table.getSelectionModel().getSelectedIndex());
        if (now != null && model.isSame(row, now)) {
            return;
        }
        for (int i = 0; i < model.rows().size(); i++) {
            R each = model.rows().peek(i);
            if (each != null && model.isSame(row, each)) {
                table.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    /** Shows instead of the table that there is nothing, or the table again. */
    public void showEmpty(@Nullable Node instead) {
        List<Node> nodes = new ArrayList<>(List.of(table));
        table.setVisible(instead == null);
        if (instead != null) {
            nodes.add(instead);
        }
        area.getChildren().setAll(nodes);
        split.setPanelShown(instead == null);
    }

    public void showOrder(String column, SortType way) {
        table.showOrder(column, way);
    }

    public PreviewSplit split() {
        return split;
    }

    public PagedTable<R> table() {
        return table;
    }

    public void keepColumns() {
        columns.keep();
    }

    public void focusTable() {
        table.requestFocus();
    }

    /** What can be done with the list. Enter and Space work in the table only, and are listed without taking the keys elsewhere. */
    public List<Command> commands() {
        return transfer.commands();
    }

    public Command openCommand() {
        return open;
    }

    /** Fold, columns and export, for the right end of the bar. */
    public Node[] barActions() {
        return new Node[]{controls.iconOnly(fold), columns.button(), controls.iconOnly(transfer.exportCommand())};
    }

    /** Why the list cannot be printed now, as a message key; empty when it can. */
    ObservableValue<String> unprintable() {
        return transfer.unprintable();
    }

    /** The list by what narrows it, with the panel of the row that is chosen where that is seen. */
    void print(SeenPage page, FilterBar bar, Consumer<PrintedDocument> given) {
        String context = Stream.concat(Stream.of(page.context()), bar.said().stream())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        transfer.print(context, document -> given
                .accept(split.findPanel().map(panel -> document.with(page.read(panel))).orElse(document)));
    }

    /** What is copied and exported. */
    public ListTransfer<R> transfer() {
        return transfer;
    }
}
