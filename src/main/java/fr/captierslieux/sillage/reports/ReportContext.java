package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.lists.NetworkLists;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a written report says beside its figures.
 *
 * @param labels      of {@link ReportRepository#labels()}: by breakdown name, then key; {@code reseau}, {@code departement} and
 *                    {@code convention} name the scope as well; a code without label is shown itself
 * @param rowCounts   of {@link ReportRepository#countRows()}, in the order to be shown
 * @param lists       of {@link ReportRepository#lists()}
 * @param extractedAt when the figures were computed, in the zone of the reader
 * @param version     of the product
 * @param language    of the texts
 * @param correction  what it corrects; null for a first report
 */
public record ReportContext(Map<String, Map<String, String>> labels, Map<String, Long> rowCounts,
        NetworkLists lists, ZonedDateTime extractedAt,
        String version, Locale language, @Nullable Correction correction) {
    public ReportContext {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        labels.forEach((breakdown, keys) -> copy.put(breakdown, Map.copyOf(keys)));
        labels = Collections.unmodifiableMap(copy);
        rowCounts = Collections.unmodifiableMap(new LinkedHashMap<>(rowCounts));
    }

    /** Of a report that corrects none. */
    public ReportContext(Map<String, Map<String, String>> labels, Map<String, Long> rowCounts, NetworkLists lists,
            ZonedDateTime extractedAt, String version, Locale language) {
        this(labels, rowCounts, lists, extractedAt, version, language, null);
    }

    /** The same, of a report that corrects another. */
    public ReportContext correcting(Correction corrected) {
        return new ReportContext(labels, rowCounts, lists, extractedAt, version, language, corrected);
    }
}
