package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes what became of invitations: that they were sent, and what was answered. */
public final class NoteInvitations {
    private static final String SENT = "envoyee_le";
    private static final String ANSWER = "reponse";
    private static final String ANSWERED = "repondu_le";

    /** No row has it: what was seen is compared, field by field, with what stands. */
    private static final long NO_VERSION = -1;

    private final SaveRecords save;

    public NoteInvitations(SaveRecords save) {
        this.save = save;
    }

    private static RecordEdit edit(Code event, Code person, Map<String, Change> changes) {
        return new RecordEdit(InvitePeople.FILE, RowId.derived("invitation", event.value(), person.value()), NO_VERSION,
                changes);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The invitations of some people were sent. */
    public SaveOutcome sent(Code event, List<Code> people, LocalDate on, String author) {
        return people.isEmpty()
                ? new Saved(List.of(), 0, List.of())
                : save.save(new Gesture("send-invitations", author),
                        people.stream()
                                .map(person -> edit(event, person, Map.of(SENT, new Change("", on.toString()))))
                                .toList());
    }

    /**
     * Somebody answered.
     *
     * @param seen as the person who notes it saw it; another answer that came meanwhile is not overwritten
     */
    public SaveOutcome answered(Code event, Attendee seen, String answer, LocalDate on, String author) {
        Map<String, Change> changes = new HashMap<>();
        changes.put(ANSWER, new Change(text(seen.answer()), answer));
        changes.put(ANSWERED, new Change(text(seen.answeredOn()), on.toString()));
        return save.save(new Gesture("answer-invitation", author),
                List.of(edit(event, Objects.requireNonNull(seen.person()), changes)));
    }
}
