package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which doubles are looked for: persons and projects side by side, everything else behind them. */
final class KindSwitch extends HBox {
    private static final int SIDE_BY_SIDE = 2;

    private final Words words;
    private final Map<TwinKind, ToggleButton> buttons = new HashMap<>();
    private final Map<TwinKind, RadioMenuItem> items = new HashMap<>();
    private final MenuButton others = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();

    KindSwitch(List<TwinKind> kinds, Words words, Consumer<TwinKind> chosen) {
        super(8);
        this.words = words;
        HBox segments = new HBox();
        segments.setId("duplicates-kind");
        segments.getStyleClass().addAll("segments", "tall");
        setMaxHeight(Region.USE_PREF_SIZE);
        segments.setMaxHeight(Region.USE_PREF_SIZE);
        kinds.stream().limit(SIDE_BY_SIDE).map(kind -> segment(kind, chosen)).forEach(segments.getChildren()::add);
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        others.setId("duplicates-others");
        others.setMinWidth(Region.USE_PREF_SIZE);
        kinds.stream().skip(SIDE_BY_SIDE).map(kind -> item(kind, chosen)).forEach(others.getItems()::add);
        getChildren().setAll(segments, others);
    }

    private String name(TwinKind kind) {
        return words.get("duplicates.kind." + kind.id());
    }

    private ToggleButton segment(TwinKind kind, Consumer<TwinKind> chosen) {
        ToggleButton button = new ToggleButton(name(kind));
        button.setId("duplicates-" + kind.id());
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.get("duplicates.kind.spoken", button.getText()));
        button.setOnAction(event -> {
            button.setSelected(true); // a second press must not leave nothing chosen
            chosen.accept(kind);
        });
        buttons.put(kind, button);
        return button;
    }

    private RadioMenuItem item(TwinKind kind, Consumer<TwinKind> chosen) {
        RadioMenuItem item = new RadioMenuItem(name(kind));
        item.setId("duplicates-" + kind.id());
        item.setToggleGroup(group);
        item.setOnAction(event -> chosen.accept(kind));
        items.put(kind, item);
        return item;
    }

    void show(TwinKind kind) {
        ToggleButton button = buttons.get(kind);
        RadioMenuItem item = items.get(kind);
        if (button != null) {
            button.setSelected(true);
        } else if (item != null) {
            item.setSelected(true);
        }
        String text = item == null ? words.get("duplicates.others") : item.getText();
        others.setText(text);
        others.setAccessibleText(words.get("duplicates.kind.spoken", text));
    }
}
