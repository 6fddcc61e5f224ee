package fr.captierslieux.sillage.cases;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many cases each view holds, without other filters.
 *
 * @param byView a number for every view
 */
public record CaseCounts(Map<CaseView, Long> byView) {
    public CaseCounts {
        byView = Map.copyOf(byView);
    }

    public static CaseCounts none() {
        Map<CaseView, Long> counts = new EnumMap<>(CaseView.class);
        for (CaseView view : CaseView.values()) {
            counts.put(view, 0L);
        }
        return new CaseCounts(counts);
    }

    public long of(CaseView view) {
        return byView.getOrDefault(view, 0L);
    }
}
