package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Above the hours: the days, and what is of a whole day. */
final class WeekTop extends Pane {
    private static final double HEAD = 34;
    private static final double LINE = 24;
    private static final int MOST = 4;

    private final EntryFaces faces;
    private final DaysView.Acts acts;
    private final WeekGrid grid;
    private final List<Label> heads = new ArrayList<>();
    private final List<List<Button>> days = new ArrayList<>();

    /** @param grid whose columns it stands over */
    WeekTop(EntryFaces faces, DaysView.Acts acts, WeekGrid grid) {
        this.faces = faces;
        this.acts = acts;
        this.grid = grid;
        setId("calendar-top");
        getStyleClass().add("calendar-top");
        grid.widthProperty().subscribe(this::requestLayout);
        for (int i = 0; i < WeekGrid.DAYS; i++) {
            Label head = new Label();
            head.getStyleClass().add("calendar-head");
            head.setMinWidth(0);
            heads.add(head);
            days.add(new ArrayList<>());
        }
    }

    void show(CalendarPage page) {
        getChildren().clear();
        for (int i = 0; i < WeekGrid.DAYS; i++) {
            LocalDate on = page.days().from().plusDays(i);
            Label head = heads.get(i);
            boolean today = on.equals(page.today());
            head.setText(faces.words().shortWeekday(on) + " " + on.getDayOfMonth());
            head.getStyleClass().remove("today");
            if (today) {
                head.getStyleClass().add("today");
            }
            head.setAccessibleText(faces.words().days().longDay(on)
                    + (today ? ", " + faces.words().get("written.today") : ""));
            getChildren().add(head);
            days.set(i, buttons(page, on));
            getChildren().addAll(days.get(i));
        }
        requestLayout();
        requestParentLayout();
    }

    private List<Button> buttons(CalendarPage page, LocalDate on) {
        List<CalendarEntry> whole = page.on(on).stream().filter(each -> each.startsAt() == null).toList();
        List<CalendarEntry> timed = WeekGrid.timed(page, on);
        List<CalendarEntry> hidden = new ArrayList<>(
                timed.subList(Math.min(WeekGrid.MOST, timed.size()), timed.size()));
        int unread = page.unread().getOrDefault(on, 0);
        boolean more = whole.size() > MOST || !hidden.isEmpty() || unread > 0;
        int shown = Math.min(whole.size(), more ? MOST - 1 : MOST);
        List<Button> buttons = new ArrayList<>();
        for (CalendarEntry entry : whole.subList(0, shown)) {
            Button line = faces.line(entry);
            EntryDrag.body(line, entry, acts, new Way());
            buttons.add(line);
        }
        if (more) {
            hidden.addAll(0, whole.subList(shown, whole.size()));
            buttons.add(More.button(faces.words(), acts, hidden, unread, on));
        }
        return buttons;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + Math.max(1, days.stream().mapToInt(List::size).max().orElse(0)) * LINE + 4;
    }

    @Override
    protected void layoutChildren() {
        double width = grid.width();
        for (int i = 0; i < WeekGrid.DAYS; i++) {
            double x = WeekGrid.LEFT + i * width;
            heads.get(i).resizeRelocate(x + 4, 4, width - 8, HEAD - 8);
            for (int j = 0; j < days.get(i).size(); j++) {
                days.get(i).get(j).resizeRelocate(x + 2, HEAD + j * LINE, width - 4, LINE - 2);
            }
        }
    }

    /** To another day, or down to an hour of it. */
    private final class Way implements EntryDrag.Way {
        @Override
        public void over(EntryDrag.Held held) {
            // the mouse's own shape says that it is held
        }

        @Override
        public void dropped(EntryDrag.Held held) {
            double x = grid.sceneToLocal(held.x(), held.y()).getX();
            boolean onHours = held.y() > localToScene(0, getHeight()).getY()
                    && CalendarActs.untimed(held.entry()).isEmpty();
            double y = grid.sceneToLocal(held.x(), held.y()).getY();
            acts.drop(held.entry(), grid.dayAt(x), onHours ? WeekGrid.slotAt(y) : -1);
        }

        @Override
        public void ended() {
            // nothing was shown
        }
    }
}
