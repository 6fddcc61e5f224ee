package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;
import java.util.Map;

/** Gives an appointment to another advisor. */
public final class HandOverAppointment {
    private static final String GESTURE = "hand-over-appointment";

    private final SaveRecords save;

    public HandOverAppointment(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it.
     *
     * @param appointment as the person saw it
     * @param advisor     who goes there from now on
     * @param author      who says so
     */
    public SaveOutcome handOver(Appointment appointment, Code advisor, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(new RecordEdit(Appointment.FILE, appointment.row(),
                appointment.version(),
                Map.of("conseiller", new Change(RowTexts.of(appointment.advisor()), advisor.value())))));
    }
}
