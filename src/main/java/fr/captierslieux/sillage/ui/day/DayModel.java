package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DayWish;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.workspace.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A day: whose it is, which one, and its rows. Knows no control. */
public final class DayModel {
    private static final String SCOPE = "look.day.scope";
    private static final String SILENT = "look.day.silent";
    private static final String UNANSWERED = "look.day.unanswered";

    private final Background background;
    private final DayUseCases useCases;
    private final Prompts prompts;
    private final Settings settings;
    private final Clock clock;
    private final Lane lane = new Lane();
    private final Lane counting = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable Day> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DayRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Set<String> whole = new HashSet<>();
    private boolean meetingsListed;
    private boolean shown;
    private @Nullable LocalDate chosen;

    /** @param settings keep whose day is shown, and from when on something is worth a look */
    public DayModel(Background background, DayUseCases useCases, Prompts prompts, Settings settings, Clock clock) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The screen is shown. A day that is over gives way to today. */
    public void enter() {
        shown = true;
        if (chosen != null && chosen.isBefore(today())) {
            chosen = null;
        }
        refresh();
    }

    /** The screen is left: only how many lines there are is followed from here on. */
    public void leave() {
        shown = false;
        lane.leave();
    }

    /** Reads the day anew. */
    public void refresh() {
        LocalDate on = on();
        background.read(lane, () -> useCases.read().read(on, wanted(), wish()), this::show, this::failed);
    }

    /** The store changed: what stands beside the name of the screen follows, wherever the person is. */
    public void follow() {
        if (!shown || !on().equals(today())) {
            LocalDate today = today();
            background.read(counting, () -> useCases.read().read(today, wanted(), wish()),
                    read -> count.set(read.count()), this::failed);
        }
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("day.problem.read", failure));
    }

    private void show(Day read) {
        day.set(read);
        if (read.on().equals(read.today())) {
            count.set(read.count());
        }
        showRows();
    }

    private void showRows() {
        Day read = day.get();
        if (read != null) {
            rows.set(DayRow.of(read, meetingsListed ? read.meetings() : List.of(), whole));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that is looked at. */
    LocalDate on() {
        return chosen == null ? today() : chosen;
    }

    /** Looks at another day. */
    void look(LocalDate other) {
        chosen = other.equals(today()) ? null : other;
        refresh();
    }

    private DayScope wanted() {
        return settings.find(SCOPE).filter(name -> List.of(DayScope.values()).stream()
                .anyMatch(scope -> scope.name().equals(name))).map(DayScope::valueOf).orElse(DayScope.MINE);
    }

    /** Shows whose day, from here on. */
    void choose(DayScope scope) {
        settings.keep(SCOPE, scope.name());
        refresh();
    }

    private DayWish wish() {
        return new DayWish(limit(SILENT), limit(UNANSWERED));
    }

    private @Nullable Integer limit(String name) {
        return settings.findNumber(name).map(Double::intValue).filter(days -> days > 0).orElse(null);
    }

    /** Whether the person chose another number of days without news than the network. */
    boolean isSilentOwn() {
        return limit(SILENT) != null;
    }

    /** A case has no news from as many days on as the network set. */
    void followSilent() {
        settings.keep(SILENT, "");
        refresh();
    }

    /** From how many days on a case has no news. */
    void chooseSilent(int days) {
        settings.keep(SILENT, String.valueOf(days));
        refresh();
    }

    /** From how many days on an orientation has no answer. */
    void chooseUnanswered(int days) {
        settings.keep(UNANSWERED, String.valueOf(days));
        refresh();
    }

    /** Shows all lines of a section. */
    void showWhole(String group) {
        whole.add(group);
        showRows();
    }

    /** Whether appointments stand in the list: where there is no room for them beside it. */
    void listMeetings(boolean listed) {
        if (meetingsListed != listed) {
            meetingsListed = listed;
            showRows();
        }
    }

    /** The day; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Day> dayProperty() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<DayRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many lines today has. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
