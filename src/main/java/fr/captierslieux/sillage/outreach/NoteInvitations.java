package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes what became of invitations: that they were sent, and what was answered. */
public final class NoteInvitations {
    private static final String SENT = "envoyee_le";
    private static final String ANSWER = "reponse";
    private static final String ANSWERED = "repondu_le";

    private final OpenRecord records;
    private final SaveRecords save;

    public NoteInvitations(OpenRecord records, SaveRecords save) {
        this.records = records;
        this.save = save;
    }

    private RecordEdit edit(Code event, Code person, Map<String, String> after) {
        RowId row = RowId.derived("invitation", event.value(), person.value());
        RecordState now = records.open(InvitePeople.FILE, row).orElse(null);
        Map<String, Change> changes = new HashMap<>();
        after.forEach((header, text) -> changes.put(header, new Change(now == null ? "" : now.text(header), text)));
        return new RecordEdit(InvitePeople.FILE, row, now == null ? 0 : now.version(), changes);
    }

    /** The invitations of some people were sent. */
    public SaveOutcome sent(Code event, List<Code> people, LocalDate on, String author) {
        return people.isEmpty()
                ? new Saved(List.of(), 0, List.of())
                : save.save(new Gesture("send-invitations", author),
                        people.stream().map(person -> edit(event, person, Map.of(SENT, on.toString()))).toList());
    }

    /** Somebody answered. */
    public SaveOutcome answered(Code event, Code person, String answer, LocalDate on, String author) {
        return save.save(new Gesture("answer-invitation", author),
                List.of(edit(event, person, Map.of(ANSWER, answer, ANSWERED, on.toString()))));
    }
}
