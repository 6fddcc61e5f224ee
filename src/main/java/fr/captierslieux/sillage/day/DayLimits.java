package fr.captierslieux.sillage.day;

/**
 * From when on something is worth a look.
 *
 * @param silentDays     an accompanied case without a follow-up for more days than these has no news
 * @param unansweredDays an orientation without a result for these days has no answer
 */
public record DayLimits(int silentDays, int unansweredDays) {
    public DayLimits {
        if (silentDays < 1 || unansweredDays < 1) {
            throw new IllegalArgumentException("limits count days from 1");
        }
    }
}
