package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list at the door: somebody who is there, an organisation with so many people, or somebody who is awaited.
 *
 * @param row          of the participation; null for somebody who is invited and not there yet
 * @param person       null for an organisation alone
 * @param name         of the person; empty for an organisation alone
 * @param organisation may be empty
 * @param number       for how many people the line stands
 * @param answer       code of what was answered to an invitation; null without one
 * @param answeredOn   when that was answered; null while it was not
 * @param sentOn       when the invitation was sent; null while it was not
 * @param cases        the open cases of the projects that the person is a member of, the newest first
 */
public record Attendee(@Nullable RowId row, @Nullable Code person, String name, String organisation, long number,
        @Nullable String answer, @Nullable LocalDate answeredOn, @Nullable LocalDate sentOn, List<OpenCase> cases) {
    public Attendee {
        cases = List.copyOf(cases);
        if (person == null && row == null) {
            throw new IllegalArgumentException("an organisation is there, or it stands in no list");
        }
    }

    public boolean isThere() {
        return row != null;
    }

    /** The person, else the organisation. */
    public String title() {
        return name.isEmpty() ? organisation : name;
    }

    /** Whether two lines are of the same row or person. */
    public boolean isSame(Attendee other) {
        return person != null ? person.equals(other.person) : row != null && row.equals(other.row);
    }

    /** A case in which a follow-up can be noted. */
    public record OpenCase(Code code, String project, String network) {
    }
}
