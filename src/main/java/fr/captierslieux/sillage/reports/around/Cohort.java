package fr.captierslieux.sillage.reports.around;

import java.util.List;

/**
 * The projects that entered accompaniment in a year, and what became of them. Each is counted in the year of its first entry.
 *
 * @param year      of the entry
 * @param entered   distinct projects
 * @param opened    of these, those that opened up to the report's last day
 * @param longAgo   of these, those that opened three years before that day or earlier
 * @param stillOpen of these, those that are open now
 */
public record Cohort(int year, long entered, long opened, long longAgo, long stillOpen) {
    /** Each a part of the one before. */
    public List<Long> counts() {
        return List.of(entered, opened, longAgo, stillOpen);
    }

    /** Whether a count is small, or the rest of what it is a part of is, or that is kept back; 0 keeps none back. */
    public boolean hides(int count, int threshold) {
        long value = counts().get(count);
        boolean small = value > 0 && value < threshold;
        if (count == 0) {
            return small;
        }
        long rest = counts().get(count - 1) - value;
        return small || (rest > 0 && rest < threshold) || hides(count - 1, threshold);
    }
}
