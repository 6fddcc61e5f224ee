package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.ui.controls.SideBySide;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week, what stands in them, and a cursor on an hour of a day. Things that overlap stand beside each other. Hours are those of
 * a clock on the wall: a day on which it is put forward or back looks like any other.
 */
final class WeekGrid extends Pane {
    static final double LEFT = 48;
    /** Where a working day is seen to begin. */
    static final double MORNING = 7.5 * 40;
    static final int DAYS = 7;
    static final int HALF_HOUR = 30;
    /** More beside and under each other on one day could not be told apart. */
    static final int MOST = 30;
    private static final double HOUR = 40;
    private static final double TOP = 8;
    private static final int DAY = 24 * 60;
    private static final int QUARTER = 15;

    private final EntryFaces faces;
    private final DaysView.Acts acts;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Region> columns = new ArrayList<>();
    private final Region now = new Region();
    private final Region cursor = new Region();
    private final Label ghost = new Label();
    private Revealing revealing = (from, until) -> {
    };
    private LocalDate monday = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private int minute = 9 * 60;

    /** Lets a part of the day be seen. */
    interface Revealing {
        void reveal(double from, double until);
    }

    /** A thing at its place. */
    record Placed(CalendarEntry entry, Button node, int column, SideBySide<CalendarEntry> place) {
    }

    WeekGrid(EntryFaces faces, DaysView.Acts acts) {
        this.faces = faces;
        this.acts = acts;
        setId("calendar-grid");
        getStyleClass().add("calendar-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        now.getStyleClass().add("day-now");
        now.setMouseTransparent(true);
        cursor.getStyleClass().add("calendar-cursor");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusedProperty());
        ghost.getStyleClass().add("calendar-ghost");
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        ghost.setManaged(false);
        new WeekKeys(this, acts).install();
        drawHours();
        setOnMousePressed(this::press);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                acts.create(day, minute);
            }
        });
    }

    private void drawHours() {
        for (int hour = 0; hour < 24; hour++) {
            Label label = new Label(hour == 0 ? "" : hour + ":00");
            label.getStyleClass().add("day-hour");
            hours.add(label);
            Region line = new Region();
            line.getStyleClass().add("day-hour-line");
            lines.add(line);
        }
        for (int i = 0; i < DAYS; i++) {
            Region column = new Region();
            column.getStyleClass().add("calendar-column");
            column.setMouseTransparent(true);
            columns.add(column);
        }
    }

    void revealed(Revealing how) {
        revealing = how;
    }

    /** Shows the things of a week. */
    void show(CalendarPage page) {
        monday = page.days().from();
        placed.clear();
        for (int i = 0; i < DAYS; i++) {
            LocalDate on = monday.plusDays(i);
            List<CalendarEntry> timed = timed(page, on).stream().limit(MOST).toList();
            for (SideBySide<CalendarEntry> place : SideBySide.place(timed, each -> each.times().from(),
                    each -> Math.max(each.times().until(), each.times().from() + HALF_HOUR))) {
                Button block = faces.block(place.thing(), page.scope());
                EntryDrag.bodyAndEnd(block, place.thing(), acts, new Way());
                placed.add(new Placed(place.thing(), block, i, place));
            }
            columns.get(i).getStyleClass().remove("today");
            if (on.equals(page.today())) {
                columns.get(i).getStyleClass().add("today");
            }
        }
        getChildren().setAll(columns);
        getChildren().addAll(lines);
        getChildren().addAll(hours);
        placed.forEach(each -> getChildren().add(each.node()));
        getChildren().addAll(cursor, now, ghost);
        speak();
        requestLayout();
    }

    /** What has a time on a day, in the order of the day. */
    static List<CalendarEntry> timed(CalendarPage page, LocalDate on) {
        return page.on(on).stream().filter(each -> each.startsAt() != null && each.on().equals(on)).toList();
    }

    /** Puts the cursor on a day. */
    void look(LocalDate other) {
        day = other;
        speak();
        requestLayout();
    }

    LocalDate day() {
        return day;
    }

    int minute() {
        return minute;
    }

    List<Placed> placed() {
        return placed;
    }

    /** Puts the cursor on a time of its day. */
    void goTo(int wanted) {
        minute = Math.clamp(wanted, 0, DAY - HALF_HOUR);
        speak();
        revealing.reveal(y(minute) - HOUR, y(minute + HALF_HOUR) + HOUR);
        requestLayout();
    }

    /** Lets a thing be seen. */
    void reveal(Placed each) {
        revealing.reveal(y(each.place().from()) - TOP, y(each.place().until()) + TOP);
    }

    /** What stands where the cursor is. */
    Optional<Placed> findAtCursor() {
        int column = (int) ChronoUnit.DAYS.between(monday, day);
        return placed.stream().filter(each -> each.column() == column && each.place().from() < minute + HALF_HOUR
                && each.place().until() > minute).findFirst();
    }

    private void speak() {
        CalendarWords words = faces.words();
        String there = findAtCursor().map(each -> words.spoken(each.entry()))
                .orElse(words.get("calendar.free"));
        setAccessibleText(words.get("calendar.cursor", words.days().longDay(day),
                "%d:%02d".formatted(minute / 60, minute % 60), there));
    }

    private void press(MouseEvent event) {
        if (event.getTarget() == this && event.getX() >= LEFT) {
            requestFocus();
            acts.look(dayAt(event.getX()));
            goTo(slotAt(event.getY()));
        }
    }

    LocalDate dayAt(double x) {
        return monday.plusDays(Math.clamp((long) ((x - LEFT) / width()), 0, DAYS - 1));
    }

    private static int minuteAt(double y) {
        return Math.clamp((int) ((y - TOP) * 60 / HOUR), 0, DAY - 1);
    }

    /** The half-hour at a height. */
    static int slotAt(double y) {
        return Math.floorDiv(minuteAt(y), HALF_HOUR) * HALF_HOUR;
    }

    double width() {
        return (getWidth() - LEFT) / DAYS;
    }

    private static double y(int minute) {
        return TOP + minute * HOUR / 60;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + 24 * HOUR + TOP;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < DAYS; i++) {
            columns.get(i).resizeRelocate(LEFT + i * width(), 0, width(), getHeight());
        }
        for (int hour = 0; hour < 24; hour++) {
            hours.get(hour).resizeRelocate(0, y(hour * 60) - 8, LEFT - 6, 16);
            lines.get(hour).resizeRelocate(LEFT, y(hour * 60), getWidth() - LEFT, 1);
        }
        for (Placed each : placed) {
            SideBySide<CalendarEntry> place = each.place();
            double lane = (width() - 3) / place.lanes();
            each.node().resizeRelocate(LEFT + each.column() * width() + 2 + place.lane() * lane, y(place.from()) + 1,
                    lane - 1, (place.until() - place.from()) * HOUR / 60 - 2);
        }
        int column = (int) ChronoUnit.DAYS.between(monday, day);
        cursor.resizeRelocate(LEFT + column * width() + 1, y(minute), width() - 2, HOUR / 2);
        LocalTime time = LocalTime.now(faces.words().days().clock());
        long present = ChronoUnit.DAYS.between(monday, faces.words().days().today());
        now.setVisible(present >= 0 && present < DAYS);
        now.resizeRelocate(LEFT + present * width(), y(time.toSecondOfDay() / 60) - 1, width(), 2);
    }

    /** Shows where a thing goes, and lets it go there. */
    private final class Way implements EntryDrag.Way {
        @Override
        public void over(EntryDrag.Held held) {
            Times to = to(held);
            ghost.setText(faces.words().time(held.entry().at(to)));
            ghost.setVisible(true);
            ghost.resizeRelocate(LEFT + ChronoUnit.DAYS.between(monday, to.on()) * width() + 2, y(to.from()),
                    width() - 4, (to.until() - to.from()) * HOUR / 60);
        }

        private Times to(EntryDrag.Held held) {
            return held.atEnd()
                    ? held.entry().times().longer(minutes(held))
                    : held.entry().times().beginning(dayAt(sceneToLocal(held.x(), held.y()).getX()), beginning(held));
        }

        @Override
        public void dropped(EntryDrag.Held held) {
            if (held.atEnd()) {
                acts.stretch(held.entry(), minutes(held));
            } else {
                acts.drop(held.entry(), dayAt(sceneToLocal(held.x(), held.y()).getX()), beginning(held));
            }
        }

        @Override
        public void ended() {
            ghost.setVisible(false);
        }

        private int minutes(EntryDrag.Held held) {
            return Math.toIntExact(Math.round(held.moved() * 60 / HOUR / QUARTER)) * QUARTER;
        }

        private int beginning(EntryDrag.Held held) {
            int from = held.entry().times().from(); // what is moved to another day alone keeps its odd minutes
            double down = sceneToLocal(held.x(), held.top()).getY() - y(from);
            return Math.max(0, from + Math.toIntExact(Math.round(down * 60 / HOUR / QUARTER)) * QUARTER);
        }
    }

    /** The thing that has the keyboard; null for none. */
    @Nullable
    Placed focused() {
        return placed.stream().filter(each -> each.node().isFocused()).findFirst().orElse(null);
    }
}
