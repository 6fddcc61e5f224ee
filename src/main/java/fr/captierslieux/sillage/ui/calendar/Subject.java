package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be shown or hidden together. */
enum Subject {
    APPOINTMENTS, TRAININGS, EVENTS, BODIES, DUES;

    private Set<Kind> kinds() {
        return switch (this) {
            case APPOINTMENTS -> Set.of(Kind.APPOINTMENT);
            case TRAININGS -> Set.of(Kind.HALF_DAY);
            case EVENTS -> Set.of(Kind.EVENT);
            case BODIES -> Set.of(Kind.MEETING);
            case DUES -> Set.of(Kind.TASK, Kind.PROMISE);
        };
    }

    /** What some are called, in their order. */
    static List<String> names(Set<Subject> some, Function<Subject, String> name) {
        return Stream.of(values()).filter(some::contains).map(name).toList();
    }

    /** The kinds of some subjects. */
    static Set<Kind> kinds(Set<Subject> subjects) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        subjects.forEach(each -> kinds.addAll(each.kinds()));
        return kinds;
    }
}
