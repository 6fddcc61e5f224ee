package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.SessionFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The parts of a session, one at a time. */
final class SessionTabs extends VBox {
    private final TrainingWords words;
    private final Map<Tab, SessionTab> parts;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Map<Tab, Label> counts = new EnumMap<>(Tab.class);
    private final Runnable chosen;
    private Tab shown = Tab.OVERVIEW;
    private @Nullable SessionFile file;

    /** The parts, in their order. */
    enum Tab {
        OVERVIEW("Alt+1"), ENROLMENTS("Alt+2"), ATTENDANCE("Alt+3"), RESULTS("Alt+4");

        private final String keys;

        Tab(String keys) {
            this.keys = keys;
        }

        /** Those that show it. */
        String keys() {
            return keys;
        }
    }

    /** @param chosen is told that another part is shown */
    SessionTabs(TrainingWords words, Map<Tab, SessionTab> parts, Runnable chosen) {
        this.words = words;
        this.parts = new EnumMap<>(parts);
        this.chosen = chosen;
        FlowPane bar = new FlowPane(20, 0);
        bar.getStyleClass().add("tab-bar");
        ToggleGroup group = new ToggleGroup();
        this.parts.keySet().forEach(tab -> bar.getChildren().add(button(tab, group)));
        getChildren().addAll(bar, new Region());
        place();
    }

    private ToggleButton button(Tab tab, ToggleGroup group) {
        Label name = new Label(words.get("trainings.tab." + tab));
        Label count = new Label();
        count.getStyleClass().add("count");
        counts.put(tab, count);
        ToggleButton button = new ToggleButton(name.getText(), new HBox(6, name, count));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("session-tab-" + tab);
        button.getStyleClass().setAll("toggle-button", "tab-choice");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(name.getText());
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            choose(tab);
            focusFirst(); // who goes to the attendance is about to type
        });
        buttons.put(tab, button);
        return button;
    }

    /** Shows one part. */
    void choose(Tab tab) {
        if (tab != shown) {
            part().leave();
            shown = tab;
        }
        place();
        chosen.run();
    }

    private void place() {
        Objects.requireNonNull(buttons.get(shown)).setSelected(true); // a second press must not leave nothing chosen
        if (file != null) {
            part().show(file);
        }
        Region content = part().content();
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().set(1, content);
    }

    SessionTab part() {
        return Objects.requireNonNull(parts.get(shown));
    }

    void show(@Nullable SessionFile read) {
        file = read;
        if (read != null) {
            Label count = Objects.requireNonNull(counts.get(Tab.ENROLMENTS));
            count.setText(read.taken() == 0 ? "" : words.written().number(read.taken()));
            part().show(read);
        }
    }

    void focusFirst() {
        part().focusFirst();
    }
}
