package fr.captierslieux.sillage.lists;

import java.time.LocalDate;
import java.util.Map;

/** The numbers that a network set. Called inside a transaction. */
public interface SetNumbers {
    /** The sizes of those that it set; of all others the usual one holds. */
    Map<SetNumber, Integer> numbers();

    /** The size that holds. */
    default int size(SetNumber number) {
        return numbers().getOrDefault(number, Math.abs(number.usual()));
    }

    /** An accompanied case whose last follow-up is older than this is dormant. */
    default LocalDate silentBefore(LocalDate today) {
        return today.minusDays(size(SetNumber.SILENT_DAYS));
    }
}
