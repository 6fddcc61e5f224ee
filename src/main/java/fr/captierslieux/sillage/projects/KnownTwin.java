package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project beside one that may be the same.
 *
 * @param commune     current INSEE code; null when there is none or an unknown one
 * @param communeName its name; null likewise
 * @param origin      the project that it came out of; null for none
 * @param team        by name
 * @param networks    names of the networks of its cases, one for each case
 */
public record KnownTwin(RowId id, Code code, String name, @Nullable String commune, @Nullable String communeName,
        @Nullable Code origin, List<TeamPerson> team, List<String> networks) {
    public KnownTwin {
        team = List.copyOf(team);
        networks = List.copyOf(networks);
    }

    /** Somebody of a team. */
    public record TeamPerson(Code code, String name) {
    }
}
