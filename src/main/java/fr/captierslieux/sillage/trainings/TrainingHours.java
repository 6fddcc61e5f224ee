package fr.captierslieux.sillage.trainings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hours that add up without loss, as those of the activity report do.
 *
 * @param parts thirds of a ten-thousandth of an hour: both a decimal of hours with four places (3 parts each) and a minute (500 parts) are
 *              whole numbers of it
 */
public record TrainingHours(long parts) implements Comparable<TrainingHours> {
    public static final TrainingHours NONE = new TrainingHours(0);
    private static final long OF_DECIMAL = 3;
    private static final long OF_MINUTE = 500;
    private static final BigDecimal HOUR = BigDecimal.valueOf(30_000);

    public static TrainingHours ofMinutes(long minutes) {
        return new TrainingHours(minutes * OF_MINUTE);
    }

    /** @param hours with at most four places */
    public static TrainingHours of(BigDecimal hours) {
        return new TrainingHours(hours.movePointRight(4).longValueExact() * OF_DECIMAL);
    }

    public TrainingHours plus(TrainingHours other) {
        return new TrainingHours(parts + other.parts);
    }

    /** Rounded to the nearest minute. */
    public long minutes() {
        return Math.round((double) parts / OF_MINUTE);
    }

    /** In hours with two places, rounded half up. */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(parts).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(TrainingHours other) {
        return Long.compare(parts, other.parts);
    }
}
