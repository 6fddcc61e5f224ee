package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.ui.controls.SideBySide;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a day with its appointments, and where the day is now. Appointments that overlap stand side by side; those without a time
 * stand above. Tab goes through them in the order of the day.
 */
final class DayColumn extends Pane {
    private static final double HOUR = 40;
    private static final double LEFT = 42;
    private static final double TOP = 8;
    private static final double LEAST = 24;
    private static final double ALONE = 38;
    private static final double LINE = 15.5;
    private static final int FIRST = 8;
    private static final int LAST = 18;

    private final DayWords words;
    private final BiConsumer<Meeting, Node> open;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final Region now = new Region();
    private final Circle nowMark = new Circle(4);
    private int first = FIRST;
    private int last = LAST;
    private double above;

    /** @param open offers what can be done with an appointment, beside its node */
    DayColumn(DayWords words, BiConsumer<Meeting, Node> open) {
        this.words = words;
        this.open = open;
        setId("day-column");
        getStyleClass().add("day-column");
        now.getStyleClass().add("day-now");
        nowMark.getStyleClass().add("day-now-mark");
        now.setMouseTransparent(true);
        nowMark.setMouseTransparent(true);
    }

    /**
     * An appointment at its place.
     *
     * @param from  minute of the day; null for none
     * @param lane  from the left, of so many
     */
    private record Placed(Meeting meeting, Button block, @Nullable Integer from, int until, int lane, int lanes) {
    }

    void show(List<Meeting> meetings) {
        placed.clear();
        List<Meeting> timed = meetings.stream().filter(each -> each.appointment().startsAt() != null)
                .toList();
        List<Meeting> untimed = meetings.stream().filter(each -> each.appointment().startsAt() == null).toList();
        untimed.forEach(each -> placed.add(new Placed(each, block(each), null, 0, 0, 1)));
        above = untimed.size() * ALONE;
        first = timed.stream().mapToInt(each -> from(each) / 60).min().stream().map(hour -> Math.min(FIRST, hour))
                .findFirst().orElse(FIRST);
        last = timed.stream().mapToInt(each -> (until(each) + 59) / 60).max().stream()
                .map(hour -> Math.max(LAST, hour)).findFirst().orElse(LAST);
        SideBySide.place(timed, DayColumn::from, DayColumn::until).forEach(each -> placed.add(new Placed(each.thing(),
                block(each.thing()), each.from(), each.until(), each.lane(), each.lanes())));
        drawHours();
        getChildren().setAll(lines);
        getChildren().addAll(hours);
        placed.forEach(each -> getChildren().add(each.block()));
        getChildren().addAll(now, nowMark);
        requestLayout();
    }

    private static int from(Meeting meeting) {
        LocalTime begins = meeting.appointment().startsAt();
        return begins == null ? 0 : begins.toSecondOfDay() / 60;
    }

    /** Without an end, an hour is kept free; what is too short to be read takes the room that it needs. */
    private static int until(Meeting meeting) {
        Integer minutes = meeting.appointment().minutes();
        return from(meeting) + Math.max(minutes == null ? 60 : minutes, (int) (LEAST * 60 / HOUR));
    }

    private Button block(Meeting meeting) {
        Text title = new Text(words.meetings().title(meeting));
        title.getStyleClass().add("day-block-title");
        String state = words.meetings().note(meeting);
        Text rest = new Text("\n" + DayWords.join(words.meetings().time(meeting.appointment()), state,
                words.meetings().where(meeting)));
        rest.getStyleClass().add("day-block-rest");
        TextFlow flow = new TextFlow(title, rest);
        Button block = new Button(title.getText(), flow);
        block.setId("meeting-" + meeting.appointment().code());
        block.setUserData(meeting);
        block.getStyleClass().setAll("button", "day-block");
        if (!state.isEmpty()) {
            block.getStyleClass().add("past");
        }
        block.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        block.setAccessibleText(words.meetings().spoken(meeting));
        Tooltip whole = new Tooltip(words.meetings().spoken(meeting));
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        block.setTooltip(whole);
        block.setOnAction(event -> open.accept(meeting, block));
        // only whole lines are seen
        Rectangle shown = new Rectangle();
        shown.widthProperty().bind(block.widthProperty());
        shown.heightProperty().bind(block.heightProperty()
                .map(height -> LINE * Math.max(1, Math.floor((height.doubleValue() - 5) / LINE))));
        flow.setClip(shown);
        flow.prefWidthProperty().bind(block.widthProperty().subtract(20));
        flow.maxWidthProperty().bind(block.widthProperty().subtract(20));
        return block;
    }

    private void drawHours() {
        lines.clear();
        hours.clear();
        for (int hour = first; hour <= last; hour++) {
            Label label = new Label(hour + ":00");
            label.getStyleClass().add("day-hour");
            hours.add(label);
            Region line = new Region();
            line.getStyleClass().add("day-hour-line");
            lines.add(line);
        }
    }

    /** Moves the mark of the present. */
    void tick() {
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + above + (last - first) * HOUR + 16;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - LEFT;
        for (int i = 0; i < lines.size(); i++) {
            double y = TOP + above + i * HOUR;
            hours.get(i).resizeRelocate(0, y - 8, LEFT - 6, 16);
            lines.get(i).resizeRelocate(LEFT, y, room, 1);
        }
        double y = 0;
        for (Placed each : placed) {
            if (each.from() == null) {
                each.block().resizeRelocate(0, y, getWidth(), ALONE - 4);
                y += ALONE;
            } else {
                double width = room / each.lanes();
                each.block().resizeRelocate(LEFT + each.lane() * width, y(each.from()), width - 2,
                        (each.until() - each.from()) * HOUR / 60 - 1);
            }
        }
        LocalTime time = LocalTime.now(words.clock());
        double at = y(time.toSecondOfDay() / 60);
        boolean today = getUserData() instanceof Boolean shown && shown && time.getHour() >= first
                && time.getHour() < last;
        now.setVisible(today);
        nowMark.setVisible(today);
        now.resizeRelocate(LEFT, at - 1, room, 2);
        nowMark.relocate(LEFT - 4, at - 4);
    }

    private double y(int minute) {
        return TOP + above + (minute - first * 60) * HOUR / 60;
    }

    /** Whether the day that is shown is the present one: then it has a mark of the present. */
    void showPresent(boolean present) {
        setUserData(present);
        requestLayout();
    }
}
