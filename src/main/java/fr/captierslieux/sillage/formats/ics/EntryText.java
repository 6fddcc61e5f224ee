package fr.captierslieux.sillage.formats.ics;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Event;
import fr.captierslieux.sillage.calendar.CalendarEntry.Governance;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.calendar.CalendarEntry.Promised;
import fr.captierslieux.sillage.calendar.CalendarEntry.ToDo;
import fr.captierslieux.sillage.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a thing of a calendar is called where other programs show it. */
final class EntryText {
    private final Words words;

    EntryText(Words words) {
        this.words = words;
    }

    /** « Premier entretien, La Petite Gare ». */
    String title(CalendarEntry entry) {
        String project = entry.of() == null ? "" : entry.of().project();
        return switch (entry) {
            case Arranged arranged -> joined(arranged.appointment().title(), project);
            case ToDo todo -> joined(todo.task().title(), project);
            case Promised promised -> joined(promised.promise().action(), project);
            case HalfDay half -> joined(half.programme(),
                    half.number() == null ? "" : words.get("calendar.session", half.number()), half.module(),
                    half.startsAt() == null ? words.label("moment", half.moment()) : "");
            case Event event -> event.title();
            case Governance meeting -> joined(words.label("governance_body", meeting.body()), meeting.department());
        };
    }

    /** Where it is; of an appointment without a place, how it is held. */
    String where(CalendarEntry entry) {
        return switch (entry) {
            case Arranged arranged -> joined(arranged.appointment().place(), arranged.meeting().commune(),
                    arranged.appointment().mode() == null ? "" : words.label("mode", arranged.appointment().mode()));
            case HalfDay half -> joined(half.commune());
            case Event event -> joined(event.commune());
            default -> "";
        };
    }

    String kind(CalendarEntry entry) {
        return words.get("calendar.kind." + entry.kind());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
