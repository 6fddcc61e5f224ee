package fr.captierslieux.sillage.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member network as its page shows it.
 *
 * @param row       what the list shows
 * @param id        of its row
 * @param webSite   may be empty
 * @param advisors  by name
 * @param referents for which départements it is or was the door, the present ones first
 * @param given     orientations of its cases to somebody else, the newest first
 * @param received  orientations to it, the newest first
 * @param projects  third places that it stands by, by name
 * @param happens   events and trainings in which it is named, the newest first
 */
public record NetworkFacts(NetworkRow row, RowId id, String webSite, List<AdvisorLoad> advisors,
        List<Referent> referents, Oriented given, Oriented received, List<InProject> projects,
        List<Happens> happens) {
    public NetworkFacts {
        advisors = List.copyOf(advisors);
        referents = List.copyOf(referents);
        projects = List.copyOf(projects);
        happens = List.copyOf(happens);
    }

    /**
     * A person of the network.
     *
     * @param role  code; null when not said
     * @param email null when not said
     */
    public record AdvisorLoad(Code code, RowId id, String name, @Nullable String role, @Nullable String email,
            CaseLoad load) {
    }

    /**
     * The time in which it is the door of a département.
     *
     * @param endsOn null while it is
     */
    public record Referent(RowId id, String department, String name, LocalDate startsOn, @Nullable LocalDate endsOn) {
        /** Whether it is so on a day, both ends included. */
        public boolean isOn(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }

    /**
     * Orientations in one direction.
     *
     * @param results how many of each result, most first; what has none is {@code EN_ATTENTE}
     * @param last    the newest of them
     */
    public record Oriented(List<Result> results, List<Orientation> last) {
        public Oriented {
            results = List.copyOf(results);
            last = List.copyOf(last);
        }

        public long count() {
            return results.stream().mapToLong(Result::count).sum();
        }
    }

    /** @param result code of the list {@code orientation_result} */
    public record Result(String result, long count) {
    }

    /**
     * One orientation.
     *
     * @param other  to whom, or from which network
     * @param kind   code of the kind of destination
     * @param result code
     */
    public record Orientation(Code supportCase, String project, String other, String kind, LocalDate on,
            String result) {
    }

    /**
     * A third place that the network stands by.
     *
     * @param role code of the list {@code partner_role}
     */
    public record InProject(Code project, String name, String commune, String role) {
    }

    /**
     * An event or a training.
     *
     * @param kind code of an event's kind; empty for a training
     */
    public record Happens(String title, String kind, LocalDate on) {
    }
}
