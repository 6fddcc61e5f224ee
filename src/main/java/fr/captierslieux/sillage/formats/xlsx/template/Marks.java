package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Day;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Measured;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Said;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Unknown;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.people.Spelled;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.BreakdownLists;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.template.TemplateFigures;
import fr.captierslieux.sillage.reports.template.UnknownMark.Why;
import fr.captierslieux.sillage.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What marks may name. A figure by its code, {@code A1}, or a part of it, {@code A1.departement.44}; of another period with
 * {@code previous.}, {@code year-before.} or {@code year-to-date.} before it; {@code difference.A1}, {@code target.A1}, {@code label.A1},
 * {@code unit.A1}; {@code period.label}, {@code period.from}, {@code period.to}, {@code scope.network} and so on; {@code date}. After a
 * bar a form: {@code C5|heures}.
 */
final class Marks {
    private static final int NEAR = 6;

    private final TemplateFigures figures;
    private final Words words;
    private final Map<String, MarkValue> facts = new LinkedHashMap<>();
    private final Map<String, ActivityReport> reports = new LinkedHashMap<>();

    Marks(TemplateFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
        reports.put("", figures.current());
        reports.put("previous.", figures.previous());
        reports.put("year-before.", figures.yearBefore());
        reports.put("year-to-date.", figures.yearToDate());
        reports.forEach((prefix, report) -> period(prefix, report.period()));
        Scope scope = figures.current().scope();
        facts.put("scope.network", new Said(label("reseau", scope.network())));
        facts.put("scope.department", new Said(label("departement", scope.department())));
        facts.put("scope.agreement", new Said(label("convention", scope.agreement())));
        facts.put("date", new Day(figures.madeOn()));
    }

    private void period(String prefix, Period period) {
        facts.put(prefix + "period.label", new Said(period.label()));
        facts.put(prefix + "period.from", new Day(period.range().from()));
        facts.put(prefix + "period.to", new Day(period.range().to()));
        facts.put(prefix + "period.year", new Said(String.valueOf(period.range().to().getYear())));
    }

    private String label(String breakdown, @Nullable String code) {
        return code == null ? "" : figures.labels().getOrDefault(breakdown, Map.of()).getOrDefault(code, code);
    }

    /** What a mark stands for, given without its braces. */
    MarkValue read(String mark) {
        int bar = mark.lastIndexOf('|');
        String name = (bar < 0 ? mark : mark.substring(0, bar)).strip();
        MarkValue value = named(name);
        if (bar < 0 || value instanceof Unknown) {
            return value;
        }
        Optional<MarkForm> form = MarkForm.find(mark.substring(bar + 1));
        return form.isPresent() && value instanceof Measured number
                ? new Measured(number.value(), number.measure(), form)
                : new Unknown(Why.FORM, value instanceof Measured ? forms(name) : List.of(name));
    }

    private static List<String> forms(String name) {
        return Stream.of(MarkForm.values()).map(form -> name + "|" + form.written()).toList();
    }

    private MarkValue named(String name) {
        MarkValue fact = facts.get(name);
        if (fact != null) {
            return fact;
        }
        for (Map.Entry<String, ActivityReport> report : reports.entrySet()) {
            if (!report.getKey().isEmpty() && name.startsWith(report.getKey())) {
                return figure(report.getKey(), report.getValue(), name.substring(report.getKey().length()));
            }
        }
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot + 1);
        return switch (first) {
            case "target", "difference", "label", "unit" -> Indicators.find(rest)
                    .map(indicator -> about(first, indicator)).orElseGet(() -> unknown(first + ".", rest, codes()));
            default -> figure("", figures.current(), name);
        };
    }

    private MarkValue about(String what, Indicator indicator) {
        String code = indicator.code();
        return switch (what) {
            case "target" -> new Measured(figures.targets().get(code), indicator.measure(), Optional.empty());
            case "difference" -> new Measured(difference(code), indicator.measure(), Optional.empty());
            case "label" -> new Said(words.get("indicator." + code + ".label"));
            default -> new Said(words.get("indicator." + code + ".unit"));
        };
    }

    private @Nullable BigDecimal difference(String code) {
        Figure now = figures.current().getFigure(code);
        Figure before = figures.previous().getFigure(code);
        BigDecimal one = rounded(now, now.value());
        BigDecimal other = rounded(before, before.value());
        return one == null || other == null ? null : one.subtract(other); // of what is read, so that it can be recomputed
    }

    /** A figure, or a part of it: a key may hold dots, as the names of funders do. */
    private MarkValue figure(String prefix, ActivityReport report, String name) {
        String[] parts = name.split("\\.", 3);
        Optional<Indicator> indicator = Indicators.find(parts[0]);
        if (indicator.isEmpty()) {
            return unknown(prefix, name, prefix.isEmpty() ? names() : codes());
        }
        Figure figure = report.getFigure(parts[0]);
        if (parts.length == 1) {
            return new Measured(rounded(figure, figure.value()), indicator.get().measure(), Optional.empty());
        }
        String of = prefix + parts[0] + ".";
        if (!indicator.get().breakdowns().contains(parts[1])) {
            return new Unknown(Why.BREAKDOWN,
                    near(parts[1], indicator.get().breakdowns()).stream().map(each -> of + each).toList());
        }
        String key = parts.length < 3 ? "" : parts[2];
        if (!isKey(indicator.get(), parts[1], key)) {
            return new Unknown(Why.KEY, near(key, keys(indicator.get(), parts[1], figure)).stream()
                    .map(each -> of + parts[1] + "." + each).toList());
        }
        BigDecimal part = figure.value() == null
                ? null
                : figure.by().getOrDefault(parts[1], Map.of()).getOrDefault(key, BigDecimal.ZERO);
        return new Measured(rounded(figure, part), indicator.get().measure(), Optional.empty());
    }

    private static @Nullable BigDecimal rounded(Figure figure, @Nullable BigDecimal value) {
        return value == null ? null : figure.indicator().measure().rounded(value);
    }

    /** Whether a key may be: one of the list or of the data, whatever was counted under it; texts are free. */
    private boolean isKey(Indicator indicator, String breakdown, String key) {
        return !key.isEmpty() && (key.equals(Figure.NOT_RECORDED) || switch (breakdown) {
            case "financeur" -> true;
            case "passage" -> isPassage(key);
            default -> known(indicator, breakdown).contains(key);
        });
    }

    private boolean isPassage(String key) {
        int arrow = key.indexOf('>');
        List<String> stages = figures.lists().codes("stage");
        return arrow >= 0 && stages.contains(key.substring(arrow + 1))
                && (arrow == 0 || stages.contains(key.substring(0, arrow)));
    }

    private Collection<String> known(Indicator indicator, String breakdown) {
        Optional<CodeList> list = BreakdownLists.find(indicator, breakdown);
        return list.isPresent()
                ? figures.lists().codes(list.get().name())
                : figures.labels().getOrDefault(breakdown, Map.of()).keySet();
    }

    private List<String> keys(Indicator indicator, String breakdown, Figure figure) {
        TreeSet<String> keys = new TreeSet<>(figure.by().getOrDefault(breakdown, Map.of()).keySet());
        if (!breakdown.equals("financeur") && !breakdown.equals("passage")) {
            keys.addAll(known(indicator, breakdown));
        }
        return List.copyOf(keys);
    }

    private static List<String> codes() {
        return Indicators.listAll().stream().map(Indicator::code).toList();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(codes());
        names.addAll(facts.keySet());
        return names;
    }

    private static Unknown unknown(String prefix, String name, List<String> candidates) {
        return new Unknown(Why.NAME, near(name, candidates).stream().map(each -> prefix + each).toList());
    }

    /** What a person may have meant: what begins as written, what it abbreviates, then what is spelt most alike. */
    private static List<String> near(String written, List<String> candidates) {
        String folded = Folding.fold(written);
        return candidates.stream().sorted(Comparator
                .comparing((String each) -> folded.isEmpty() || !Folding.fold(each).startsWith(folded))
                .thenComparing(each -> !abbreviates(folded, Folding.fold(each)))
                .thenComparingInt(each -> Spelled.distance(folded, Folding.fold(each)))).limit(NEAR).toList();
    }

    /** Whether all letters stand in the word, in their order: {@code dept} in {@code departement}. */
    private static boolean abbreviates(String letters, String word) {
        int met = 0;
        for (int i = 0; i < word.length() && met < letters.length(); i++) {
            met += word.charAt(i) == letters.charAt(met) ? 1 : 0;
        }
        return met == letters.length() && met > 1;
    }
}
