package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseCounts;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Dossiers: the list, what narrows it, and the panel beside it. */
public final class CasesScreen implements Screen {
    private static final double PANEL = 360;

    private final CasesModel model;
    private final Navigation navigation;
    private final CaseWords words;
    private final CommandControls controls;
    private final CaseFilters filters;
    private final CaseTable table;
    private final CasePreviewPane panel;
    private final StackPane listArea = new StackPane();
    private final SplitPane split = new SplitPane();
    private final ToggleGroup viewGroup = new ToggleGroup();
    private final Map<CaseView, Label> viewCounts = new EnumMap<>(CaseView.class);
    private final Map<CaseView, ToggleButton> viewButtons = new EnumMap<>(CaseView.class);
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final List<Command> commands;
    private final Node importing;
    private Subscription bound = Subscription.EMPTY;

    /**
     * @param importFiles what to do where there is no case yet
     * @param navigation  leads to the page of a case
     */
    public CasesScreen(CasesModel model, Words words, Clock clock, Command importFiles, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        this.words = new CaseWords(words, clock);
        this.controls = new CommandControls(words);
        this.importing = controls.primary(importFiles);
        this.filters = new CaseFilters(model, this.words);
        this.table = new CaseTable(model, this.words);
        this.panel = new CasePreviewPane(this.words);
        this.commands = List.of(
                Command.always("cases-find", "cases.command.find", Material2OutlinedMZ.SEARCH, "Shortcut+F",
                        () -> filters.text().requestFocus()),
                Command.always("cases-refresh", "cases.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        model::refresh));
        listArea.getChildren().add(table);
        VBox.setVgrow(listArea, Priority.ALWAYS);
        VBox list = new VBox(viewBar(), filters, listArea);
        list.setMinWidth(400);
        SplitPane.setResizableWithParent(panel, false);
        panel.setPrefWidth(PANEL);
        split.getItems().addAll(list, panel);
        split.setDividerPositions(1 - PANEL / 1080);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && table.getSelectionModel().getSelectedIndex() >= 0) {
                openCase();
            }
        });
    }

    private FlowPane viewBar() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("view-bar");
        for (CaseView view : CaseView.values()) {
            Label name = new Label(words.get("cases.view." + view.name()));
            Label count = new Label();
            count.getStyleClass().add("count");
            HBox face = new HBox(6, name, count);
            face.setAlignment(Pos.CENTER_LEFT);
            ToggleButton button = new ToggleButton(name.getText(), face);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setId("view-" + view.name());
            button.getStyleClass().setAll("toggle-button", "view-choice");
            button.setToggleGroup(viewGroup);
            button.setOnAction(event -> model.ask(now -> now.withView(view)));
            viewCounts.put(view, count);
            viewButtons.put(view, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    /** Space folds the panel, Enter opens the case; the arrows stay the table's. */
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            togglePanel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openCase();
            event.consume();
        }
    }

    private void openCase() {
        CaseRow row = model.selectedProperty().get();
        if (row != null) {
            navigation.show(new Navigation.Place.OneCase(row.code()));
        }
    }

    private void togglePanel() {
        if (split.getItems().contains(panel)) {
            split.getItems().remove(panel);
        } else {
            showPanel();
        }
    }

    private void showPanel() {
        if (!split.getItems().contains(panel)) {
            split.getItems().add(panel);
            split.setDividerPositions(1 - PANEL / Math.max(PANEL + 1, split.getWidth()));
        }
    }

    @Override
    public void bind() {
        bound = Subscription.combine(
                model.queryProperty().subscribe(this::showQuery),
                model.countsProperty().subscribe(this::showCounts),
                model.choicesProperty().subscribe(filters::offer),
                model.totalProperty().subscribe(() -> showCounts(model.countsProperty().get())),
                model.answeredProperty().subscribe(this::showEmptiness),
                model.previewProperty().subscribe(panel::show),
                model.selectedProperty().subscribe(this::select),
                table.getSelectionModel().selectedIndexProperty().subscribe(index -> selected(index.intValue())));
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
    }

    private void showQuery(CaseQuery query) {
        viewGroup.selectToggle(viewButtons.get(query.view()));
        filters.show(query);
        table.showOrder(query);
    }

    private void showCounts(CaseCounts counts) {
        viewCounts.forEach((view, label) -> {
            String number = words.written().number(counts.of(view));
            label.setText(number);
            viewButtons.getOrDefault(view, new ToggleButton())
                    .setAccessibleText(words.get("cases.view.spoken", words.get("cases.view." + view.name()), number));
        });
        context.set(words.get("cases.count", words.written().number(model.totalProperty().get()),
                words.written().number(counts.of(CaseView.ALL))));
        showEmptiness();
    }

    private void showEmptiness() {
        List<Node> nodes = new ArrayList<>(List.of(table));
        boolean nothing = model.answeredProperty().get() && model.totalProperty().get() == 0;
        table.setVisible(!nothing);
        if (nothing) {
            nodes.add(model.isStoreEmpty() ? emptyStore() : noMatch());
        }
        listArea.getChildren().setAll(nodes);
        panel.setVisible(!nothing);
    }

    private Node emptyStore() {
        return new EmptyState(Material2OutlinedAL.FOLDER_OPEN, words.get("cases.empty"), importing);
    }

    private Node noMatch() {
        Command clear = Command.always("cases-clear", "cases.command.clear", null, null,
                () -> model.ask(now -> now.withoutFilters().withView(CaseView.ALL)));
        String text = model.queryProperty().get().text();
        return new EmptyState(Material2OutlinedMZ.SEARCH,
                text.isBlank() ? words.get("cases.no-match") : words.get("cases.no-match.text", text),
                controls.plain(clear));
    }

    private void selected(int index) {
        CaseRow row = model.rows().peek(index);
        if (row != null) {
            model.selectedProperty().set(row);
        }
    }

    private void select(@Nullable CaseRow row) {
        int index = table.getSelectionModel().getSelectedIndex();
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (!row.equals(model.rows().peek(index))) {
            for (int i = 0; i < Math.min(model.rows().size(), PagedRows.PAGE); i++) {
                if (row.equals(model.rows().peek(i))) {
                    table.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        }
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        return List.of();
    }

    @Override
    public List<Node> headerActions() {
        return List.of();
    }

    @Override
    public Node content() {
        return split;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }
}
