package fr.captierslieux.sillage.ui.history;

import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.RemovedRow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was done in the store, and what was removed from it. */
public final class HistoryScreen implements Screen {
    private static final int GESTURES = 200;

    private final GesturesModel gestures;
    private final BinModel bin;
    private final HistoryUseCases useCases;
    private final HistoryWords words;
    private final GestureList list;
    private final ListView<RemovedRow> removed = new ListView<>();
    private final CustomTextField search = new CustomTextField();
    private final VBox binArea;
    private final VBox content = new VBox();
    private final ToggleButton gesturesView;
    private final ToggleButton binView;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final List<Command> commands;
    private final ListChangeListener<RemovedRow> counting = change -> count();

    public HistoryScreen(GesturesModel gestures, BinModel bin, HistoryUseCases useCases, HistoryWords words) {
        this.gestures = gestures;
        this.bin = bin;
        this.useCases = useCases;
        this.words = words;
        this.list = GestureList.ofStore(gestures, words);
        ToggleGroup group = new ToggleGroup();
        gesturesView = view("view-gestures", "history.view.gestures", group, this::showGestures);
        binView = view("view-bin", "history.view.bin", group, this::showBin);
        HBox bar = new HBox(4, gesturesView, binView);
        bar.getStyleClass().add("view-bar");
        binArea = binArea();
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(binArea, Priority.ALWAYS);
        content.getChildren().addAll(bar, list);
        gesturesView.setSelected(true);
        commands = List.of(Command.always("history-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH,
                "F5", this::refresh));
        gestures.whenChanged(this::refresh);
        bin.whenChanged(this::refresh);
    }

    private ToggleButton view(String id, String key, ToggleGroup group, Runnable show) {
        ToggleButton button = new ToggleButton(words.words().get(key));
        button.setId(id);
        button.getStyleClass().setAll("toggle-button", "view-choice");
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            show.run();
        });
        return button;
    }

    private VBox binArea() {
        search.setId("bin-search");
        search.setPromptText(words.words().get("history.bin.search"));
        search.setAccessibleText(words.words().get("history.bin.search"));
        search.setLeft(new Label("", new FontIcon(Material2OutlinedMZ.SEARCH)));
        search.getStyleClass().add("in-bar");
        search.setPrefWidth(260);
        search.textProperty().bindBidirectional(bin.searchProperty());
        Label hint = new Label(words.words().get("history.bin.hint"));
        hint.getStyleClass().add("second-line");
        HBox bar = new HBox(12, search, hint);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        removed.setId("bin");
        removed.getStyleClass().add("gesture-list");
        removed.setAccessibleText(words.words().get("history.view.bin"));
        removed.setItems(bin.shown());
        removed.setPlaceholder(new EmptyState(Material2OutlinedAL.DELETE, words.words().get("history.bin.none"), null));
        removed.setCellFactory(view -> new RemovedCell());
        VBox.setVgrow(removed, Priority.ALWAYS);
        return new VBox(bar, removed);
    }

    private void showGestures() {
        content.getChildren().set(1, list);
    }

    private void showBin() {
        content.getChildren().set(1, binArea);
    }

    /** Something removed: what it was, who removed it and when, and the button that brings it back. */
    private final class RemovedCell extends WrappingCell<RemovedRow> {
        @Override
        protected void updateItem(@Nullable RemovedRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label what = new Label(words.removed(row));
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            what.getStyleClass().add("gesture-first");
            Label by = new Label(words.removedBy(row));
            by.getStyleClass().add("second-line");
            VBox text = new VBox(2, what, by);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            Button back = new Button(words.words().get("history.bring-back"),
                    new FontIcon(Material2OutlinedMZ.RESTORE_FROM_TRASH));
            back.setId("bring-back-" + row.gesture());
            back.getStyleClass().add("flat");
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setAccessibleText(words.words().get("history.bring-back-that", words.removed(row)));
            back.setOnAction(event -> bin.bringBack(row));
            HBox line = new HBox(12, text, back);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(what.getText() + ", " + by.getText());
        }
    }

    private void count() {
        context.set(words.words().get("history.count", bin.count()));
    }

    @Override
    public void bind() {
        bin.shown().addListener(counting);
        refresh();
    }

    @Override
    public void refresh() {
        Supplier<List<GestureStory>> last = () -> useCases.last().tell(GESTURES);
        gestures.read(last);
        bin.read();
    }

    @Override
    public void dispose() {
        bin.shown().removeListener(counting);
        gestures.leave();
        bin.leave();
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        return List.of();
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
        if (binView.isSelected()) {
            search.requestFocus();
        } else {
            list.requestFocus();
        }
    }
}
