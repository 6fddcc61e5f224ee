package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as the panel beside the list shows it.
 *
 * @param row         what the list shows
 * @param id          of the project's row
 * @param stageSince  day on which the stage was reached; null without a stage
 * @param description may be empty
 * @param team        the main person first
 * @param cases       the open ones first
 * @param partners    by name
 * @param merged      what went into this project and is not back, the last first
 */
public record ProjectPreview(ProjectRow row, RowId id, @Nullable LocalDate stageSince, String description,
        List<Member> team, List<OneCase> cases, List<Partner> partners, List<Merged> merged) {
    public ProjectPreview {
        team = List.copyOf(team);
        cases = List.copyOf(cases);
        partners = List.copyOf(partners);
        merged = List.copyOf(merged);
    }

    /**
     * A person of the team.
     *
     * @param role code; null when not said
     */
    public record Member(Code person, String name, @Nullable String role) {
    }

    /**
     * A case of the project.
     *
     * @param closedOn null while it is open
     */
    public record OneCase(Code supportCase, String network, LocalDate firstContactOn, @Nullable LocalDate closedOn) {
    }

    /**
     * A project that went into this one.
     *
     * @param id of its row, in the bin
     */
    public record Merged(RowId id, Code code, String name) {
    }

    /**
     * A network that stands by the project.
     *
     * @param code of the network
     * @param role code
     */
    public record Partner(Code code, String network, String role) {
    }
}
