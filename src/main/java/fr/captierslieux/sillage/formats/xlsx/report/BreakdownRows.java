package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.reports.BreakdownLists;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The lines of a breakdown for both periods, in the order in which people expect them: lists in theirs, others by size, missing last. */
final class BreakdownRows {
    private static final int LAST = Integer.MAX_VALUE;

    private BreakdownRows() {
    }

    /**
     * A line.
     *
     * @param key   as stored
     * @param label as read
     */
    record Line(String key, String label, BigDecimal current, BigDecimal previous) {
        boolean isNotRecorded() {
            return key.equals(Figure.NOT_RECORDED);
        }
    }

    static List<Line> of(Figure current, Figure previous, String breakdown, ReportTexts texts) {
        Indicator indicator = current.indicator();
        Map<String, BigDecimal> now = current.by().getOrDefault(breakdown, Map.of());
        Map<String, BigDecimal> before = previous.by().getOrDefault(breakdown, Map.of());
        TreeSet<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(before.keySet());
        List<Line> lines = new ArrayList<>();
        for (String key : keys) {
            BigDecimal one = now.getOrDefault(key, BigDecimal.ZERO);
            BigDecimal other = before.getOrDefault(key, BigDecimal.ZERO);
            if (one.signum() != 0 || other.signum() != 0) {
                lines.add(new Line(key, texts.key(indicator, breakdown, key), one, other));
            }
        }
        lines.sort(order(indicator, breakdown, texts));
        return lines;
    }

    private static Comparator<Line> order(Indicator indicator, String breakdown, ReportTexts texts) {
        Optional<CodeList> list = BreakdownLists.find(indicator, breakdown);
        Comparator<Line> missingLast = Comparator.comparing(Line::isNotRecorded);
        if (breakdown.equals("departement")) {
            return missingLast.thenComparing(Line::key);
        }
        if (breakdown.equals("passage")) {
            List<String> stages = ShippedLists.get("stage").codes();
            return missingLast
                    .thenComparingInt(
                            line -> stages.indexOf(line.key().substring(0, Math.max(0, line.key().indexOf('>')))))
                    .thenComparingInt(line -> stages.indexOf(line.key().substring(line.key().indexOf('>') + 1)));
        }
        if (list.isPresent()) {
            List<String> codes = texts.codes(list.get());
            return missingLast.thenComparingInt(line -> place(codes, line.key())).thenComparing(Line::key);
        }
        return missingLast.thenComparing(Line::current, Comparator.reverseOrder())
                .thenComparing(Line::previous, Comparator.reverseOrder())
                .thenComparing(Line::label, Collator.getInstance(texts.language()));
    }

    /** Codes that no list has come last. */
    private static int place(List<String> codes, String key) {
        int place = codes.indexOf(key);
        return place < 0 ? LAST : place;
    }
}
