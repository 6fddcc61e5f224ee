package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invites people to an event, all of them as one gesture; who is invited already, or there, is left as they are. */
public final class InvitePeople {
    /** The exchange file of invitations. */
    public static final String FILE = "invitations";

    private final ReadEvent events;
    private final SaveRecords save;

    public InvitePeople(ReadEvent events, SaveRecords save) {
        this.events = events;
        this.save = save;
    }

    /** Who is on the list of an event already, invited or there. */
    public Set<Code> listed(Code event) {
        return events.read(event).stream().flatMap(file -> file.attendees().stream())
                .<@Nullable Code>map(Attendee::person).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** @return what was written; nothing where all are invited */
    public SaveOutcome invite(Code event, List<Code> people, String author) {
        Set<Code> known = listed(event);
        List<RecordEdit> edits = people.stream().distinct().filter(person -> !known.contains(person))
                .map(person -> RecordEdit.create(FILE, Map.of("evenement", event.value(), "personne", person.value(),
                        "reponse", "EN_ATTENTE")))
                .toList();
        return edits.isEmpty()
                ? new Saved(List.of(), 0, List.of())
                : save.save(new Gesture("invite-people", author), edits);
    }
}
