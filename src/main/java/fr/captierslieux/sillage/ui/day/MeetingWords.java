package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Appointment.Status;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** An appointment in words. */
public final class MeetingWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final DayWords words;

    MeetingWords(DayWords words) {
        this.words = words;
    }

    /** « Premier entretien, La Petite Gare ». */
    public String title(Meeting meeting) {
        return DayWords.join(meeting.appointment().title(), meeting.of() == null ? "" : meeting.of().project());
    }

    /** « 9:00 à 10:30, Savenay, sur site »; of another day than the one that is looked at, with that day. */
    String detail(Meeting meeting) {
        Appointment appointment = meeting.appointment();
        String day = meeting.isToBeRecorded(words.today()) ? words.day(appointment.on()) : "";
        return DayWords.join(day, time(appointment), where(meeting));
    }

    /** « Savenay, sur site ». */
    public String where(Meeting meeting) {
        String mode = meeting.appointment().mode();
        return DayWords.join(meeting.commune(), mode == null
                ? ""
                : words.words().label("mode", mode).toLowerCase(words.words().locale()));
    }

    /** « 9:00 à 10:30 », « dès 9:00 », nothing without a time. */
    public String time(Appointment appointment) {
        return time(appointment.startsAt(), appointment.endsAt());
    }

    /** The same of two times. */
    public String time(@Nullable LocalTime begins, @Nullable LocalTime ends) {
        if (begins == null) {
            return "";
        }
        return ends == null || !ends.isAfter(begins)
                ? words.get("day.meeting.from", TIME.format(begins))
                : words.get("day.meeting.from-until", TIME.format(begins), TIME.format(ends));
    }

    /** What is still to be done with it, or how it stands. */
    public String note(Meeting meeting) {
        if (meeting.appointment().status() == Status.HELD) {
            return words.get("day.meeting.held");
        }
        return isOver(meeting) ? words.get("day.meeting.to-record") : "";
    }

    /** Whether its time has passed while it still counts as planned. */
    boolean isOver(Meeting meeting) {
        Appointment appointment = meeting.appointment();
        LocalDate today = words.today();
        LocalTime ends = appointment.endsAt() == null ? appointment.startsAt() : appointment.endsAt();
        boolean passed = appointment.on().isBefore(today)
                || (appointment.on().equals(today) && ends != null && ends.isBefore(LocalTime.now(words.clock())));
        return appointment.status() == Status.PLANNED && passed;
    }

    /** What a screen reader says of it beside the column. */
    String spoken(Meeting meeting) {
        return DayWords.join(title(meeting), detail(meeting), note(meeting));
    }
}
