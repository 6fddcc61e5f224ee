package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.agenda.Appointment.Status;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says that an appointment took place, and writes or names the follow-up that came of it, as one gesture. */
public final class HoldAppointment {
    private static final String GESTURE = "hold-appointment";

    private final SaveRecords save;

    public HoldAppointment(SaveRecords save) {
        this.save = save;
    }

    /**
     * Says so and writes the follow-up: day, advisor, people, mode, minutes and kind as they were arranged, over which goes what is said. Of an
     * appointment without a case, or with a follow-up already, no further one is written.
     *
     * @param appointment as the person saw it
     * @param said        further exchange texts of the follow-up, by header; they win over what was arranged
     * @param author      who says so
     */
    public SaveOutcome hold(Appointment appointment, Map<String, String> said, String author) {
        if (appointment.supportCase() == null || appointment.followUp() != null) {
            return save.save(new Gesture(GESTURE, author), List.of(held(appointment, Map.of())));
        }
        Map<String, String> followUp = new HashMap<>(arranged(appointment, appointment.supportCase()));
        followUp.putAll(said);
        return save.save(new Gesture(GESTURE, author), List.of(RecordEdit.create("suivis", followUp),
                held(appointment, Map.of("suivi", new Change("", RecordEdit.made(0))))));
    }

    /**
     * Says so and names a follow-up that was written already.
     *
     * @param appointment as the person saw it
     * @param followUp    its code
     * @param author      who says so
     */
    public SaveOutcome hold(Appointment appointment, Code followUp, String author) {
        String before = appointment.followUp() == null ? "" : appointment.followUp().value();
        return save.save(new Gesture(GESTURE, author),
                List.of(held(appointment, Map.of("suivi", new Change(before, followUp.value())))));
    }

    /** What the follow-up of an appointment says from the beginning, as exchange texts by header; for its form. */
    public static Map<String, String> arranged(Appointment appointment, Code supportCase) {
        Map<String, String> texts = new HashMap<>();
        texts.put("dossier", supportCase.value());
        texts.put("le", appointment.on().toString());
        texts.put("type", "TELEPHONE".equals(appointment.mode()) ? "APPEL" : "RENDEZ_VOUS");
        texts.put("mode", RowTexts.of(appointment.mode()));
        texts.put("duree_min", RowTexts.of(appointment.minutes()));
        texts.put("personnes", appointment.people().stream().map(Code::value).collect(Collectors.joining("|")));
        texts.put("conseiller", appointment.advisor() == null ? "" : appointment.advisor().value());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static RecordEdit held(Appointment appointment, Map<String, Change> more) {
        Map<String, Change> changes = new HashMap<>(more);
        changes.put("statut", new Change(appointment.status().code(), Status.HELD.code()));
        return new RecordEdit(Appointment.FILE, appointment.row(), appointment.version(), changes);
    }
}
