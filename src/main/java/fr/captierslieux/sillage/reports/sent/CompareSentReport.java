package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportRepository;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a sent report with what the store says now, by figure and by row. */
public final class CompareSentReport {
    private final Transactions transactions;
    private final SentReportRepository sent;
    private final ReportRepository reports;

    public CompareSentReport(Transactions transactions, SentReportRepository sent, ReportRepository reports) {
        this.transactions = transactions;
        this.sent = sent;
        this.reports = reports;
    }

    /** Both sides are read from one picture of the store. */
    public Comparison compare(SentReport report) {
        return transactions.read(() -> {
            ActivityReport before = sent.figures(report);
            ActivityReport now = reports.report(report.period(), report.scope());
            return new Comparison(report, before, now, changed(before, now, sent.countChanges(report)),
                    reports.labels());
        });
    }

    private static List<ChangedFigure> changed(ActivityReport before, ActivityReport now, Map<String, Long> rows) {
        List<ChangedFigure> changed = new ArrayList<>();
        for (Figure figure : now.figures()) {
            Figure was = before.getFigure(figure.indicator().code());
            Map<String, List<ChangedKey>> keys = changedKeys(figure, was);
            long changedRows = rows.getOrDefault(figure.indicator().code(), 0L);
            if (differs(was.value(), figure.value()) || !keys.isEmpty() || changedRows > 0) {
                changed.add(
                        new ChangedFigure(figure.indicator(), was.value(), figure.value(), keys, changedRows));
            }
        }
        return changed;
    }

    private static Map<String, List<ChangedKey>> changedKeys(Figure now, Figure was) {
        Map<String, List<ChangedKey>> changed = new LinkedHashMap<>();
        for (String breakdown : now.indicator().breakdowns()) {
            Map<String, BigDecimal> before = was.by().getOrDefault(breakdown, Map.of());
            Map<String, BigDecimal> after = now.by().getOrDefault(breakdown, Map.of());
            TreeSet<String> keys = new TreeSet<>(before.keySet());
            keys.addAll(after.keySet());
            List<ChangedKey> different = keys.stream()
                    .map(key -> new ChangedKey(key, before.getOrDefault(key, BigDecimal.ZERO),
                            after.getOrDefault(key, BigDecimal.ZERO)))
                    .filter(key -> differs(key.sent(), key.now())).toList();
            if (!different.isEmpty()) {
                changed.put(breakdown, different);
            }
        }
        return changed;
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }

    /**
     * The rows behind a difference.
     *
     * @param breakdown name of one of the indicator's breakdowns, or null for the total
     * @param key       a key of it; null exactly when {@code breakdown} is
     */
    public List<ChangedRow> listChanges(SentReport report, Indicator indicator, @Nullable String breakdown,
            @Nullable String key) {
        if ((breakdown == null) != (key == null)) {
            throw new IllegalArgumentException("a breakdown and its key go together");
        }
        return transactions.read(() -> sent.listChanges(report, indicator.code(), breakdown, key));
    }

    /**
     * What was sent beside what is so now.
     *
     * @param report  the sent one
     * @param sent    its figures
     * @param now     the same period and scope now
     * @param changed the figures that differ, in the order of the report; none when all is as it was sent
     * @param labels  of {@link ReportRepository#labels()}
     */
    public record Comparison(SentReport report, ActivityReport sent, ActivityReport now,
            List<ChangedFigure> changed, Map<String, Map<String, String>> labels) {
        public Comparison {
            changed = List.copyOf(changed);
            labels = Map.copyOf(labels);
        }
    }

    /**
     * A figure that differs, in its total, in a part of it, or in the rows behind it.
     *
     * @param sent null where the scope left it undefined
     * @param now  likewise
     * @param keys per breakdown, in the indicator's order, the keys that differ
     * @param rows how many rows are counted otherwise; they may make up for each other
     */
    public record ChangedFigure(Indicator indicator, @Nullable BigDecimal sent, @Nullable BigDecimal now,
            Map<String, List<ChangedKey>> keys, long rows) {
        public ChangedFigure {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }
    }

    /** A part of a figure that differs; 0 where it was not there. */
    public record ChangedKey(String key, BigDecimal sent, BigDecimal now) {
    }
}
