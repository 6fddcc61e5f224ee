package fr.captierslieux.sillage.ui.timeline;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseLane;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.Milestone;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The line of time of a project: its rows, its bands, which part of it is shown, and what is chosen. Knows no control. */
public final class TimelineModel {
    private static final int MARGIN_DAYS = 10;
    private static final double STEP = 0.75;
    private static final List<Zoom> ZOOMS = List.of(Zoom.values());

    private final ObservableList<TimeEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TimeWindow> window = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.WHOLE);
    private final ObjectProperty<@Nullable TimeEntry> chosen = new SimpleObjectProperty<>();
    private List<TimeRow> rows = List.of();
    private List<TimeBand> bands = List.of();
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    /** How much is shown at once. */
    public enum Zoom {
        WHOLE(0), YEAR(365), QUARTER(92);

        private final int days;

        Zoom(int days) {
            this.days = days;
        }
    }

    /**
     * Shows a project. What was chosen stays chosen where it is still there, and the window where it was.
     *
     * @param beside the other cases of the project
     */
    public void show(CaseFile file, List<CaseLane> beside, LocalDate today) {
        rows = rows(file, beside);
        List<TimeEntry> all = new ArrayList<>();
        file.list(StageReached.class).forEach(stage -> all.add(new TimeEntry(stage, -1, null)));
        for (int i = 0; i < rows.size(); i++) {
            TimeRow row = rows.get(i);
            for (Happening mark : row.marks()) {
                all.add(new TimeEntry(mark, i, i > 1 ? row.supportCase() : null));
            }
        }
        all.sort(Comparator.comparing(TimeEntry::happening, Happening.NEWEST_FIRST.reversed()));
        LocalDate oldest = all.stream().map(each -> each.happening().on()).min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate newest = all.stream().map(each -> each.happening().on()).max(Comparator.naturalOrder())
                .orElse(today);
        first = oldest.minusDays(MARGIN_DAYS);
        last = (newest.isAfter(today) ? newest : today).plusDays(MARGIN_DAYS);
        bands = bands(file.list(StageReached.class), last);
        TimeEntry before = chosen.get();
        entries.setAll(all);
        chosen.set(before == null ? null : again(before));
        TimeWindow shown = window.get();
        if (shown == null || zoom.get() == Zoom.WHOLE) {
            zoom(Zoom.WHOLE);
        } else {
            move(shown.from());
        }
    }

    /** The same entry as it is now; null when it is gone. */
    private @Nullable TimeEntry again(TimeEntry before) {
        return entries.stream()
                .filter(each -> before.happening().row() == null
                        ? each.equals(before)
                        : Objects.equals(before.happening().row(), each.happening().row()))
                .findFirst().orElse(null);
    }

    /** Another project is to be shown: from its whole life on. */
    public void clear() {
        rows = List.of();
        bands = List.of();
        entries.clear();
        chosen.set(null);
        window.set(null);
        zoom.set(Zoom.WHOLE);
    }

    /** The project first, then the case that is shown, then the others. */
    private static List<TimeRow> rows(CaseFile file, List<CaseLane> beside) {
        List<TimeRow> rows = new ArrayList<>();
        List<Happening> oldestFirst = file.story().reversed();
        rows.add(new TimeRow(null, "", null, null, null,
                oldestFirst.stream().filter(TimelineModel::isOfProject).toList()));
        rows.add(new TimeRow(file.facts().code(), file.facts().network(), file.facts().advisor(),
                file.facts().firstContactOn(), file.facts().closedOn(),
                oldestFirst.stream().filter(TimelineModel::isOfCase).toList()));
        beside.forEach(lane -> rows.add(new TimeRow(lane.facts().code(), lane.facts().network(),
                lane.facts().advisor(), lane.facts().firstContactOn(), lane.facts().closedOn(),
                lane.acts().reversed())));
        return List.copyOf(rows);
    }

    private static boolean isOfProject(Happening happening) {
        return switch (happening) {
            case Milestone milestone -> isOfProject(milestone.kind());
            case Happening.FundingObtained ignored -> true;
            case Happening.JobsCounted ignored -> true;
            case Happening.Trained ignored -> true;
            case Happening.TookPart ignored -> true;
            case Happening.VisionAssessed ignored -> true;
            default -> false;
        };
    }

    private static boolean isOfProject(Milestone.Kind kind) {
        return kind == Milestone.Kind.OPENED || kind == Milestone.Kind.STRUCTURE_CREATED;
    }

    private static boolean isOfCase(Happening happening) {
        return switch (happening) {
            case Milestone milestone -> !isOfProject(milestone.kind());
            case Happening.FollowUp ignored -> true;
            case Happening.OrientationMade ignored -> true;
            case Happening.AppointmentMade ignored -> true;
            case Happening.ResourceGiven ignored -> true;
            case Happening.FileAttached ignored -> true;
            default -> false;
        };
    }

    private static List<TimeBand> bands(List<StageReached> newestFirst, LocalDate end) {
        List<TimeBand> bands = new ArrayList<>();
        LocalDate until = end;
        for (StageReached stage : newestFirst) {
            if (stage.on().isBefore(until)) { // of one day, only the last stage lasted
                bands.add(new TimeBand(stage.stage(), stage.on(), until));
                until = stage.on();
            }
        }
        return bands.reversed();
    }

    /** Shows so much at once, around what is chosen, else up to the end. */
    public void zoom(Zoom to) {
        zoom.set(to);
        long whole = Math.max(1, last.toEpochDay() - first.toEpochDay() + 1);
        if (to == Zoom.WHOLE || to.days >= whole) {
            window.set(new TimeWindow(first, whole));
            return;
        }
        TimeEntry entry = chosen.get();
        TimeWindow shown = window.get();
        LocalDate middle = entry != null
                ? entry.happening().on()
                : shown == null || shown.days() >= whole
                        ? last
                        : shown.from().plusDays(shown.days() / 2);
        window.set(new TimeWindow(first, to.days).at(middle.minusDays(to.days / 2), first, last));
    }

    /** One step nearer, or further away. */
    public void zoom(int by) {
        int to = ZOOMS.indexOf(zoom.get()) + by;
        if (to >= 0 && to < ZOOMS.size()) {
            zoom(ZOOMS.get(to));
        }
    }

    /** Goes three quarters of the window on, or back. */
    public void turn(int by) {
        TimeWindow shown = window.get();
        if (shown != null) {
            pan(Math.round(shown.days() * STEP) * by);
        }
    }

    /** Moves the window by so many days. */
    public void pan(long days) {
        TimeWindow shown = window.get();
        if (shown != null) {
            move(shown.from().plusDays(days));
        }
    }

    private void move(LocalDate to) {
        TimeWindow shown = window.get();
        if (shown != null) {
            window.set(shown.at(to, first, last));
        }
    }

    /** Chooses the next entry, or the one before; from nothing the last one, where work is. */
    public void step(int by) {
        if (entries.isEmpty()) {
            return;
        }
        int at = entries.indexOf(chosen.get());
        int to = at < 0 ? entries.size() - 1 : Math.max(0, Math.min(entries.size() - 1, at + by));
        choose(entries.get(to));
    }

    /** Chooses an entry and brings it into the window. */
    public void choose(@Nullable TimeEntry entry) {
        chosen.set(entry);
        TimeWindow shown = window.get();
        if (entry != null && shown != null && !shown.holds(entry.happening().on())) {
            move(entry.happening().on().minusDays(shown.days() / 2));
        }
    }

    /** The marks of a row within the window, those that would cover each other gathered. */
    public List<MarkGroup> groups(int row, double width, double least) {
        TimeWindow shown = window.get();
        if (shown == null || width <= 0) {
            return List.of();
        }
        return MarkGroup.of(
                entries.stream().filter(each -> each.row() == row && shown.holds(each.happening().on())).toList(),
                shown, width, least);
    }

    public List<TimeRow> rows() {
        return rows;
    }

    /** The stages, the oldest first. */
    public List<TimeBand> bands() {
        return bands;
    }

    /** Everything on the line, the oldest first. */
    public ObservableList<TimeEntry> entries() {
        return entries;
    }

    /** What is shown; null before anything is. */
    public ReadOnlyObjectProperty<@Nullable TimeWindow> windowProperty() {
        return window.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** What is chosen; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable TimeEntry> chosenProperty() {
        return chosen;
    }
}
