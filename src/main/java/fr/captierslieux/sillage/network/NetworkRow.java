package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member network as the list shows it.
 *
 * @param kind        code of the list {@code network_kind}
 * @param departments numbers
 * @param themes      in its own words
 * @param ways        how it takes part
 * @param email       null when not said
 * @param advisors    how many people
 */
public record NetworkRow(Code code, String name, String kind, List<String> departments, List<String> themes,
        List<Way> ways, @Nullable String email, long advisors, CaseLoad load) {
    public NetworkRow {
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
        ways = List.copyOf(ways);
    }

    /** How a network takes part. */
    public enum Way {
        ACCOMPANIES, RUNS_PLACE, CO_CARRIES
    }
}
