package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the panel beside the list shows them.
 *
 * @param row       what the list shows
 * @param id        of the person's row
 * @param projects  by name
 * @param cases     of those projects, the open ones first
 * @param trainings the newest first
 * @param followUps at which the person was met, the newest first, the last {@value #FOLLOW_UPS} of them
 * @param merged    who went into this person and is not back, the last first
 * @param met       at how many follow-ups the person was met in all
 */
public record PersonPreview(PersonRow row, RowId id, List<InProject> projects, List<InCase> cases,
        List<InTraining> trainings, List<InFollowUp> followUps, List<Merged> merged, long met) {
    /** So many follow-ups are listed. */
    public static final int FOLLOW_UPS = 8;

    public PersonPreview {
        projects = List.copyOf(projects);
        cases = List.copyOf(cases);
        trainings = List.copyOf(trainings);
        followUps = List.copyOf(followUps);
        merged = List.copyOf(merged);
    }

    /**
     * A project that the person is a member of.
     *
     * @param role code; null when not said
     */
    public record InProject(Code project, String name, @Nullable String role) {
    }

    /**
     * A case of such a project.
     *
     * @param closedOn null while it is open
     */
    public record InCase(Code supportCase, String project, String network, @Nullable LocalDate closedOn) {
    }

    /**
     * A follow-up at which the person was met.
     *
     * @param kind code
     */
    public record InFollowUp(Code followUp, Code supportCase, String project, LocalDate on, String kind) {
    }

    /**
     * A person who went into this one.
     *
     * @param id of their row, in the bin
     */
    public record Merged(RowId id, Code code, String name) {
    }

    /**
     * A training that the person is enrolled in.
     *
     * @param session code
     * @param status code
     */
    public record InTraining(Code session, String title, LocalDate startsOn, String status) {
    }
}
