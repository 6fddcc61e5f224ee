package fr.captierslieux.sillage.projects;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.people.LikeTitle;
import fr.captierslieux.sillage.projects.KnownTwin.TeamPerson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How much speaks for two projects being one.
 *
 * @param score   the sum of what its reasons weigh, from 0 to 100
 * @param reasons each rests on a datum of both; what speaks against it last
 */
public record ProjectLikeness(int score, List<Reason> reasons) {
    /** From here on a pair is listed: a name is enough where no commune speaks against it, a commune alone is not. */
    public static final int WORTH_A_DECISION = 50;
    private static final int MOST = 100;
    private static final int SEVERAL = 2;

    public ProjectLikeness {
        reasons = List.copyOf(reasons);
    }

    /** What speaks for it or against it. The weights say no more than which counts more: nobody has measured them. */
    public enum Reason {
        /** The same words, accents, order and what half of all third places are called aside. */
        SAME_NAME(50),
        /** Half of the words of both are common to both, slips of the keyboard forgiven. */
        CLOSE_NAME(35),
        /** Both in the same commune. */
        SAME_COMMUNE(20),
        /** One person is in both teams. */
        SHARED_PERSON(25),
        /** Several persons are. */
        SHARED_TEAM(35),
        /** Each in another commune. */
        OTHER_COMMUNE(-15),
        /** Names without anything in common: little, as projects find their name on the way. */
        OTHER_NAME(-5),
        /** One came out of the other: a second place is a second project. */
        ONE_FROM_OTHER(-60);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }

        /** What it adds to the score, or takes away. */
        public int weight() {
            return weight;
        }

        /** Whether it speaks for one project. */
        public boolean isFor() {
            return weight > 0;
        }
    }

    /** Whether somebody should decide. */
    boolean isWorthADecision() {
        return score >= WORTH_A_DECISION;
    }

    /** A project as it is compared. */
    record Traits(KnownTwin project, LikeTitle title, String folded, Set<String> people) {
        static Traits of(KnownTwin project) {
            Set<String> people = new HashSet<>();
            project.team().stream().map(TeamPerson::code).forEach(code -> people.add(code.value()));
            return new Traits(project, LikeTitle.of(project.name()), Folding.fold(project.name()).strip(), people);
        }

        /** The same for the same name, in whatever order and spelling. */
        String key() {
            return title.words().isEmpty() ? folded : String.join(" ", title.words().stream().sorted().toList());
        }

        ProjectLikeness compare(Traits other) {
            List<Reason> reasons = new ArrayList<>();
            List<Reason> against = new ArrayList<>();
            if (key().equals(other.key())) {
                reasons.add(Reason.SAME_NAME);
            } else if (title.isClose(other.title)) {
                reasons.add(Reason.CLOSE_NAME);
            } else {
                against.add(Reason.OTHER_NAME);
            }
            String here = project.commune();
            String there = other.project.commune();
            if (here != null && there != null) {
                (here.equals(there) ? reasons : against)
                        .add(here.equals(there) ? Reason.SAME_COMMUNE : Reason.OTHER_COMMUNE);
            }
            long shared = people.stream().filter(other.people::contains).count();
            if (shared > 0) {
                reasons.add(shared < SEVERAL ? Reason.SHARED_PERSON : Reason.SHARED_TEAM);
            }
            if (Objects.equals(project.origin(), other.project.code())
                    || Objects.equals(other.project.origin(), project.code())) {
                against.add(Reason.ONE_FROM_OTHER);
            }
            reasons.addAll(against);
            int sum = reasons.stream().mapToInt(Reason::weight).sum();
            return new ProjectLikeness(Math.clamp(sum, 0, MOST), reasons);
        }
    }
}
