package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which doubles are looked for: persons, projects. */
final class KindSwitch extends HBox {
    private final Map<TwinKind, ToggleButton> buttons = new HashMap<>();

    KindSwitch(List<TwinKind> kinds, Words words, Consumer<TwinKind> chosen) {
        setId("duplicates-kind");
        getStyleClass().addAll("segments", "tall");
        setMaxHeight(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (TwinKind kind : kinds) {
            ToggleButton button = new ToggleButton(words.get(kind.id() + ".title"));
            button.setId("duplicates-" + kind.id());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(words.get("duplicates.kind.spoken", button.getText()));
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave nothing chosen
                chosen.accept(kind);
            });
            buttons.put(kind, button);
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    void show(TwinKind kind) {
        ToggleButton button = buttons.get(kind);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
