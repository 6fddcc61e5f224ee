package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.DayScope;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Whose day: mine, my network's, everybody's. Not seen where there is no choice. */
final class ScopeSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<DayScope, ToggleButton> buttons = new EnumMap<>(DayScope.class);

    ScopeSwitch(DayWords words, Consumer<DayScope> chosen) {
        setId("day-scope");
        getStyleClass().addAll("segments", "tall");
        setMaxHeight(Region.USE_PREF_SIZE);
        for (DayScope scope : DayScope.values()) {
            ToggleButton button = new ToggleButton(words.get("day.scope." + scope));
            button.setId("day-scope-" + scope);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(words.get("day.scope.spoken", button.getText()));
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave nothing chosen
                chosen.accept(scope);
            });
            buttons.put(scope, button);
        }
    }

    void show(List<DayScope> scopes, DayScope shown) {
        List<ToggleButton> offered = scopes.stream().map(buttons::get).toList();
        if (!getChildren().equals(offered)) {
            getChildren().setAll(offered);
            offered.forEach(button -> button.getStyleClass().removeAll("first", "last"));
            offered.getFirst().getStyleClass().add("first");
            offered.getLast().getStyleClass().add("last");
        }
        boolean choice = offered.size() > 1;
        setVisible(choice);
        setManaged(choice);
        group.selectToggle(buttons.get(shown));
    }
}
