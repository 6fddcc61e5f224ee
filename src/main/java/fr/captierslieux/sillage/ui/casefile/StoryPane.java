package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The timeline with the chips that narrow it. */
final class StoryPane extends VBox implements CaseTab {
    private static final double WITH_ICONS = 820;
    private static final Map<StoryFilter, Ikon> ICONS = new EnumMap<>(Map.of(
            StoryFilter.MEETINGS, Material2OutlinedAL.EVENT, StoryFilter.EXCHANGES, Material2OutlinedAL.CALL,
            StoryFilter.PROMISES, Material2OutlinedAL.FLAG, StoryFilter.ORIENTATIONS, Material2OutlinedAL.ALT_ROUTE,
            StoryFilter.STEPS, Material2OutlinedMZ.TRENDING_UP, StoryFilter.NETWORK, Material2OutlinedAL.GROUPS));

    private final CaseFileModel model;
    private final StoryWords words;
    private final CaseActs acts;
    private final ListView<StoryLine> list = new ListView<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<StoryFilter, ToggleButton> chips = new EnumMap<>(StoryFilter.class);
    private final ObservableValue<Happening> chosen = list.getSelectionModel().selectedItemProperty()
            .map(line -> line instanceof StoryLine.Entry entry ? entry.happening() : null);

    StoryPane(CaseFileModel model, StoryWords words, CaseActs acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        list.setId("case-story");
        list.getStyleClass().add("story-list");
        list.setAccessibleText(words.get("casefile.story"));
        list.setItems(model.lines());
        list.setCellFactory(view -> new StoryCell(words, acts));
        list.setPlaceholder(new EmptyState(Material2OutlinedAL.EVENT, words.get("casefile.story.none"), null));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), list);
    }

    private Node bar() {
        FlowPane bar = new FlowPane(8, 6);
        bar.getStyleClass().add("story-bar");
        for (StoryFilter filter : StoryFilter.values()) {
            ToggleButton chip = new ToggleButton(words.get("casefile.filter." + filter));
            Ikon icon = ICONS.get(filter);
            if (icon != null) {
                chip.setGraphic(new FontIcon(icon));
            }
            chip.setId("story-" + filter);
            chip.getStyleClass().setAll("toggle-button", "story-chip");
            chip.setToggleGroup(group);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            chips.put(filter, chip);
            bar.getChildren().add(chip);
        }
        // Beside a form the chips do without their pictures.
        bar.widthProperty().subscribe(width -> chips.values().forEach(chip -> chip.setContentDisplay(
                width.doubleValue() < WITH_ICONS ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT)));
        return bar;
    }

    private void edit() {
        if (list.getSelectionModel().getSelectedItem() instanceof StoryLine.Entry entry) {
            acts.edit(entry.happening());
        }
    }

    Subscription bind() {
        return Subscription.combine(
                model.filterProperty().subscribe(filter -> group.selectToggle(chips.get(filter))),
                model.foundProperty().subscribe(this::goTo));
    }

    private void goTo(@Nullable StoryLine line) {
        if (line != null) {
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    void offer(List<MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        list.setContextMenu(menu);
    }

    /** Whether the keyboard is in the list of what happened. */
    boolean holds(@Nullable Node place) {
        return list.equals(place);
    }

    /** The cell of the chosen line, where it is seen; else the list. */
    Node chosenCell() {
        StoryLine line = list.getSelectionModel().getSelectedItem();
        return list.lookupAll(".story-cell").stream().filter(StoryCell.class::isInstance).map(StoryCell.class::cast)
                .filter(each -> each.isVisible() && line != null && line.equals(each.getItem())).<Node>map(each -> each)
                .findFirst().orElse(list);
    }

    /** What is chosen. */
    ObservableValue<Happening> chosen() {
        return chosen;
    }

    @Override
    public Region content() {
        return this;
    }

    @Override
    public void show(CaseFile file) {
        // the list follows the model
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }
}
