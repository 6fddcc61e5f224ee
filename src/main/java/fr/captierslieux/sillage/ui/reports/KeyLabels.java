package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.BreakdownLists;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys of breakdowns in words. */
public final class KeyLabels {
    private final Words words;

    public KeyLabels(Words words) {
        this.words = words;
    }

    /** What else is said of figures. */
    Words words() {
        return words;
    }

    /**
     * The keys of a breakdown with their values, largest first.
     *
     * @param before values of the same keys in another period
     * @param data   labels of the keys that are data, by breakdown, then key
     */
    public List<Drill.Part> parts(Figure figure, Map<String, BigDecimal> before, String breakdown,
            Map<String, Map<String, String>> data) {
        List<Drill.Part> parts = new ArrayList<>();
        figure.by().getOrDefault(breakdown, Map.of()).forEach((key, value) -> parts
                .add(new Drill.Part(key, label(figure.indicator(), breakdown, key, data), value,
                        before.getOrDefault(key, BigDecimal.ZERO))));
        // What is not recorded stands last, however much it is: it is no answer.
        parts.sort(Comparator.comparing((Drill.Part part) -> part.key().equals(Figure.NOT_RECORDED))
                .thenComparing(Comparator.comparing(Drill.Part::value).reversed()).thenComparing(Drill.Part::label));
        return parts;
    }

    /** @param data labels of the keys that are data, by breakdown, then key */
    public String label(Indicator indicator, String breakdown, String key, Map<String, Map<String, String>> data) {
        if (key.equals(Figure.NOT_RECORDED)) {
            return words.get("breakdown.not-recorded");
        }
        if (breakdown.equals("passage")) {
            int arrow = key.indexOf('>');
            String to = words.label("stage", key.substring(arrow + 1));
            return arrow == 0
                    ? words.get("breakdown.first-stage", to)
                    : words.get("breakdown.step", words.label("stage", key.substring(0, arrow)), to);
        }
        String label = BreakdownLists.find(indicator, breakdown).map(list -> words.label(list.name(), key))
                .orElse(data.getOrDefault(breakdown, Map.of()).getOrDefault(key, key));
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
