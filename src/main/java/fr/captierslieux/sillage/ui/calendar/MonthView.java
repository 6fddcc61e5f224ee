package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A month in weeks, with as many things of each day as there is room for. Arrows go from day to day, Tab through the things of the day that
 * one is on, Enter to its week.
 */
final class MonthView extends Pane implements DaysView {
    private static final double HEAD = 26;
    private static final double NUMBER = 22;
    private static final double LINE = 22;
    private static final double LEFT = 34;
    private static final int DAYS = 7;
    /** No window has room for more. */
    private static final int MOST = 8;
    private static final int NINE = 9 * 60;

    private final EntryFaces faces;
    private final DaysView.Acts acts;
    private final Runnable week;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final List<Label> weeks = new ArrayList<>();
    private final Region cursor = new Region();
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;

    /** A day with its things; {@code more} stands for those that have no room. */
    private record Cell(LocalDate on, Region ground, Label number, List<CalendarEntry> all, List<Button> lines,
            Button more, int unread) {
    }

    /** @param week shows the week of the day */
    MonthView(EntryFaces faces, DaysView.Acts acts, Runnable week) {
        this.faces = faces;
        this.acts = acts;
        this.week = week;
        setId("calendar-month-days");
        getStyleClass().add("calendar-month");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(0, 0);
        cursor.getStyleClass().add("calendar-cursor");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusedProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMousePressed(this::press);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                acts.create(day, NINE);
            }
        });
    }

    @Override
    public void show(CalendarPage page, @Nullable String key) {
        first = page.days().from();
        cells.clear();
        heads.clear();
        weeks.clear();
        for (int i = 0; i < page.days().days(); i++) {
            cells.add(cell(page, first.plusDays(i)));
        }
        for (int i = 0; i < DAYS; i++) {
            heads.add(label(faces.words().weekday(first.plusDays(i)), "calendar-head"));
        }
        for (int i = 0; i < cells.size(); i += DAYS) {
            weeks.add(
                    label(String.valueOf(first.plusDays(i).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), "calendar-number"));
        }
        getChildren().setAll(heads);
        getChildren().addAll(weeks);
        cells.forEach(cell -> {
            getChildren().addAll(cell.ground(), cell.number());
            getChildren().addAll(cell.lines());
            getChildren().add(cell.more());
        });
        getChildren().add(cursor);
        reach();
        requestLayout();
        DaysView.focus(this, key);
    }

    private Cell cell(CalendarPage page, LocalDate on) {
        Region ground = new Region();
        ground.getStyleClass().add("calendar-cell");
        ground.setMouseTransparent(true);
        Label number = label(String.valueOf(on.getDayOfMonth()), "calendar-number");
        if (on.equals(page.today())) {
            ground.getStyleClass().add("today");
            number.getStyleClass().add("today");
        }
        boolean outside = on.getMonth() != first.plusDays(DAYS).getMonth();
        if (outside) {
            ground.getStyleClass().add("outside");
        }
        List<CalendarEntry> all = page.on(on);
        List<Button> lines = new ArrayList<>();
        for (CalendarEntry entry : all.subList(0, Math.min(MOST, all.size()))) {
            Button line = faces.line(entry);
            EntryDrag.body(line, entry, acts, new Way());
            lines.add(line);
        }
        Button more = More.button(faces.words(), acts, all, page.unread().getOrDefault(on, 0), on);
        return new Cell(on, ground, number, all, lines, more, page.unread().getOrDefault(on, 0));
    }

    private static Label label(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setMinWidth(0);
        return label;
    }

    @Override
    public void look(LocalDate other) {
        day = other;
        reach();
        requestLayout();
    }

    /** Tab goes through the things of one day only. */
    private void reach() {
        for (Cell cell : cells) {
            boolean here = cell.on().equals(day);
            cell.lines().forEach(line -> line.setFocusTraversable(here));
            cell.more().setFocusTraversable(here);
            if (here) {
                CalendarWords words = faces.words();
                setAccessibleText(words.get("calendar.month.cursor", words.days().longDay(day),
                        cell.all().size() + cell.unread()));
            }
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -DAYS;
            case DOWN -> DAYS;
            default -> 0;
        };
        if (step != 0) {
            requestFocus();
            acts.look(day.plusDays(step));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !isFocused()) {
            requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && isFocused()) {
            week.run();
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        if (event.getTarget() == this) {
            requestFocus();
            acts.look(dayAt(event.getX(), event.getY()));
        }
    }

    private LocalDate dayAt(double x, double y) {
        int column = Math.clamp((int) ((x - LEFT) / width()), 0, DAYS - 1);
        int row = Math.clamp((int) ((y - HEAD) / height()), 0, Math.max(0, cells.size() / DAYS - 1));
        return first.plusDays((long) row * DAYS + column);
    }

    private double width() {
        return (getWidth() - LEFT) / DAYS;
    }

    private double height() {
        return (getHeight() - HEAD) / Math.max(1, cells.size() / DAYS);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + 6 * (NUMBER + 2 * LINE + 4);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).resizeRelocate(LEFT + i * width() + 6, 0, width() - 8, HEAD);
        }
        for (int i = 0; i < weeks.size(); i++) {
            weeks.get(i).resizeRelocate(12, HEAD + i * height(), LEFT - 12, NUMBER);
        }
        for (int i = 0; i < cells.size(); i++) {
            lay(cells.get(i), LEFT + i % DAYS * width(), HEAD + Math.floorDiv(i, DAYS) * height());
        }
        long place = ChronoUnit.DAYS.between(first, day);
        cursor.resizeRelocate(LEFT + place % DAYS * width(), HEAD + Math.floorDiv(place, DAYS) * height(), width(),
                height());
    }

    private void lay(Cell cell, double x, double y) {
        cell.ground().resizeRelocate(x, y, width(), height());
        cell.number().resizeRelocate(x + 6, y + 2, width() - 10, NUMBER - 2);
        int room = Math.max(1, (int) ((height() - NUMBER - 2) / LINE));
        boolean all = cell.all().size() <= Math.min(room, MOST) && cell.unread() == 0;
        int shown = all ? cell.all().size() : Math.min(Math.min(room - 1, MOST), cell.all().size());
        for (int i = 0; i < cell.lines().size(); i++) {
            Button line = cell.lines().get(i);
            line.setVisible(i < shown);
            line.resizeRelocate(x + 3, y + NUMBER + i * LINE, width() - 6, LINE - 2);
        }
        String text = faces.words().get("calendar.more", cell.all().size() - shown + cell.unread());
        if (!text.equals(cell.more().getText())) {
            cell.more().setText(text);
        }
        cell.more().setVisible(!all);
        cell.more().resizeRelocate(x + 3, y + NUMBER + shown * LINE, width() - 6, LINE - 2);
    }

    @Override
    public void tick() {
        // a month shows no hours
    }

    @Override
    public void focusDays() {
        requestFocus();
    }

    /** To another day, at its own time. */
    private final class Way implements EntryDrag.Way {
        @Override
        public void over(EntryDrag.Held held) {
            LocalDate onto = dayAt(sceneToLocal(held.x(), held.y()).getX(), sceneToLocal(held.x(), held.y()).getY());
            cells.forEach(cell -> mark(cell.ground(), cell.on().equals(onto)));
        }

        @Override
        public void dropped(EntryDrag.Held held) {
            acts.drop(held.entry(), dayAt(sceneToLocal(held.x(), held.y()).getX(),
                    sceneToLocal(held.x(), held.y()).getY()), -1);
        }

        @Override
        public void ended() {
            cells.forEach(cell -> mark(cell.ground(), false));
        }
    }

    private static void mark(Node ground, boolean on) {
        ground.getStyleClass().remove("dropping");
        if (on) {
            ground.getStyleClass().add("dropping");
        }
    }
}
