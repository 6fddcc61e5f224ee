package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.HalfDayPattern;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Monthly;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Planned;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Rhythm;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Times;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Weekly;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.TypedTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A pattern as it is typed, and the half-days that it would make, each of which can be left out. Knows no control. */
final class PatternModel {
    private final LocalDate today;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final ObjectProperty<Turn> turn = new SimpleObjectProperty<>(Turn.MONTH);
    private final ObjectProperty<Integer> nth = new SimpleObjectProperty<>(1);
    private final Map<DayOfWeek, BooleanProperty> days = new EnumMap<>(DayOfWeek.class);
    private final Map<Moment, Half> halves = new EnumMap<>(Moment.class);
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty module = new SimpleStringProperty("");
    private final StringProperty trainer = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> fault = new ReadOnlyObjectWrapper<>("");
    /** What a person decided against what is proposed. */
    private final Set<Place> turned = new HashSet<>();
    private @Nullable SessionFile session;
    private String lastNames = "";
    private String lastCodes = "";
    private boolean filling;

    /** How often, as it is chosen. */
    enum Turn {
        MONTH, WEEK, TWO_WEEKS
    }

    /** A half of the days. */
    record Half(BooleanProperty wanted, StringProperty from, StringProperty until) {
    }

    private record Place(LocalDate on, Moment moment) {
    }

    /**
     * A half-day that would be made.
     *
     * @param kept  whether it is made
     * @param there whether the session has one then: it is not made again
     */
    record Line(Planned planned, boolean kept, boolean there) {
    }

    PatternModel(LocalDate today) {
        this.today = today;
        for (DayOfWeek day : DayOfWeek.values()) {
            BooleanProperty wanted = new SimpleBooleanProperty();
            wanted.subscribe(this::plan);
            days.put(day, wanted);
        }
        halves.put(Moment.MORNING, half("9:00", "12:30"));
        halves.put(Moment.AFTERNOON, half("13:30", "17:00"));
        for (StringProperty text : List.of(from, until)) {
            text.subscribe(this::plan);
        }
        turn.subscribe(this::plan);
        nth.subscribe(this::plan);
    }

    private Half half(String begins, String ends) {
        Half half = new Half(new SimpleBooleanProperty(true), new SimpleStringProperty(begins),
                new SimpleStringProperty(ends));
        half.wanted().subscribe(this::plan);
        half.from().subscribe(this::plan);
        half.until().subscribe(this::plan);
        return half;
    }

    /** Begins with the dates of a session and the ways of its last half-day. */
    void begin(SessionFile file, String firstDay, String lastDay) {
        filling = true;
        session = file;
        turned.clear();
        from.set(firstDay);
        until.set(lastDay);
        place.set("");
        module.set("");
        HalfDay last = file.halfDays().isEmpty() ? null : file.halfDays().getLast();
        trainer.set(last == null ? "" : last.trainer());
        lastNames = trainer.get();
        lastCodes = last == null ? "" : last.trainers();
        filling = false;
        plan();
    }

    private void plan() {
        if (filling || session == null) {
            return;
        }
        Optional<HalfDayPattern> pattern = pattern();
        cut.set(pattern.map(HalfDayPattern::isCut).orElse(false));
        lines.set(pattern.map(HalfDayPattern::list).orElse(List.of()).stream().map(this::line).toList());
    }

    private Line line(Planned planned) {
        SessionFile file = session;
        boolean there = file != null && file.halfDays().stream()
                .anyMatch(each -> each.on().equals(planned.on()) && each.moment() == planned.moment());
        boolean proposed = planned.holiday() == null;
        boolean kept = proposed != turned.contains(new Place(planned.on(), planned.moment()));
        return new Line(planned, kept && !there, there);
    }

    /** What stands against a pattern is {@link #faultProperty}. */
    private Optional<HalfDayPattern> pattern() {
        Optional<LocalDate> begins = day(from);
        Optional<LocalDate> ends = day(until);
        Set<DayOfWeek> wanted = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, chosen) -> {
            if (chosen.get()) {
                wanted.add(day);
            }
        });
        Map<Moment, Times> times = new EnumMap<>(Moment.class);
        boolean untimely = false;
        for (Map.Entry<Moment, Half> half : halves.entrySet()) {
            if (half.getValue().wanted().get()) {
                Optional<Times> read = times(half.getValue());
                read.ifPresent(each -> times.put(half.getKey(), each));
                untimely |= read.isEmpty();
            }
        }
        String wrong = begins.isEmpty() || ends.isEmpty()
                ? "dates"
                : ends.get().isBefore(begins.get())
                        ? "order"
                        : untimely ? "times" : wanted.isEmpty() ? "days" : times.isEmpty() ? "halves" : "";
        fault.set(wrong.isEmpty() ? "" : "trainings.pattern.fault." + wrong);
        return wrong.isEmpty()
                ? Optional.of(new HalfDayPattern(begins.get(), ends.get(), rhythm(), wanted, times))
                : Optional.empty();
    }

    private Optional<LocalDate> day(StringProperty typed) {
        return TypedDay.read(typed.get(), today, TypedDay.Leaning.FUTURE);
    }

    /** Hours may be left out, both of them. */
    private static Optional<Times> times(Half half) {
        if (half.from().get().isBlank() && half.until().get().isBlank()) {
            return Optional.of(new Times(null, null));
        }
        Optional<LocalTime> begins = TypedTime.read(half.from().get());
        Optional<LocalTime> ends = TypedTime.read(half.until().get());
        return begins.isPresent() && ends.isPresent() && begins.get().isBefore(ends.get())
                ? Optional.of(new Times(begins.get(), ends.get()))
                : Optional.empty();
    }

    private Rhythm rhythm() {
        return switch (turn.get()) {
            case MONTH -> new Monthly(nth.get());
            case WEEK -> new Weekly(1);
            case TWO_WEEKS -> new Weekly(2);
        };
    }

    /** Takes a half-day that is proposed out, or one that is not in. */
    void turn(Line line) {
        Place place = new Place(line.planned().on(), line.planned().moment());
        if (!turned.remove(place)) {
            turned.add(place);
        }
        plan();
    }

    /** The half-days that are made. */
    List<Planned> wanted() {
        return lines.get().stream().filter(Line::kept).map(Line::planned).toList();
    }

    /** What all of them say, by header. */
    Map<String, String> texts() {
        String names = trainer.get().strip();
        // trainers that are known stay who they are: as words they would be counted as somebody else
        boolean known = !lastCodes.isEmpty() && names.equals(lastNames);
        return Map.of("lieu", place.get().strip(), "module", module.get().strip(), known ? "formateurs" : "formateur",
                known ? lastCodes : names);
    }

    Optional<SessionFile> session() {
        return Optional.ofNullable(session);
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty untilProperty() {
        return until;
    }

    ObjectProperty<Turn> turnProperty() {
        return turn;
    }

    /** Which week of the month, 5 for the last. */
    ObjectProperty<Integer> nthProperty() {
        return nth;
    }

    BooleanProperty dayProperty(DayOfWeek day) {
        return days.getOrDefault(day, new SimpleBooleanProperty());
    }

    Half half(Moment moment) {
        return java.util.Objects.requireNonNull(halves.get(moment));
    }

    /** The third place where all of them are; empty for that of the session. */
    StringProperty placeProperty() {
        return place;
    }

    StringProperty moduleProperty() {
        return module;
    }

    StringProperty trainerProperty() {
        return trainer;
    }

    /** The half-days that the pattern means, by day. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Whether the pattern means more than {@link HalfDayPattern#MOST} half-days: those beyond are not shown, nor made. */
    ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /** Message key of what stands against the pattern; empty for nothing. */
    ReadOnlyObjectProperty<String> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
