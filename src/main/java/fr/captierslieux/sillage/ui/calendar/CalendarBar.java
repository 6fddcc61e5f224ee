package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.TypedDay;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above the days: which ones, laid out how, and what of them. */
final class CalendarBar extends FlowPane {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final CalendarModel model;
    private final CalendarWords words;
    private final TextField goTo = new TextField();
    private final Map<Layout, ToggleButton> layouts = new EnumMap<>(Layout.class);
    private final Map<Subject, CheckMenuItem> subjects = new EnumMap<>(Subject.class);
    private final MenuButton menu = new MenuButton();
    private final Label said = new Label();
    private final Runnable done;

    /**
     * @param moves to the days before, to today, to those after
     * @param lay   one for each layout
     * @param done  puts the keyboard on the days
     */
    CalendarBar(CalendarModel model, CalendarWords words, List<Command> moves, Map<Layout, Command> lay,
            Runnable done) {
        this.model = model;
        this.words = words;
        this.done = done;
        setId("calendar-bar");
        getStyleClass().add("filter-bar");
        CommandControls controls = new CommandControls(words.words());
        HBox steps = new HBox(2, controls.iconOnly(moves.get(0)), controls.plain(moves.get(1)),
                controls.iconOnly(moves.get(2)));
        steps.getStyleClass().add("calendar-steps");
        getChildren().addAll(steps, goTo(), segments(lay), what(), said);
        said.setText(words.get("calendar.go-to.not-understood"));
        said.getStyleClass().addAll("field-hint", "danger");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
    }

    private Node goTo() {
        goTo.setId("calendar-go-to");
        goTo.setPromptText(words.get("calendar.go-to.prompt"));
        goTo.setAccessibleText(words.get("calendar.go-to"));
        goTo.setPrefWidth(132);
        goTo.setTooltip(new Tooltip(words.get("calendar.go-to")));
        goTo.setOnAction(event -> go());
        goTo.textProperty().subscribe(() -> {
            goTo.pseudoClassStateChanged(INVALID, false);
            said.setVisible(false);
        });
        goTo.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                goTo.clear();
                done.run();
                event.consume();
            }
        });
        return goTo;
    }

    /** A day as people type it; what is not understood stays, with how to write it. */
    private void go() {
        TypedDay.read(goTo.getText(), model.today(), TypedDay.Leaning.FUTURE).ifPresentOrElse(this::go, () -> {
            goTo.pseudoClassStateChanged(INVALID, true);
            said.setVisible(true);
            goTo.setAccessibleText(said.getText());
            goTo.selectAll();
        });
    }

    private void go(LocalDate day) {
        goTo.clear();
        goTo.setAccessibleText(words.get("calendar.go-to"));
        model.look(day);
        done.run();
    }

    private HBox segments(Map<Layout, Command> lay) {
        HBox box = new HBox();
        box.getStyleClass().addAll("segments", "tall");
        ToggleGroup group = new ToggleGroup();
        for (Layout layout : Layout.values()) {
            Command command = Objects.requireNonNull(lay.get(layout));
            ToggleButton button = new ToggleButton(words.get(command.messageKey()));
            button.setId("calendar-as-" + layout);
            button.setToggleGroup(group);
            button.getStyleClass().add(layout == Layout.WEEK ? "first" : layout == Layout.LIST ? "last" : "middle");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(words.get("calendar.layout.spoken", button.getText()));
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave none chosen
                command.runIfAvailable();
            });
            layouts.put(layout, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private Node what() {
        menu.setGraphic(new FontIcon(Material2OutlinedMZ.VISIBILITY));
        menu.setId("calendar-shown");
        menu.getStyleClass().add("chip");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Subject subject : Subject.values()) {
            CheckMenuItem item = new CheckMenuItem(words.get("calendar.subject." + subject));
            item.setId("calendar-shown-" + subject);
            item.setOnAction(event -> model.toggle(subject));
            subjects.put(subject, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    void show(Layout layout) {
        Objects.requireNonNull(layouts.get(layout)).setSelected(true);
    }

    void show(Set<Subject> shown) {
        subjects.forEach((subject, item) -> item.setSelected(shown.contains(subject)));
        menu.setAccessibleText(words.get("calendar.shown.spoken",
                String.join(", ", Subject.names(shown, subject -> words.get("calendar.subject." + subject)))));
        menu.setText(shown.size() == Subject.values().length
                ? words.get("calendar.shown")
                : words.get("calendar.shown.some", shown.size(), Subject.values().length));
    }

    void focusGoTo() {
        goTo.requestFocus();
    }
}
