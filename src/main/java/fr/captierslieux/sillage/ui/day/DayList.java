package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The lines of a day, by section. Enter opens the case; what else can be done has a letter. */
final class DayList extends ListView<DayRow> {
    private static final int[] SILENT = {30, 45, 60, 90, 120, 180};
    private static final int[] UNANSWERED = {7, 14, 21, 30, 60};

    private final DayModel model;
    private final DayWords words;
    private final DayScreen screen;

    /** @param screen does what is asked for */
    DayList(DayModel model, DayWords words, DayScreen screen) {
        this.model = model;
        this.words = words;
        this.screen = screen;
        setId("day-list");
        getStyleClass().add("day-list");
        setAccessibleText(words.get("day.title"));
        setCellFactory(view -> new DayCell(this, words));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openChosen();
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            screen.fold();
            event.consume();
        }
    }

    private void openChosen() {
        DayRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            open(row);
        }
    }

    void open(DayRow row) {
        switch (row) {
            case DayRow.Line line -> screen.open(line.line());
            case DayRow.More more -> model.showWhole(more.group());
            case DayRow.Heading heading -> chooseLimit(heading.group(), cell(heading));
        }
    }

    /** Shows rows; what was chosen stays chosen, or the line that takes its place. */
    void showRows(List<DayRow> rows) {
        DayRow chosen = getSelectionModel().getSelectedItem();
        int at = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        int same = chosen == null
                ? -1
                : IntStream.range(0, rows.size()).filter(i -> rows.get(i).name().equals(chosen.name())).findFirst()
                        .orElse(-1);
        int wanted = same >= 0 ? same : nearestLine(rows, Math.max(at, 0));
        if (wanted >= 0) {
            getSelectionModel().select(wanted);
            getFocusModel().focus(wanted);
        }
    }

    /** The next line from a place on, else the last before it. */
    private static int nearestLine(List<DayRow> rows, int from) {
        int next = IntStream.range(Math.min(from, rows.size()), rows.size())
                .filter(i -> rows.get(i) instanceof DayRow.Line).findFirst().orElse(-1);
        return next >= 0
                ? next
                : IntStream.range(0, rows.size()).filter(i -> rows.get(i) instanceof DayRow.Line)
                        .reduce(-1, (before, i) -> i);
    }

    /** The line that is chosen. */
    Optional<DayLine> findChosen() {
        return getSelectionModel().getSelectedItem() instanceof DayRow.Line line
                ? Optional.of(line.line())
                : Optional.empty();
    }

    DayScope scope() {
        Day day = model.dayProperty().get();
        return day == null ? DayScope.MINE : day.scope();
    }

    void done(DayLine line) {
        screen.done(line);
    }

    void postpone(DayLine line) {
        screen.postpone(line, cell(new DayRow.Line(line)));
    }

    void handOver(DayLine line) {
        screen.handOver(line, cell(new DayRow.Line(line)));
    }

    /** The cell that shows a row, brought to sight; the list itself where there is none. */
    private Node cell(DayRow row) {
        Optional<Node> there = findCell(row);
        if (there.isEmpty()) {
            IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).name().equals(row.name())).findFirst()
                    .ifPresent(i -> scrollTo(Math.max(0, i - 2)));
            layout();
        }
        return there.or(() -> findCell(row)).orElse(this);
    }

    private Optional<Node> findCell(DayRow row) {
        return lookupAll(".day-cell").stream().filter(DayCell.class::isInstance).map(DayCell.class::cast)
                .filter(each -> each.isVisible() && each.getItem() != null && each.getItem().name().equals(row.name())
                        && getLayoutBounds().contains(sceneToLocal(each.localToScene(0, each.getHeight() / 2))))
                .<Node>map(each -> each).findFirst();
    }

    /** From when on a section counts something, in words; empty where it does not. */
    String limit(String group) {
        Day day = model.dayProperty().get();
        if (day == null) {
            return "";
        }
        return switch (group) {
            case "SILENT" -> words.get("day.limit.silent", day.limits().silentDays());
            case "UNANSWERED" -> words.get("day.limit.unanswered", day.limits().unansweredDays());
            case "REVIEWS" -> words.get("day.limit.reviews");
            default -> "";
        };
    }

    /** Offers other limits of a section. */
    void chooseLimit(String group, Node beside) {
        Day day = model.dayProperty().get();
        if (day != null && group.equals(Kind.SILENT.name())) {
            ContextMenu menu = choices("day.limit.silent", SILENT, model.isSilentOwn() ? day.limits().silentDays() : 0,
                    model::chooseSilent);
            RadioMenuItem usual = new RadioMenuItem(words.get("day.limit.silent-for-all", day.silentForAll()));
            usual.setId("day-limit-for-all");
            usual.setSelected(!model.isSilentOwn());
            usual.setOnAction(event -> model.followSilent());
            menu.getItems().addAll(0, List.of(usual, new SeparatorMenuItem()));
            menu.show(beside, Side.BOTTOM, 20, 0);
        } else if (day != null && group.equals(Kind.UNANSWERED.name())) {
            choices("day.limit.unanswered", UNANSWERED, day.limits().unansweredDays(), model::chooseUnanswered)
                    .show(beside, Side.BOTTOM, 20, 0);
        }
    }

    private ContextMenu choices(String key, int[] choices, int now, Consumer<Integer> chosen) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (int days : choices) {
            RadioMenuItem item = new RadioMenuItem(words.get(key, days));
            item.setId("day-limit-" + days);
            item.setToggleGroup(group);
            item.setSelected(days == now);
            item.setOnAction(event -> chosen.accept(days));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** What can be done with the line that is chosen, by the right button. */
    void offer(List<MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        setContextMenu(menu);
    }

    /** The cell of the chosen row. */
    Node chosenCell() {
        DayRow row = getSelectionModel().getSelectedItem();
        return row == null ? this : cell(row);
    }
}
