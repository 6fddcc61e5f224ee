package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Promised;
import fr.captierslieux.sillage.calendar.CalendarEntry.ToDo;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms that things of the agenda are noted and changed with. */
final class CalendarRequests {
    private static final int LAST_HOUR = 23 * 60;
    private static final int LAST_MINUTE = 24 * 60 - 1;

    private CalendarRequests() {
    }

    /** A new appointment from a minute of a day. */
    static FormRequest create(LocalDate day, int minute) {
        int begins = Math.min(minute, LAST_HOUR);
        return FormRequest.create(Appointment.FILE, Map.of("le", day.toString(), "debut", time(begins), "fin",
                time(Math.min(begins + Times.USUAL_MINUTES, LAST_MINUTE))));
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** The form of a thing; null where it has none here. */
    static @Nullable FormRequest edit(CalendarEntry entry) {
        return switch (entry) {
            case Arranged arranged -> FormRequest.edit(Appointment.FILE, arranged.appointment().row());
            case ToDo todo -> FormRequest.edit(Task.FILE, todo.task().row());
            case Promised promised -> new FormRequest("suivis", promised.promise().row(), Map.of(), "echeance");
            default -> null;
        };
    }

    /** Message key of why it has neither a page nor a case to open; empty when it has. */
    static String unopenable(@Nullable CalendarEntry entry) {
        if (entry == null) {
            return "calendar.unavailable.none";
        }
        boolean ownPage = switch (entry.kind()) {
            case HALF_DAY, EVENT, MEETING -> true;
            default -> false;
        };
        return entry.of() == null && !ownPage ? "calendar.unavailable.no-case" : "";
    }

    /** Message key of why it has no form here; empty when it has. */
    static String uneditable(@Nullable CalendarEntry entry) {
        return entry == null
                ? "calendar.unavailable.none"
                : edit(entry) == null ? "calendar.unavailable.elsewhere" : "";
    }
}
