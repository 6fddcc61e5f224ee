package fr.captierslieux.sillage.reports;

/**
 * How much a written report lets out.
 *
 * @param rows      whether the rows go out that the figures are computed from: without names, but one for each case and
 *                  follow-up
 * @param threshold counts of people and cases below it are kept back, and what would give them away; 0 keeps none back
 */
public record Variant(boolean rows, int threshold) {
    /** Below which a count lets one recognise people, unless a person says otherwise. */
    public static final int USUAL_THRESHOLD = 5;
    /** The lowest that keeps anything back. */
    public static final int LOWEST_THRESHOLD = 2;
    /** The highest that makes sense. */
    public static final int HIGHEST_THRESHOLD = 50;

    /** The figures and their rows. */
    public static final Variant WITH_ROWS = new Variant(true, 0);
    /** The figures alone. */
    public static final Variant FIGURES = new Variant(false, 0);

    /** @throws IllegalArgumentException when rows would go out with what is kept back, or a threshold is out of range */
    public Variant {
        if ((rows && threshold > 0) || threshold < 0 || (threshold > 0 && threshold < LOWEST_THRESHOLD)
                || threshold > HIGHEST_THRESHOLD) {
            throw new IllegalArgumentException("rows " + rows + ", threshold " + threshold);
        }
    }

    /** Figures without small counts; the threshold is 2 to {@link #HIGHEST_THRESHOLD}. */
    public static Variant masked(int threshold) {
        return new Variant(false, threshold);
    }

    public boolean isMasked() {
        return threshold > 0;
    }
}
