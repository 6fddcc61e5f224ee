package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.Indicator.Group;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed most from one report to another: not what grew by the most, nor by the largest share, but what chance
 * explains least. Two counts a and b that come about by chance differ by about √(a + b); the difference is measured by
 * that (the usual test of two Poisson counts). So 4 after 2 is nothing, 40 after 20 is much.
 */
public final class GreatestChanges {
    /** Below this many times what chance does, nothing is said. */
    private static final double LEAST = 1.5;
    /** Counts and hours; a sum of money or a share has no chance of its own. */
    private static final Set<Measure> COMPARED = EnumSet.of(Measure.COUNT, Measure.HOURS);

    private GreatestChanges() {
    }

    /**
     * A figure that changed.
     *
     * @param now    the value
     * @param before the value in the other report
     */
    public record Change(Indicator indicator, BigDecimal now, BigDecimal before) {
        /** How much more than before. */
        public BigDecimal difference() {
            return now.subtract(before);
        }

        private double weight() {
            double both = now.add(before).doubleValue();
            return both == 0 ? 0 : Math.abs(difference().doubleValue()) / Math.sqrt(both);
        }
    }

    /** At most so many, the greatest first; figures that say the same of the same rows once. */
    public static List<Change> of(ActivityReport now, ActivityReport before, int most) {
        Set<String> said = new HashSet<>();
        return now.figures().stream()
                // profiles tell again whom the accompaniment counts
                .filter(figure -> COMPARED.contains(figure.indicator().measure())
                        && figure.indicator().group() != Group.PROFILES)
                .map(figure -> change(figure, before.getFigure(figure.indicator().code())))
                .filter(Objects::nonNull).filter(change -> change.weight() >= LEAST)
                .sorted(Comparator.comparingDouble(Change::weight).reversed())
                .filter(change -> said.add(change.indicator().group() + " " + change.now().stripTrailingZeros() + " "
                        + change.before().stripTrailingZeros()))
                .limit(most).toList();
    }

    private static @Nullable Change change(Figure figure, Figure before) {
        BigDecimal now = figure.value();
        BigDecimal then = before.value();
        return now == null || then == null ? null : new Change(figure.indicator(), now, then);
    }
}
