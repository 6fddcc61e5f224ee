package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is asked for on the days of the agenda. */
final class OnDays implements DaysView.Acts, EntryFaces.Acts {
    private final CalendarModel model;
    private final CalendarActs acts;
    private final CalendarWords words;
    private final CalendarScreen screen;

    OnDays(CalendarModel model, CalendarActs acts, CalendarWords words, CalendarScreen screen) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.screen = screen;
    }

    @Override
    public void choose(CalendarEntry entry) {
        CalendarEntry before = model.chosenProperty().get();
        if (before == null || !before.key().equals(entry.key())) {
            screen.writeNow();
        }
        model.choose(entry);
        if (model.days().contains(entry.on())) {
            model.look(entry.on());
        }
    }

    @Override
    public void open(CalendarEntry entry) {
        screen.open(entry);
    }

    @Override
    public void look(LocalDate day) {
        model.look(day);
    }

    @Override
    public void create(LocalDate day, int minute) {
        screen.create(day, minute);
    }

    @Override
    public void taken() {
        screen.hold();
    }

    @Override
    public void letGo() {
        screen.letGo();
    }

    @Override
    public void drop(CalendarEntry entry, LocalDate day, int minute) {
        model.choose(entry);
        if (acts.move(times -> minute < 0
                ? new Times(day, times.startsAt(), times.endsAt())
                : times.beginning(day, minute))) {
            screen.writeNow();
        }
    }

    @Override
    public void stretch(CalendarEntry entry, int minutes) {
        model.choose(entry);
        if (acts.move(times -> times.longer(minutes))) {
            screen.writeNow();
        }
    }

    @Override
    public void offer(List<CalendarEntry> entries, int unread, LocalDate day, Node beside) {
        List<MenuItem> items = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            MenuItem item = new MenuItem((words.begins(entry) + " " + words.longTitle(entry)).strip(),
                    new FontIcon(CalendarWords.icon(entry.kind())));
            item.setOnAction(event -> {
                choose(entry);
                screen.unfold();
            });
            items.add(item);
        }
        if (unread > 0) {
            MenuItem more = new MenuItem(words.get("calendar.more.unread", unread));
            more.setDisable(true);
            items.add(more);
        }
        new ContextMenu(items.toArray(MenuItem[]::new)).show(beside, Side.BOTTOM, 0, 2);
    }
}
