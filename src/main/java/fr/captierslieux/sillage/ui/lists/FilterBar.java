package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.controls.FilterChip;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The bar that narrows a list: a text, the filters that are set as chips, and a menu of those that are not.
 */
public final class FilterBar extends HBox {
    private static final double TEXT = 178;

    private final CustomTextField text = new CustomTextField();
    private final MenuButton add;
    private final FlowPane chips = new FlowPane();
    private final List<FilterChip> filters = new ArrayList<>();

    /**
     * @param list      names the nodes
     * @param promptKey message key of what the text is looked for in
     * @param typed     is told the text as it changes
     */
    public FilterBar(String list, String promptKey, Words words, Consumer<String> typed) {
        getStyleClass().add("filter-bar");
        text.setId(list + "-search");
        text.setPromptText(words.get(promptKey));
        text.setAccessibleText(words.get(promptKey));
        text.setLeft(new Label("", new FontIcon(Material2OutlinedMZ.SEARCH)));
        text.getStyleClass().add("in-bar");
        text.setPrefWidth(TEXT);
        text.textProperty().subscribe((before, now) -> typed.accept(now));
        add = new MenuButton(words.get("lists.filter.add"), new FontIcon(Material2OutlinedAL.ADD));
        add.setId(list + "-add-filter");
        add.setAccessibleText(words.get("lists.filter.add.spoken"));
        add.getStyleClass().addAll("chip", "chip-add");
        add.setMinWidth(USE_PREF_SIZE);
        chips.setHgap(8);
        chips.setVgap(8);
        chips.setMinWidth(0);
        // else it would ask for the height that it needs at another width
        chips.prefWrapLengthProperty().bind(chips.widthProperty().map(width -> Math.max(1, width.doubleValue())));
        chips.getChildren().addAll(text, add);
        HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(chips);
    }

    /** Adds a filter that can be set. */
    public void offer(FilterChip chip) {
        filters.add(chip);
        chips.getChildren().add(chips.getChildren().size() - 1, chip);
        MenuItem item = new MenuItem(chip.name(), new FontIcon(chip.icon()));
        item.setId(chip.faceId() + "-add");
        item.setOnAction(event -> chip.open());
        add.getItems().add(item);
        chip.setProperty().subscribe(set -> showOffered());
        showOffered();
    }

    private void showOffered() {
        for (int i = 0; i < filters.size(); i++) {
            add.getItems().get(i).setVisible(!filters.get(i).setProperty().get());
        }
        boolean any = filters.stream().anyMatch(chip -> !chip.setProperty().get());
        add.setVisible(any);
        add.setManaged(any);
    }

    /** What stands at the right of the bar. */
    public void addActions(Node... actions) {
        HBox box = new HBox(4, actions);
        box.setMinWidth(USE_PREF_SIZE);
        getChildren().add(box);
    }

    /** What narrows the list now, in words. */
    List<String> said() {
        return Stream.concat(Stream.of(text.getText().strip()), filters.stream().map(FilterChip::said))
                .filter(each -> !each.isEmpty()).toList();
    }

    /** Shows a text without telling of it twice. */
    public void showText(String now) {
        if (!text.getText().equals(now)) {
            text.setText(now);
        }
    }

    public TextField text() {
        return text;
    }
}
