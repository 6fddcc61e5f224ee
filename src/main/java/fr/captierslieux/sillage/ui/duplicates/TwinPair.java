package fr.captierslieux.sillage.ui.duplicates;

import java.util.List;

/**
 * Two rows that may be one.
 *
 * @param score   the sum of what its reasons weigh, from 0 to 100
 * @param reasons what speaks for it, then what speaks against it
 */
record TwinPair(Twin one, Twin other, int score, List<Weighed> reasons) {
    TwinPair {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason.
     *
     * @param key    message key of what it says
     * @param weight what it adds to the score; below 0 where it speaks against
     */
    record Weighed(String key, int weight) {
    }

    boolean isSame(TwinPair pair) {
        return one.id().equals(pair.one.id()) && other.id().equals(pair.other.id());
    }
}
