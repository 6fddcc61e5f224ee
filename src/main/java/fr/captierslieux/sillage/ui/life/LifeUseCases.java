package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.agenda.FinishTask;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.outreach.ExportCatalogue;
import fr.captierslieux.sillage.outreach.FindAtDoor;
import fr.captierslieux.sillage.outreach.InvitePeople;
import fr.captierslieux.sillage.outreach.LetIn;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.outreach.NoteInvitations;
import fr.captierslieux.sillage.outreach.ReadEvent;
import fr.captierslieux.sillage.outreach.ReadMeeting;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.ui.lists.ListSource;
import java.util.Map;
import java.util.Objects;

/**
 * What the screens of the network's life do.
 *
 * @param lists  of every subject
 * @param events reads one for its page
 * @param meetings reads one for its page
 * @param invite invites people
 * @param invitations notes what became of invitations
 * @param records reads rows that are acted on
 * @param finish marks a task as done
 * @param door   finds who is at the door
 * @param letIn  writes who came
 * @param bin    takes lines out again
 * @param catalogue writes the published resources for a web site
 */
public record LifeUseCases(Map<LifeSubject, ListLife> lists, ReadEvent events, ReadMeeting meetings,
        InvitePeople invite, NoteInvitations invitations, OpenRecord records, FinishTask finish, FindAtDoor door,
        LetIn letIn,
        MoveToBin bin, ExportCatalogue catalogue) {
    public LifeUseCases {
        lists = Map.copyOf(lists);
    }

    /** One list. */
    public ListLife list(LifeSubject subject) {
        return Objects.requireNonNull(lists.get(subject));
    }

    /** Where a list comes from. */
    public ListSource<LifeQuery, LifeRow, LifePreview> source(LifeSubject subject) {
        ListLife list = list(subject);
        return new ListSource<>(list::order, list::rows, list::preview, LifeRow::code, LifePreview::row,
                (now, row) -> LifeQuery.FIRST.withText(row.title()));
    }
}
