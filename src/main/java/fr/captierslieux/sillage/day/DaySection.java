package fr.captierslieux.sillage.day;

import java.util.List;

/**
 * Lines of one kind, the most pressing first.
 *
 * @param lines those that are shown, at most {@link #SHOWN}
 * @param total how many there are; {@link #MOST} stands for that many and more
 */
public record DaySection(Kind kind, List<DayLine> lines, int total) {
    /** So many lines are read whole. */
    public static final int SHOWN = 200;
    /** Nobody counts further: finding so many is as fast in a large network as in a small one. */
    public static final int MOST = 1_000;

    /** What stands together, in the order in which one reads it. */
    public enum Kind {
        /** Appointments that are over and of which nobody wrote down what came. */
        UNRECORDED,
        /** Next actions of follow-ups, and tasks. */
        PROMISES,
        /** Reports that agreements ask for, of those who coordinate. */
        REPORTS,
        /** Orientations without a result. */
        UNANSWERED,
        /** Cases without a follow-up for some time. */
        SILENT,
        /** Looks back 6 and 12 months after. */
        REVIEWS,
        /** Cases that seem to be over. */
        CLOSINGS
    }

    public DaySection {
        lines = List.copyOf(lines);
    }
}
