package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.HalfDayPattern;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Monthly;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.trainings.PatternModel.Half;
import fr.captierslieux.sillage.ui.trainings.PatternModel.Line;
import fr.captierslieux.sillage.ui.trainings.PatternModel.Turn;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Half-days by a pattern, in the side panel: the pattern above, what it makes below, each line of which can be left out. */
final class PatternPane extends SidePanel {
    private static final double TIME = 62;

    private final PatternModel model;
    private final TrainingWords words;
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final ComboBox<Integer> nth = new ComboBox<>();
    private final VBox preview = new VBox(4);
    private final Label fault = RecordPanel.wrapped("", "form-note");
    private final Label cut = RecordPanel.wrapped("", "form-note");
    private final Label count = RecordPanel.wrapped("", "section-title");
    private final ReadOnlyStringWrapper unavailable;

    /**
     * @param make  makes what is previewed
     * @param close puts the pattern away
     */
    PatternPane(PatternModel model, TrainingWords words, Runnable make, Runnable close) {
        this(model, words, make, close, new ReadOnlyStringWrapper(""));
    }

    private PatternPane(PatternModel model, TrainingWords words, Runnable make, Runnable close,
            ReadOnlyStringWrapper unavailable) {
        super("half-day-pattern", words.words(), Command.always("pattern-close", "trainings.command.close-pattern",
                Material2OutlinedAL.CLOSE, null, close),
                Command.when("pattern-make", "trainings.command.make", Material2OutlinedAL.DONE_ALL, null,
                        unavailable, make));
        this.model = model;
        this.words = words;
        this.unavailable = unavailable;
        entitle(words.get("trainings.pattern.title"));
        count.setId("pattern-count");
        fault.getStyleClass().add("danger");
        fault.setId("pattern-fault");
        cut.setId("pattern-cut");
        cut.managedProperty().bind(cut.visibleProperty());
        cut.visibleProperty().bind(model.cutProperty());
        preview.setId("pattern-preview");
        VBox content = new VBox(12, dates(), turns(), days(), half(Moment.MORNING), half(Moment.AFTERNOON),
                field("pattern-place", "trainings.pattern.place", new TextField(), model.placeProperty()),
                field("pattern-module", "trainings.pattern.module", new TextField(), model.moduleProperty()),
                field("pattern-trainer", "trainings.pattern.trainer", new TextField(), model.trainerProperty()),
                fault, count, cut, preview);
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        model.linesProperty().subscribe(this::show);
        model.faultProperty().subscribe(this::tell);
    }

    private VBox field(String id, String key, TextField field, StringProperty text) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(label.getText());
        field.setMinWidth(0);
        field.textProperty().bindBidirectional(text);
        VBox box = new VBox(4, label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node dates() {
        return new HBox(8, field("pattern-from", "trainings.pattern.from", from, model.fromProperty()),
                field("pattern-until", "trainings.pattern.until", until, model.untilProperty()));
    }

    private Node turns() {
        ToggleGroup group = new ToggleGroup();
        FlowPane box = new FlowPane();
        box.getStyleClass().add("segments");
        Turn[] all = Turn.values();
        for (Turn each : all) {
            ToggleButton button = new ToggleButton(words.get("trainings.pattern.turn." + each));
            button.setId("pattern-turn-" + each);
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(each == all[0] ? "first" : each == all[all.length - 1] ? "last" : "middle");
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave nothing chosen
                model.turnProperty().set(each);
            });
            model.turnProperty().subscribe(now -> button.setSelected(now == each));
            box.getChildren().add(button);
        }
        nth.setId("pattern-nth");
        nth.setAccessibleText(words.get("trainings.pattern.nth"));
        nth.getItems().setAll(IntStream.rangeClosed(1, Monthly.LAST).boxed().toList());
        nth.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer week) {
                return week == null ? "" : words.get("trainings.pattern.nth." + week);
            }

            @Override
            public Integer fromString(String text) {
                return 1;
            }
        });
        nth.valueProperty().bindBidirectional(model.nthProperty());
        nth.managedProperty().bind(nth.visibleProperty());
        model.turnProperty().subscribe(now -> nth.setVisible(now == Turn.MONTH));
        return new VBox(8, box, nth);
    }

    private Node days() {
        FlowPane box = new FlowPane(4, 4);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(
                    day.getDisplayName(TextStyle.SHORT, words.words().locale()).replace(".", ""));
            button.setId("pattern-day-" + day);
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, words.words().locale()));
            button.getStyleClass().setAll("toggle-button", "story-chip");
            button.selectedProperty().bindBidirectional(model.dayProperty(day));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node half(Moment moment) {
        Half half = model.half(moment);
        CheckBox wanted = new CheckBox(words.words().label("moment", moment.code()));
        wanted.setId("pattern-" + moment);
        wanted.selectedProperty().bindBidirectional(half.wanted());
        HBox.setHgrow(wanted, Priority.ALWAYS);
        wanted.setMaxWidth(Double.MAX_VALUE);
        HBox box = new HBox(6, wanted, time(moment, "from", half.from()), new Label("–"),
                time(moment, "until", half.until()));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TextField time(Moment moment, String end, StringProperty text) {
        TextField field = new TextField();
        field.setId("pattern-" + moment + "-" + end);
        field.setAccessibleText(words.get("trainings.pattern.time." + end,
                words.words().label("moment", moment.code())));
        field.setPrefWidth(TIME);
        field.setMinWidth(TIME);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void show(List<Line> lines) {
        int made = model.wanted().size();
        count.setText(words.get("trainings.pattern.count", made));
        cut.setText(lines.isEmpty()
                ? ""
                : words.get("trainings.pattern.cut", HalfDayPattern.MOST, words.day(lines.getLast().planned().on())));
        unavailable.set(made == 0 ? "trainings.unavailable.no-half-day" : "");
        boolean working = preview.isFocusWithin();
        int place = 0;
        for (int i = 0; i < preview.getChildren().size(); i++) {
            place = preview.getChildren().get(i).isFocused() ? i : place;
        }
        preview.getChildren().setAll(lines.stream().map(this::line).toList());
        if (working && place < preview.getChildren().size()) {
            preview.getChildren().get(place).requestFocus();
        }
    }

    private Node line(Line line) {
        String when = TrainingWords.joined(words.when(line.planned().on(), line.planned().moment()),
                words.times(line.planned().times().startsAt(), line.planned().times().endsAt()));
        String holiday = line.planned().holiday() == null
                ? ""
                : words.get("trainings.holiday." + line.planned().holiday());
        CheckBox box = new CheckBox(TrainingWords.joined(when, holiday,
                line.there() ? words.get("trainings.pattern.there") : ""));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(line.kept());
        box.setDisable(line.there());
        if (line.planned().holiday() != null) {
            box.getStyleClass().add("holiday");
        }
        box.setOnAction(event -> model.turn(line));
        return box;
    }

    private void tell(String key) {
        fault.setText(key.isEmpty() ? "" : words.get(key));
        fault.setManaged(!key.isEmpty());
        fault.setVisible(!key.isEmpty());
    }

    @Override
    void focusFirst() {
        from.requestFocus();
        from.selectAll();
    }
}
