package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives an appointment another day, another time, another length, as one gesture. */
public final class MoveAppointment {
    private static final String GESTURE = "move-appointment";

    private final SaveRecords save;

    public MoveAppointment(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it; only what is different is written, so that somebody else's change of the rest stands.
     *
     * @param appointment as the person saw it
     * @param author      who says so
     */
    public SaveOutcome move(Appointment appointment, Times times, String author) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("le", new Change(appointment.on().toString(), times.on().toString()));
        changes.put("debut", new Change(RowTexts.of(appointment.startsAt()), RowTexts.of(times.startsAt())));
        changes.put("fin", new Change(RowTexts.of(appointment.endsAt()), RowTexts.of(times.endsAt())));
        changes.values().removeIf(change -> change.before().equals(change.after()));
        return save.save(new Gesture(GESTURE, author),
                List.of(new RecordEdit(Appointment.FILE, appointment.row(), appointment.version(), changes)));
    }
}
