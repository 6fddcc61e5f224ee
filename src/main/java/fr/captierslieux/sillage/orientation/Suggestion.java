package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.orientation.Reason.About;
import java.util.List;

/**
 * Somebody to whom a case may be oriented.
 *
 * @param rank    from 1
 * @param reasons in the order in which they are told
 */
public record Suggestion(int rank, Destination destination, List<Reason> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** What its place in the order rests on. */
    public int points() {
        return points(reasons);
    }

    static int points(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether it suits: by territory or theme, or by a situation that calls for it; never who works elsewhere alone. */
    public boolean suits() {
        return suits(reasons);
    }

    static boolean suits(List<Reason> reasons) {
        boolean elsewhere = reasons.stream().anyMatch(Reason.WorksElsewhere.class::isInstance);
        return !elsewhere && reasons.stream().anyMatch(each -> each.points() > 0
                && (each.about() == About.TERRITORY || each.about() == About.THEME
                        || each.about() == About.SITUATION));
    }

    /** Where to. */
    public sealed interface Destination {
        /** Code of the kind that an orientation to it has. */
        String kind();
    }

    /** A network of the collective. */
    public record Member(NetworkPicture network, String kind) implements Destination {
    }

    /**
     * Somebody outside of it.
     *
     * @param usualName as orientations of the same département have it; empty where there is none
     * @param times     how many have it
     */
    public record Outside(String kind, String usualName, long times) implements Destination {
    }
}
