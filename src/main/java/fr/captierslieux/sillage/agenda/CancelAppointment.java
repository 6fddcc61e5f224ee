package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;
import java.util.Map;

/** Says that an appointment will not take place, or did not. */
public final class CancelAppointment {
    private static final String GESTURE = "cancel-appointment";

    private final SaveRecords save;

    public CancelAppointment(SaveRecords save) {
        this.save = save;
    }

    /**
     * Says so.
     *
     * @param appointment as the person saw it
     * @param author      who says so
     */
    public SaveOutcome cancel(Appointment appointment, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(new RecordEdit(Appointment.FILE, appointment.row(),
                appointment.version(), Map.of("statut",
                        new Change(appointment.status().code(), Appointment.Status.CANCELLED.code())))));
    }
}
