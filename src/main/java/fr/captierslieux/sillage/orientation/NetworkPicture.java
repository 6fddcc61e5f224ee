package fr.captierslieux.sillage.orientation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member network as an orientation sees it.
 *
 * @param code        its code
 * @param kind        code of what kind of network it is
 * @param departments codes of where it works; empty when not said
 * @param themes      codes of what it knows about
 * @param accompanies whether it accompanies projects; null when not said
 * @param referents   the départements that it is or was the referent of
 * @param load        what it carries now
 * @param answers     how it answered lately
 * @param beside      what binds it to the project already; null for nothing
 */
public record NetworkPicture(String code, String name, String kind, List<String> departments, List<String> themes,
        @Nullable Boolean accompanies, List<Referent> referents, Load load, Answers answers, @Nullable Tie beside) {
    /** Kind of the networks that know one subject. */
    public static final String THEMATIC = "THEMATIQUE";
    static final String REGIONAL = "REGIONAL";
    static final String PART_OF_DEPARTMENT = "INFRA_DEPARTEMENTAL";

    public NetworkPicture {
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
        referents = List.copyOf(referents);
    }

    /**
     * It welcomes the projects of a département.
     *
     * @param until the last day; null while it lasts
     */
    public record Referent(String department, LocalDate since, @Nullable LocalDate until) {
        boolean isOn(LocalDate day) {
            return !since.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /**
     * What a network carries.
     *
     * @param openCases cases that are not closed
     * @param advisors  those who accompany: advisers and referents
     */
    public record Load(long openCases, long advisors) {
        /** Open cases for each; only with advisers. */
        public double each() {
            return (double) openCases / advisors;
        }
    }

    /**
     * How orientations to it ended, over some time.
     *
     * @param answered accepted, refused or without effect
     * @param accepted those of them that were accepted
     * @param days     from orientation to answer, all of them together
     */
    public record Answers(long answered, long accepted, long days) {
    }

    /**
     * What binds a network to a project.
     *
     * @param role  code of a partnership; empty for an open case of its own
     * @param since null when not said
     */
    public record Tie(String role, @Nullable LocalDate since) {
    }
}
