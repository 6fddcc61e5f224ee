package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.workspace.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The agenda: which days, laid out how, whose, what of it, and which thing is chosen. Knows no control. */
public final class CalendarModel {
    private static final String LAYOUT = "look.calendar.layout";
    private static final String SCOPE = "look.calendar.scope";
    private static final String HIDDEN = "look.calendar.hidden";

    private final Background background;
    private final CalendarUseCases useCases;
    private final Prompts prompts;
    private final Settings settings;
    private final Clock clock;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<Layout> layout;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<Set<Subject>> shown;
    private final ReadOnlyObjectWrapper<@Nullable CalendarPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CalendarEntry> chosen = new ReadOnlyObjectWrapper<>();
    private @Nullable CalendarPage read;
    private final Map<String, Moving> moving = new LinkedHashMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private int sent;

    /**
     * A thing that is on its way to another time.
     *
     * @param from where it stands, or will once what was sent is written
     */
    record Moving(CalendarEntry from, Times to) {
        /** Whether it is not where it was. */
        boolean isElsewhere() {
            return !to.equals(from.times());
        }
    }

    /** @param settings keep the layout, whose it is, and what is hidden */
    public CalendarModel(Background background, CalendarUseCases useCases, Prompts prompts, Settings settings,
            Clock clock) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.settings = settings;
        this.clock = clock;
        layout = new ReadOnlyObjectWrapper<>(settings.find(LAYOUT)
                .flatMap(name -> named(Layout.values(), name)).orElse(Layout.WEEK));
        day = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        Set<Subject> all = EnumSet.allOf(Subject.class);
        Stream.of(settings.find(HIDDEN).orElse("").split(","))
                .forEach(name -> named(Subject.values(), name).ifPresent(all::remove));
        shown = new ReadOnlyObjectWrapper<>(Set.copyOf(all));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
    }

    /** Reads the days anew; the chosen thing stays chosen. */
    public void refresh() {
        DateRange days = days();
        Set<CalendarEntry.Kind> kinds = Subject.kinds(shown.get());
        int before = written.get();
        background.read(lane, () -> useCases.read().read(days, scope(), kinds), answer -> {
            read = answer;
            land(before);
            arrange();
        }, failure -> prompts.problem(new Problem("calendar.problem.read", failure)));
    }

    /** The screen is left. */
    public void leave() {
        lane.leave();
    }

    /**
     * What was moved is where it was read, unless it was moved further meanwhile.
     *
     * @param before how many moves were written when the reading began: one that began before a move was written does not know it
     */
    private void land(int before) {
        if (before == sent) {
            moving.values().removeIf(under -> !under.isElsewhere());
        }
    }

    /** What was read, with what moves at its new place. */
    private void arrange() {
        CalendarPage base = read;
        if (base == null || !base.days().equals(days())) {
            return; // those that are wanted are on their way
        }
        List<CalendarEntry> entries = moving.isEmpty()
                ? base.entries()
                : Stream.concat(base.entries().stream().filter(each -> !moving.containsKey(each.key())),
                        moving.values().stream().map(under -> under.from().at(under.to()))
                                .filter(each -> base.days().contains(each.on())))
                        .sorted(CalendarEntry.ORDER).toList();
        CalendarPage arranged = new CalendarPage(base.days(), base.today(), base.whose(), base.scopes(), base.me(),
                entries,
                base.unread());
        page.set(arranged);
        CalendarEntry before = chosen.get();
        if (before != null) {
            chosen.set(arranged.entries().stream().filter(each -> each.key().equals(before.key())).findFirst()
                    .orElse(null));
        }
    }

    private DayScope scope() {
        return settings.find(SCOPE).flatMap(name -> named(DayScope.values(), name)).orElse(DayScope.MINE);
    }

    /** Shows whose, from here on. */
    void choose(DayScope scope) {
        settings.keep(SCOPE, scope.name());
        refresh();
    }

    /** Lays the days out otherwise. */
    void lay(Layout other) {
        settings.keep(LAYOUT, other.name());
        layout.set(other);
        refresh();
    }

    /** Shows or hides a subject. */
    void toggle(Subject subject) {
        Set<Subject> changed = EnumSet.noneOf(Subject.class);
        changed.addAll(shown.get());
        if (!changed.remove(subject)) {
            changed.add(subject);
        }
        shown.set(Set.copyOf(changed));
        settings.keep(HIDDEN, Stream.of(Subject.values()).filter(each -> !changed.contains(each)).map(Enum::name)
                .collect(Collectors.joining(",")));
        refresh();
    }

    /** Looks at a day, and at those around it. */
    void look(LocalDate other) {
        boolean elsewhere = !days().contains(other);
        day.set(other);
        if (elsewhere) {
            refresh();
        }
    }

    /** Looks at days before or after. */
    void step(int steps) {
        look(layout.get().step(day.get(), steps));
    }

    /** Looks at the present. */
    void lookAtToday() {
        look(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The days that are shown. */
    DateRange days() {
        return layout.get().around(day.get());
    }

    /** Chooses a thing; null for none. */
    void choose(@Nullable CalendarEntry entry) {
        chosen.set(entry);
    }

    /** A thing that is on its way; empty for one that is not. */
    Optional<Moving> findMoving(String key) {
        return Optional.ofNullable(moving.get(key));
    }

    /** What was moved and is not given to be written. */
    List<Moving> listUnwritten() {
        return moving.values().stream().filter(Moving::isElsewhere).toList();
    }

    /** Shows a thing at another time without writing it, and the days around it. */
    void show(Moving other) {
        moving.put(other.from().key(), other);
        look(other.to().on());
        arrange();
    }

    /** Shows what was moved and not written where it came from; says whether there was anything. */
    boolean forgetUnwritten() {
        boolean any = moving.values().removeIf(Moving::isElsewhere);
        arrange();
        return any;
    }

    /**
     * What is on its way is given to be written: it stays where it is shown until it is read there, and is moved on from there.
     *
     * @return is called once the writing ended, by whichever thread
     */
    Runnable send(Moving under) {
        sent++;
        moving.put(under.from().key(), new Moving(under.from().at(under.to()), under.to()));
        return written::incrementAndGet;
    }

    ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** The day that is looked at. */
    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Subject>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is shown; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable CalendarPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What is chosen; null for nothing. */
    ReadOnlyObjectProperty<@Nullable CalendarEntry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
