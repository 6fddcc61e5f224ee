package fr.captierslieux.sillage.reports.funnel;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who came in during a period, and how far they have come.
 *
 * @param period in which the first contact was
 * @param seenOn up to which day it was looked
 * @param steps  in the order of {@link FunnelStep}, all of them
 */
public record Funnel(Period period, Scope scope, LocalDate seenOn, List<Passage> steps) {
    public Funnel {
        steps = List.copyOf(steps);
    }

    /** How many came in. */
    public long entered() {
        return get(FunnelStep.CONTACT).passed();
    }

    public Passage get(FunnelStep step) {
        return steps.get(step.place());
    }

    /**
     * A step, and those who came in by how they stand to it: the three numbers together are all of them.
     *
     * @param passed       have passed it
     * @param underWay     have not, with an open case
     * @param closed       have not, and the case is closed
     * @param sinceBefore  days from the step before, over those for whom both days are known and in this order; null where there is none
     * @param sinceContact days from the first contact, likewise; null where there is none
     */
    public record Passage(FunnelStep step, long passed, long underWay, long closed, @Nullable Spread sinceBefore,
            @Nullable Spread sinceContact) {
        /** How many stand so. */
        public long count(Standing standing) {
            return switch (standing) {
                case PASSED -> passed;
                case UNDER_WAY -> underWay;
                case CLOSED -> closed;
            };
        }
    }
}
