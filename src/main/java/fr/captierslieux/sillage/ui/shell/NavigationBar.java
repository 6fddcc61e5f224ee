package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The column at the left: the screens there are. Folds to their pictures. */
final class NavigationBar extends VBox {
    private static final double WIDE = 200;
    private static final double NARROW = 56;
    private static final String FOLDED = "folded";

    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Label brand = new Label("Sillage");
    private final ScrollPane scroll;

    NavigationBar(Words words, List<ScreenEntry> entries, Node foot, Consumer<ScreenEntry> chosen) {
        super(2);
        this.words = words;
        setId("navigation");
        getStyleClass().add("navigation");
        HBox top = new HBox(12, mark(), brand);
        top.getStyleClass().add("brand");
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().add(top);
        VBox places = new VBox(2);
        String section = "";
        for (ScreenEntry entry : entries) {
            if (!entry.sectionKey().equals(section)) {
                section = entry.sectionKey();
                places.getChildren().add(heading(section));
            }
            places.getChildren().add(button(entry, chosen));
        }
        scroll = scrolled(places);
        getChildren().addAll(scroll, foot);
        folded.subscribe(this::fold);
    }

    /** In a low window the screens scroll between the mark and the account. */
    private static ScrollPane scrolled(VBox places) {
        ScrollPane scroll = new ScrollPane(places);
        scroll.setId("navigation-places");
        scroll.getStyleClass().addAll("edge-to-edge", "nav-places");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Puts searching above the screens. */
    void offerSearch(Command search) {
        Label name = new Label(words.get(search.messageKey()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label keys = new Label(
                search.accelerator() == null ? "" : new CommandControls(words).keys(search.accelerator()));
        keys.getStyleClass().add("key-hint");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(5, new FontIcon(Material2OutlinedMZ.SEARCH), name, keys);
        face.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(name.getText(), face);
        button.setId(search.id());
        button.getStyleClass().setAll("button", "nav-find");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText());
        button.setTooltip(new Tooltip(name.getText()));
        button.setOnAction(event -> search.runIfAvailable());
        face.prefWidthProperty().bind(button.widthProperty().subtract(14));
        for (Region part : List.of(name, keys)) {
            part.visibleProperty().bind(folded.not());
            part.managedProperty().bind(folded.not());
        }
        VBox.setMargin(button, new Insets(0, 0, 8, 0));
        getChildren().add(1, button);
    }

    /** A mast, its hull, and the wake that spreads behind. */
    private static Node mark() {
        SVGPath path = new SVGPath();
        path.setContent(
                "M8.5 0 V4 M8.5 6 V13 M8.5 9 C8 13 4 16 0.8 16.6 M8.5 9 C9 13 13 16 16.2 16.6 M8.5 12 C8 14.5 6.5 16.5 5 17.4"
                        + " M8.5 12 C9 14.5 10.5 16.5 12 17.4");
        path.getStyleClass().add("brand-mark");
        return path;
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("nav-section");
        label.managedProperty().bind(folded.not());
        label.visibleProperty().bind(folded.not());
        return label;
    }

    private ToggleButton button(ScreenEntry entry, Consumer<ScreenEntry> chosen) {
        ToggleButton button = new ToggleButton(words.get(entry.titleKey()), new FontIcon(entry.icon()));
        button.setId("go-" + entry.id());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("toggle-button", "nav-entry");
        button.setAccessibleText(words.get(entry.titleKey()));
        // A second press must not leave the navigation with nothing chosen.
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(entry);
        });
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(button);
            }
        });
        buttons.put(entry.id(), button);
        return button;
    }

    /** Lets a count stand at the right of an entry; empty for none. */
    void badge(String id, ObservableValue<String> count) {
        ToggleButton button = Objects.requireNonNull(buttons.get(id));
        Label name = new Label(button.getText());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label many = new Label();
        many.setId("badge-" + id);
        many.getStyleClass().add("nav-count");
        many.setMinWidth(Region.USE_PREF_SIZE);
        many.textProperty().bind(count);
        HBox face = new HBox(10, button.getGraphic(), name, many);
        for (Region part : List.of(name, many)) {
            part.visibleProperty().bind(folded.not());
            part.managedProperty().bind(folded.not());
        }
        face.alignmentProperty().bind(Bindings.when(folded).then(Pos.CENTER).otherwise(Pos.CENTER_LEFT));
        face.prefWidthProperty().bind(button.widthProperty().subtract(Bindings.when(folded).then(3).otherwise(17)));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty()
                .bind(count.map(said -> said.isEmpty() ? button.getText() : button.getText() + ", " + said));
    }

    /** Marks the entry of a screen; none where the screen has no entry. */
    void select(String id) {
        ToggleButton button = buttons.get(id);
        group.selectToggle(button);
        if (button != null) {
            reveal(button);
        }
    }

    /** Scrolls until an entry is seen. */
    private void reveal(ToggleButton button) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (seen > 0 && hidden > 0) {
            double middle = button.getLayoutY() + button.getHeight() / 2;
            scroll.setVvalue(Math.clamp((middle - seen / 2) / hidden, 0, 1));
        }
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    private void fold(boolean narrow) {
        double width = narrow ? NARROW : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        getStyleClass().remove(FOLDED);
        if (narrow) {
            getStyleClass().add(FOLDED);
        }
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
        buttons.values().forEach(button -> button.setTooltip(narrow ? new Tooltip(button.getText()) : null));
    }

    void focusSelected() {
        if (group.getSelectedToggle() instanceof ToggleButton button) {
            button.requestFocus();
        } else {
            buttons.values().stream().findFirst().ifPresent(ToggleButton::requestFocus);
        }
    }
}
