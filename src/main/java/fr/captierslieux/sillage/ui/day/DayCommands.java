package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done on the screen of a day, as commands. */
final class DayCommands {
    private final DayScreen screen;
    private final DayWords words;
    private final CommandControls controls;
    private final Command contact;
    private final Command followUp;
    private final Command task;
    private final Command fold;
    private final Command done;
    private final Command postpone;
    private final Command handOver;
    private final Command cancel;
    private final Command refresh;

    /** @param ways to a new contact, and to the palette that finds a case */
    DayCommands(DayScreen screen, DayWords words, DayScreen.Ways ways) {
        this.screen = screen;
        this.words = words;
        this.contact = ways.contact();
        this.controls = new CommandControls(words.words());
        followUp = Command.always("day-follow-up", "day.command.follow-up", Material2OutlinedAL.ADD, "S",
                () -> screen.followUp(ways.palette()));
        task = Command.always("day-task", "day.command.task", Material2OutlinedAL.CHECK_BOX, "T", screen::task);
        fold = Command.always("day-fold-panel", "day.command.fold", Material2OutlinedAL.EVENT, null, screen::fold);
        done = Command.always("day-done", "day.command.done", Material2OutlinedAL.CHECK, "F",
                () -> screen.findCurrent().ifPresent(screen::done));
        postpone = Command.always("day-postpone", "day.command.postpone", Material2OutlinedMZ.SCHEDULE, "R",
                () -> screen.findCurrent().ifPresent(line -> screen.postpone(line, screen.besideCurrent())));
        handOver = Command.always("day-hand-over", "day.command.hand-over", Material2OutlinedMZ.SWAP_HORIZ, "C",
                () -> screen.findCurrent().ifPresent(line -> screen.handOver(line, screen.besideCurrent())));
        cancel = Command.always("day-cancel", "day.command.cancel", Material2OutlinedAL.EVENT_BUSY, "Delete",
                () -> screen.findCurrent().filter(Meeting.class::isInstance).map(Meeting.class::cast)
                        .ifPresent(screen::cancel));
        refresh = Command.always("day-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                screen::refresh);
    }

    CommandControls controls() {
        return controls;
    }

    Command fold() {
        return fold;
    }

    /** What stands at the right of the header, the primary button last. */
    List<Node> headerActions() {
        return List.of(controls.plain(followUp), controls.primary(contact));
    }

    List<Command> all() {
        return List.of(followUp, task, done, postpone, handOver, cancel, fold, refresh);
    }

    /** What can be done with a line. */
    List<MenuItem> menu() {
        return List.of(done, postpone, handOver, cancel, task).stream().map(controls::menuItem).toList();
    }

    /** Offers what can be done with an appointment of the column. */
    void offer(Meeting meeting, Node beside) {
        ContextMenu menu = new ContextMenu(
                item("open", "day.command.open", Material2OutlinedAL.FOLDER_OPEN, () -> screen.open(meeting)),
                item("record", "day.do.record", Material2OutlinedAL.CHECK, () -> screen.done(meeting)),
                item("postpone", "day.command.postpone", Material2OutlinedMZ.SCHEDULE,
                        () -> screen.postpone(meeting, beside)),
                item("hand-over", "day.command.hand-over", Material2OutlinedMZ.SWAP_HORIZ,
                        () -> screen.handOver(meeting, beside)),
                item("cancel", "day.command.cancel", Material2OutlinedAL.EVENT_BUSY, () -> screen.cancel(meeting)));
        menu.show(beside, Side.BOTTOM, 0, 2);
    }

    private MenuItem item(String id, String key, Ikon icon, Runnable run) {
        MenuItem item = new MenuItem(words.get(key), new FontIcon(icon));
        item.setId("meeting-" + id);
        item.setOnAction(event -> run.run());
        return item;
    }
}
