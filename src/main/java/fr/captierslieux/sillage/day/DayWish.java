package fr.captierslieux.sillage.day;

import org.jspecify.annotations.Nullable;

/**
 * From when on somebody wants to be told; null where they go by what holds for all.
 *
 * @param silentDays     as of {@link DayLimits}; else what the network set
 * @param unansweredDays likewise; else {@value #USUAL_UNANSWERED}
 */
public record DayWish(@Nullable Integer silentDays, @Nullable Integer unansweredDays) {
    /** Goes by what holds for all. */
    public static final DayWish NONE = new DayWish(null, null);

    private static final int USUAL_UNANSWERED = 14;

    /** What holds then. */
    DayLimits limits(int silentForAll) {
        return new DayLimits(silentDays == null ? silentForAll : silentDays,
                unansweredDays == null ? USUAL_UNANSWERED : unansweredDays);
    }
}
