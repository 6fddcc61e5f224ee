package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.BreakdownLists;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.Scope;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A report of figures drawn from a seed: every indicator and breakdown filled, names that try a spreadsheet's patience. */
final class MadeUpReport {
    static final Map<String, Map<String, String>> LABELS = Map.of(
            "departement",
            Map.of("44", "Loire-Atlantique", "49", "Maine-et-Loire", "53", "Mayenne", "72", "Sarthe", "85", "Vendée"),
            "reseau",
            Map.of("CRESS", "CRESS des Pays de la Loire", "ECOS", "Les Ecossolies", "APESS", "=APESS 53", "CEAS",
                    "CEAS 72 & co"),
            "epci", Map.of("244400404", "Nantes Métropole", "200067346", "CA Clisson Sèvre et Maine Agglo",
                    "244900015", "CU Angers Loire Métropole"),
            "formation", Map.of("PTL", "Piloter un Tiers-Lieu", "FAC",
                    "Facilitateur de tiers-lieux, parcours de vingt jours en Pays de la Loire"));

    private MadeUpReport() {
    }

    static ActivityReport of(String period, Scope scope, long seed) {
        Random random = new Random(seed);
        List<Figure> figures = new ArrayList<>();
        for (Indicator indicator : Indicators.listAll()) {
            figures.add(scope.agreement() != null && indicator.code().startsWith("F")
                    ? new Figure(indicator, null, Map.of())
                    : figure(indicator, random));
        }
        return new ActivityReport(Period.parse(period).orElseThrow(), scope, figures);
    }

    private static Figure figure(Indicator indicator, Random random) {
        if (indicator.measure() == Measure.SHARE || indicator.measure() == Measure.DAYS) {
            return new Figure(indicator,
                    BigDecimal.valueOf(random.nextInt(10_000), indicator.measure() == Measure.SHARE ? 4 : 2), Map.of());
        }
        BigDecimal total = BigDecimal.ZERO;
        Map<String, Map<String, BigDecimal>> by = new LinkedHashMap<>();
        for (String breakdown : indicator.breakdowns()) {
            Map<String, BigDecimal> keys = new TreeMap<>();
            for (String key : keysOf(indicator, breakdown)) {
                if (random.nextInt(5) > 0) {
                    keys.put(key, value(indicator.measure(), random));
                }
            }
            by.put(breakdown, keys);
            total = total.max(keys.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return new Figure(indicator, indicator.breakdowns().isEmpty() ? value(indicator.measure(), random) : total, by);
    }

    private static BigDecimal value(Measure measure, Random random) {
        return measure == Measure.COUNT
                ? BigDecimal.valueOf(1L + random.nextInt(60))
                : BigDecimal.valueOf(random.nextInt(measure == Measure.EUROS ? 900_000_000 : 900_000), 4);
    }

    private static List<String> keysOf(Indicator indicator, String breakdown) {
        List<String> keys = new ArrayList<>(BreakdownLists.find(indicator, breakdown).map(list -> list.codes())
                .orElseGet(() -> switch (breakdown) {
                    case "passage" ->
                        List.of(">IDEE", "IDEE>FAISABILITE", "FAISABILITE>CREATION", "CREATION>OUVERTURE");
                    case "financeur" ->
                        List.of("Région Pays de la Loire", "=CMD()", "+33 fonds", "-5 %", "@aide", "Fonds A & <B>");
                    case "epci" -> IntStream.range(244_400_000, 244_400_045).mapToObj(String::valueOf).toList();
                    default -> List.copyOf(LABELS.getOrDefault(breakdown, Map.of()).keySet());
                }));
        keys.add(Figure.NOT_RECORDED);
        return keys;
    }

    static ReportContext context(Locale language) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            rows.put(file.entity(), 100L * rows.size() + 1_017);
        }
        return new ReportContext(LABELS, rows, NetworkLists.SHIPPED,
                ZonedDateTime.parse("2026-11-24T10:05:00+01:00[Europe/Paris]"), "1.0",
                language);
    }
}
