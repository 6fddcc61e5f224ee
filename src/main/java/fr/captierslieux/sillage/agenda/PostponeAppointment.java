package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives an appointment another day, at the same time. */
public final class PostponeAppointment {
    private static final String GESTURE = "postpone-appointment";

    private final SaveRecords save;

    public PostponeAppointment(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it.
     *
     * @param appointment as the person saw it
     * @param until       the day
     * @param author      who says so
     */
    public SaveOutcome postpone(Appointment appointment, LocalDate until, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(new RecordEdit(Appointment.FILE, appointment.row(),
                appointment.version(), Map.of("le", new Change(appointment.on().toString(), until.toString())))));
    }
}
