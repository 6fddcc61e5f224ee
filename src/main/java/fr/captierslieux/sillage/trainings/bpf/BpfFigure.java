package fr.captierslieux.sillage.trainings.bpf;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the return.
 *
 * @param code    its line: {@code C2E}, {@code E1}, {@code F1A}, {@code F4} …
 * @param detail  what tells lines of one code apart: the speciality; else empty
 * @param count   trainers, or trainee-actions; null where the line has none
 * @param persons distinct trainees; null where the line has none
 * @param measure of the sum
 * @param sum     exact: ten-thousandths of euros, or {@link Bpf#HOUR}ths
 */
public record BpfFigure(String code, String detail, @Nullable Long count, @Nullable Long persons, Measure measure,
        long sum) {
    /** What is added up. */
    public enum Measure {
        EUROS(10_000), HOURS(Bpf.HOUR);

        private final long unit;

        Measure(long unit) {
            this.unit = unit;
        }

        /** How many parts of a sum are one of it. */
        public long unit() {
            return unit;
        }
    }

    /** The sum in whole euros or hours, to the nearest, halves upwards, as the notice of the form asks. */
    public long rounded() {
        return Math.floorDiv(sum + measure.unit() / 2, measure.unit());
    }

    /** Whether it adds up others of its frame. */
    public boolean isTotal() {
        return code.length() == 1 || code.matches("C2|F[134]T|ET");
    }
}
