package fr.captierslieux.sillage.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the four criteria of third places stand in a grid, and which qualification they speak for. The grid is a conversation aid: nobody is
 * qualified by it, a person decides. The fourth criterion, the principles of the social economy, is told by three columns.
 *
 * @param qualification code; null while the grid says too little
 * @param reasons       one for each criterion, in their order
 */
public record QualificationHint(@Nullable String qualification, List<Reason> reasons) {
    private static final int FIRST_OF_PRINCIPLES = 3;
    private static final int STARTED = 2;

    public QualificationHint {
        reasons = List.copyOf(reasons);
    }

    /** The criteria, in the order of the grid. */
    public enum Criterion {
        FUNCTIONS, USERS, COMMUNITY, PRINCIPLES
    }

    /** How a criterion stands. */
    public enum Standing {
        /** Not looked at. */
        UNKNOWN,
        /** Scored 0. */
        MISSING,
        /** Thought about: scored 1. */
        THOUGHT_OF,
        /** Under way or there: scored 2 or 3. */
        MET;

        private static Standing of(int score) {
            return score < 0 ? UNKNOWN : score == 0 ? MISSING : score < STARTED ? THOUGHT_OF : MET;
        }
    }

    /** What a criterion says. */
    public record Reason(Criterion criterion, Standing standing) {
    }

    /**
     * What a grid speaks for: the heart when no criterion is missing and two are under way; the free offer when at least two are thought of;
     * otherwise neither. Nothing while more than one criterion was not looked at.
     *
     * @param scores of the six columns in the order of the exchange file, each 0 to 3, -1 when not said
     */
    public static QualificationHint of(List<Integer> scores) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < FIRST_OF_PRINCIPLES; i++) {
            reasons.add(new Reason(Criterion.values()[i], Standing.of(scores.get(i))));
        }
        reasons.add(new Reason(Criterion.PRINCIPLES, principles(scores.subList(FIRST_OF_PRINCIPLES, scores.size()))));
        return new QualificationHint(qualification(reasons), reasons);
    }

    /** As weak as the weakest of the three that were looked at: a place that shares its profits out has not the other two. */
    private static Standing principles(List<Integer> scores) {
        IntStream said = scores.stream().mapToInt(Integer::intValue).filter(score -> score >= 0);
        return Standing.of(said.min().orElse(-1));
    }

    private static @Nullable String qualification(List<Reason> reasons) {
        if (count(reasons, Standing.UNKNOWN) > 1) {
            return null;
        }
        if (count(reasons, Standing.UNKNOWN, Standing.MISSING) == 0 && count(reasons, Standing.MET) >= 2) {
            return "COEUR_DE_CIBLE";
        }
        return count(reasons, Standing.MET, Standing.THOUGHT_OF) >= 2 ? "OFFRE_GRATUITE" : "HORS_PERIMETRE";
    }

    private static long count(List<Reason> reasons, Standing... standings) {
        return reasons.stream().filter(reason -> Arrays.asList(standings).contains(reason.standing())).count();
    }
}
