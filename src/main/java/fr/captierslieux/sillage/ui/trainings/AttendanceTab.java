package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.trainings.AttendanceModel.Spread;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Who was there: the grid, what its letters are, and how much of the half-day is entered. */
final class AttendanceTab implements SessionTab {
    /** Minutes of somebody who is late are written when the person rests, though they stay in the cell. */
    private static final Duration REST = Duration.millis(1_500);
    /** Below it there is no room for what the letters mean beside how much is entered. */
    private static final double NARROW = 940;

    private final AttendanceModel model;
    private final SheetsModel sheets;
    private final List<Command> noting;
    private final TrainingWords words;
    private final AttendanceGrid grid;
    private final CommandControls controls;
    private final BorderPane pane = new BorderPane();
    private final HBox foot = new HBox(16);
    private final Label entered = Faces.label("second-line", "muted");
    private final Label sheet = Faces.label("second-line", "muted");
    private final Label who = Faces.label("cell-main");
    private final Node legend;
    private final HBox spreads = new HBox();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyStringWrapper unwritten = new ReadOnlyStringWrapper("trainings.unavailable.written");
    private final Command allPresent;
    private final Command retry;
    private final Node enrol;
    private final Node halfDays;

    /**
     * @param enrol    makes trainees, where there are none
     * @param halfDays makes half-days, where there are none
     */
    AttendanceTab(AttendanceModel model, SheetsModel sheets, TrainingWords words, Command enrol, Command halfDays) {
        this.model = model;
        this.sheets = sheets;
        this.words = words;
        this.controls = new CommandControls(words.words());
        this.grid = new AttendanceGrid(model, sheets, words);
        this.enrol = controls.plain(enrol);
        this.halfDays = controls.plain(halfDays);
        new AttendanceKeys(model, sheets, grid).install(grid);
        allPresent = Command.always("attendance-all-present", "trainings.command.all-present",
                Material2OutlinedAL.DONE_ALL, null, () -> {
                    model.allPresent();
                    grid.focusCell();
                });
        noting = Stream.of(SheetsModel.Act.values())
                .map(act -> Command.always("attendance-" + act, "trainings.sheet.command." + act,
                        Material2OutlinedAL.DESCRIPTION, null, () -> {
                            sheets.turn(act);
                            grid.focusCell();
                        }))
                .toList();
        retry = Command.when("attendance-retry", "trainings.command.retry", Material2OutlinedMZ.REFRESH, null,
                unwritten,
                model::retry);
        rest.setOnFinished(event -> model.rest());
        pane.setId("session-attendance");
        foot.getStyleClass().add("attendance-legend");
        foot.setAlignment(Pos.CENTER_LEFT);
        entered.setId("attendance-entered");
        sheet.setId("attendance-sheet");
        sheet.managedProperty().bind(sheet.textProperty().isNotEmpty());
        Tooltip whole = new Tooltip(); // a long day may end in dots
        whole.textProperty().bind(entered.textProperty());
        entered.setTooltip(whole);
        VBox told = new VBox(who, entered, sheet);
        told.setAlignment(Pos.CENTER_RIGHT);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        legend = legend();
        legend.managedProperty().bind(legend.visibleProperty());
        foot.getChildren().addAll(legend, told);
        foot.setMinWidth(0);
        spread();
        pane.widthProperty().subscribe(() -> legend.setVisible(pane.getWidth() > NARROW));
        pane.setMinWidth(0);
    }

    private Node legend() {
        HBox legend = new HBox(14);
        HBox ofSheets = new HBox(14);
        for (SheetsModel.Act act : SheetsModel.Act.values()) {
            ofSheets.getChildren().add(keyed(act));
        }
        for (HBox line : List.of(legend, ofSheets)) {
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(Region.USE_PREF_SIZE);
        }
        for (Presence each : Presence.values()) {
            legend.getChildren().add(key(words.get("trainings.letter." + each),
                    words.get("trainings.legend." + each)));
        }
        legend.getChildren().add(key(words.get("trainings.legend.key.all"), words.get("trainings.legend.all")));
        return new VBox(6, legend, ofSheets);
    }

    /** What is noted of sheets can be pressed as well as typed. */
    private Button keyed(SheetsModel.Act act) {
        Button button = new Button("", key(act.letter(), words.get("trainings.legend." + act)));
        button.setId("attendance-" + act);
        button.getStyleClass().setAll("button", "legend-act");
        button.setAccessibleText(words.get("trainings.sheet.command." + act));
        button.setOnAction(event -> {
            sheets.turn(act);
            grid.focusCell();
        });
        return button;
    }

    private static Node key(String letter, String name) {
        Label key = new Label(letter);
        key.getStyleClass().add("key-hint");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(6, key, label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void spread() {
        ToggleGroup group = new ToggleGroup();
        spreads.getStyleClass().addAll("segments", "tall");
        spreads.setAlignment(Pos.CENTER);
        spreads.setMinWidth(Region.USE_PREF_SIZE);
        for (Spread each : Spread.values()) {
            ToggleButton button = new ToggleButton(words.get("trainings.spread." + each));
            button.setId("attendance-spread-" + each);
            button.setToggleGroup(group);
            button.getStyleClass().add(each == Spread.DAY ? "first" : "last");
            button.setSelected(each == model.spreadProperty().get());
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave nothing chosen
                model.spread(each);
                grid.focusCell();
            });
            spreads.getChildren().add(button);
        }
    }

    Subscription bind() {
        return Subscription.combine(model.revisionProperty().subscribe(revision -> changed()),
                model.cursorProperty().subscribe(cursor -> {
                    grid.move(cursor);
                    tellEntered();
                }), model.refusalProperty().subscribe(reason -> tellEntered()));
    }

    private void changed() {
        grid.show();
        unwritten.set(model.hasUnwritten() ? "" : "trainings.unavailable.written");
        tellEntered();
        if (model.isUnrested()) {
            rest.playFromStart();
        } else {
            rest.stop();
        }
    }

    private void tellEntered() {
        who.setText(model.row().map(TrainingWords::sorted).orElse(""));
        HalfDay halfDay = model.column().orElse(null);
        sheet.setText(halfDay == null ? "" : words.sheet(sheets, halfDay));
        String refusal = model.refusalProperty().get();
        if (halfDay == null) {
            entered.setText("");
        } else if (!refusal.isEmpty()) {
            entered.setText(words.get(refusal, model.row().map(words::stopped).orElse("")));
        } else {
            AttendanceTotals.Count count = model.totals().count(halfDay);
            entered.setText(words.get("trainings.attendance.entered", count.entered(), count.awaited(),
                    words.when(halfDay.on(), halfDay.moment())));
        }
    }

    @Override
    public void show(SessionFile file) {
        sheets.show(file, words.today());
        model.show(file, words.today());
        boolean nothing = file.halfDays().isEmpty() || model.rows().isEmpty();
        pane.setCenter(!nothing
                ? grid
                : file.halfDays().isEmpty()
                        ? new EmptyState(Material2OutlinedMZ.TODAY, words.get("trainings.empty.half-days"), halfDays)
                        : new EmptyState(Material2OutlinedMZ.PEOPLE, words.get("trainings.empty.enrolments"), enrol));
        pane.setBottom(nothing ? null : foot);
    }

    List<Command> commands() {
        return Stream.concat(Stream.of(allPresent, retry), noting.stream()).toList();
    }

    @Override
    public List<Node> actions() {
        Node again = controls.plain(retry);
        again.visibleProperty().bind(unwritten.isEmpty());
        again.managedProperty().bind(again.visibleProperty());
        return List.of(again, controls.primary(allPresent));
    }

    @Override
    public List<Node> choosers() {
        return List.of(spreads);
    }

    @Override
    public Region content() {
        return pane;
    }

    @Override
    public List<Block> printed() {
        return grid.equals(pane.getCenter())
                ? new AttendancePrint(words, sheets).print(model)
                : SessionTab.super.printed();
    }

    @Override
    public void focusFirst() {
        pane.applyCss();
        pane.layout();
        if (!grid.focusCell()) {
            pane.requestFocus();
        }
    }

    @Override
    public void leave() {
        model.finish();
    }
}
