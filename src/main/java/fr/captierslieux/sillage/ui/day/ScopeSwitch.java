package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Whose day: mine, my network's, everybody's. Not seen where there is no choice. */
public final class ScopeSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<DayScope, ToggleButton> buttons = new EnumMap<>(DayScope.class);

    /** @param id names it and, with the scope, its buttons */
    public ScopeSwitch(String id, Words words, Consumer<DayScope> chosen) {
        setId(id);
        getStyleClass().addAll("segments", "tall");
        setMaxHeight(Region.USE_PREF_SIZE);
        for (DayScope scope : DayScope.values()) {
            ToggleButton button = new ToggleButton(words.get("day.scope." + scope));
            button.setId(id + "-" + scope);
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

    /** Offers scopes, one of them chosen. */
    public void show(List<DayScope> scopes, DayScope shown) {
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
