package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** At the side: the thing that is chosen, who, where, of which case, and what can be done with it. */
final class CalendarPanel extends BorderPane {
    private final CalendarWords words;
    private final FontIcon icon = new FontIcon(Material2OutlinedAL.EVENT);
    private final Label kind = label("second-line", "muted");
    private final Label title = label("panel-title");
    private final VBox facts = new VBox(8);
    private final FlowPane actions = new FlowPane(8, 8);
    private final Label hint = label("second-line", "muted");
    private final VBox content;

    CalendarPanel(CalendarWords words, List<Command> acts) {
        this.words = words;
        setId("calendar-panel");
        getStyleClass().add("side-panel");
        setMinWidth(300);
        title.setId("calendar-panel-title");
        HBox head = new HBox(6, icon, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        CommandControls controls = new CommandControls(words.words());
        acts.forEach(act -> actions.getChildren().add(controls.plain(act)));
        content = new VBox(12, head, title, facts, actions, hint);
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("calendar-panel-scroll");
        scroll.setAccessibleText(words.get("calendar.panel"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        show(null);
    }

    private static Label label(String... looks) {
        Label label = new Label();
        label.getStyleClass().addAll(looks);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show(@Nullable CalendarEntry entry) {
        content.getChildren().forEach(child -> {
            child.setVisible(entry != null || child.equals(hint));
            child.setManaged(child.isVisible());
        });
        facts.getChildren().clear();
        if (entry == null) {
            hint.setText(words.get("calendar.panel.none"));
            return;
        }
        icon.setIconCode(CalendarWords.icon(entry.kind()));
        kind.setText(words.kind(entry));
        title.setText(words.title(entry));
        fact("when", words.days().longDay(entry.on()).equals(words.when(entry))
                ? words.days().longDayAlone(entry.on())
                : words.when(entry));
        fact("case", entry.of() == null ? "" : words.project(entry));
        fact("where", words.where(entry));
        fact("who", words.who(entry));
        fact("more", words.more(entry));
        fact("state", words.state(entry));
        String why = CalendarActs.unmovable(entry);
        hint.setText(words.get(why.isEmpty()
                ? CalendarActs.untimed(entry).isEmpty() ? "calendar.panel.move" : "calendar.panel.move-day"
                : why));
    }

    /** Names who comes. */
    void showPeople(List<String> names) {
        fact("people", String.join(", ", names));
    }

    private void fact(String id, String text) {
        if (!text.isEmpty()) {
            Label name = label("field-label");
            name.setText(words.get("calendar.fact." + id));
            Label value = label();
            value.setId("calendar-fact-" + id);
            value.setText(text);
            Node fact = new VBox(2, name, value);
            facts.getChildren().add(fact);
        }
    }
}
