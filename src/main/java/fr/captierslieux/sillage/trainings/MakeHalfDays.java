package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Planned;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the half-days of a session at once, as one gesture. A session that is shorter than its half-days becomes as long as they are. */
public final class MakeHalfDays {
    private static final String GESTURE = "make-half-days";

    private final SaveRecords save;

    public MakeHalfDays(SaveRecords save) {
        this.save = save;
    }

    /**
     * What they have in common.
     *
     * @param texts what else each says, by header of the exchange file
     */
    public record Wanted(SessionFacts session, List<Planned> halfDays, Map<String, String> texts) {
        public Wanted {
            halfDays = List.copyOf(halfDays);
            texts = Map.copyOf(texts);
        }
    }

    /** @param author who does */
    public SaveOutcome make(Wanted wanted, String author) {
        List<RecordEdit> edits = new ArrayList<>();
        Map<String, Change> longer = longer(wanted);
        if (!longer.isEmpty()) {
            edits.add(new RecordEdit(SessionFacts.FILE, wanted.session().row(), wanted.session().version(), longer));
        }
        for (Planned each : wanted.halfDays()) {
            Map<String, String> values = new HashMap<>(wanted.texts());
            values.put("session", wanted.session().code().value());
            values.put("le", each.on().toString());
            values.put("moment", each.moment().code());
            values.put("debut", text(each.times().startsAt()));
            values.put("fin", text(each.times().endsAt()));
            values.values().removeIf(String::isEmpty);
            edits.add(RecordEdit.create(HalfDay.FILE, values));
        }
        return save.save(new Gesture(GESTURE, author), edits);
    }

    private static Map<String, Change> longer(Wanted wanted) {
        Map<String, Change> changes = new HashMap<>();
        LocalDate from = wanted.session().startsOn();
        LocalDate until = wanted.session().endsOn();
        wanted.halfDays().stream().map(Planned::on).min(LocalDate::compareTo).filter(day -> day.isBefore(from))
                .ifPresent(day -> changes.put("debut", new Change(from.toString(), day.toString())));
        wanted.halfDays().stream().map(Planned::on).max(LocalDate::compareTo).filter(day -> day.isAfter(until))
                .ifPresent(day -> changes.put("fin", new Change(until.toString(), day.toString())));
        return changes;
    }

    private static String text(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
