package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.ui.commands.Command;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done on the agenda, as commands. */
final class CalendarCommands {
    private static final int QUARTER = 15;

    private final CalendarModel model;
    private final CalendarScreen screen;
    private final Command create;
    private final Command export;
    private final List<Command> steps;
    private final Map<Layout, Command> layouts = new EnumMap<>(Layout.class);
    private final List<Command> acts;
    private final List<Command> rest;

    CalendarCommands(CalendarModel model, CalendarScreen screen) {
        this.model = model;
        this.screen = screen;
        create = Command.always("calendar-new", "calendar.command.new", Material2OutlinedAL.ADD, "N", screen::create);
        steps = List.of(
                Command.always("calendar-before", "calendar.command.before", Material2OutlinedAL.CHEVRON_LEFT,
                        "Page Up", () -> model.step(-1)),
                Command.always("calendar-today", "calendar.command.today", Material2OutlinedMZ.TODAY, "T",
                        model::lookAtToday),
                Command.always("calendar-after", "calendar.command.after", Material2OutlinedAL.CHEVRON_RIGHT,
                        "Page Down", () -> model.step(1)));
        layout(Layout.WEEK, "calendar.command.week", "W", Material2OutlinedMZ.VIEW_WEEK);
        layout(Layout.MONTH, "calendar.command.month", "M", Material2OutlinedAL.CALENDAR_VIEW_DAY);
        layout(Layout.LIST, "calendar.command.list", "L", Material2OutlinedMZ.VIEW_LIST);
        acts = List.of(
                onChosen("calendar-open", "calendar.command.open-page", Material2OutlinedAL.FOLDER_OPEN, null,
                        CalendarRequests::unopenable, screen::open),
                onChosen("calendar-edit", "calendar.command.edit", Material2OutlinedAL.EDIT, "F2",
                        CalendarRequests::uneditable, screen::edit),
                onChosen("calendar-write", "calendar.command.write", Material2OutlinedAL.EMAIL, null,
                        CalendarMails::unavailable, screen.mails()::write),
                onChosen("calendar-export-one", "calendar.command.export-one", Material2OutlinedMZ.SAVE_ALT, null,
                        CalendarExports::unavailable, screen.exports()::chosen));
        export = Command.always("calendar-export", "calendar.command.export", Material2OutlinedMZ.SAVE_ALT,
                "Shortcut+E",
                screen.exports()::days);
        rest = List.of(
                moved("calendar-day-before", "calendar.command.day-before", "Alt+Left", CalendarActs::unmovable,
                        times -> times.plusDays(-1)),
                moved("calendar-day-after", "calendar.command.day-after", "Alt+Right", CalendarActs::unmovable,
                        times -> times.plusDays(1)),
                moved("calendar-earlier", "calendar.command.earlier", "Alt+Up", CalendarActs::untimed,
                        times -> times.plusMinutes(-QUARTER)),
                moved("calendar-later", "calendar.command.later", "Alt+Down", CalendarActs::untimed,
                        times -> times.plusMinutes(QUARTER)),
                moved("calendar-shorter", "calendar.command.shorter", "Alt+Shift+Up", CalendarActs::untimed,
                        times -> times.longer(-QUARTER)),
                moved("calendar-longer", "calendar.command.longer", "Alt+Shift+Down", CalendarActs::untimed,
                        times -> times.longer(QUARTER)),
                Command.always("calendar-go", "calendar.go-to", Material2OutlinedAL.EVENT, "G", screen::goTo),
                Command.always("calendar-fold", "calendar.command.fold", null, null, screen::fold),
                Command.always("calendar-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        screen::refresh));
    }

    private void layout(Layout layout, String key, String keys, Ikon icon) {
        layouts.put(layout, Command.always("calendar-" + layout.name().toLowerCase(Locale.ROOT), key, icon,
                keys, () -> model.lay(layout)));
    }

    private Command moved(String id, String key, String keys, Function<@Nullable CalendarEntry, String> unavailable,
            UnaryOperator<Times> change) {
        return onChosen(id, key, null, keys, unavailable, entry -> screen.move(change));
    }

    private Command onChosen(String id, String key, @Nullable Ikon icon, @Nullable String keys,
            Function<@Nullable CalendarEntry, String> unavailable, Consumer<CalendarEntry> act) {
        return Command.when(id, key, icon, keys,
                model.chosenProperty().map(unavailable).orElse("calendar.unavailable.none"), () -> {
                    CalendarEntry entry = model.chosenProperty().get();
                    if (entry != null) {
                        act.accept(entry);
                    }
                });
    }

    /** Before, today, after. */
    List<Command> steps() {
        return steps;
    }

    Map<Layout, Command> layouts() {
        return layouts;
    }

    Command create() {
        return create;
    }

    Command export() {
        return export;
    }

    /** What is done with the chosen thing. */
    List<Command> acts() {
        return acts;
    }

    List<Command> all() {
        return Stream.of(List.of(create, export), steps, Stream.of(Layout.values())
                .map(layout -> Objects.requireNonNull(layouts.get(layout))).toList(), acts, rest).flatMap(List::stream)
                .toList();
    }
}
