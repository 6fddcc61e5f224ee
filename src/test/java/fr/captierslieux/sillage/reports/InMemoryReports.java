package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.around.AgreementFacts;
import fr.captierslieux.sillage.reports.around.SurroundingsRepository;
import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.reports.data.DataRow;
import fr.captierslieux.sillage.reports.data.DataTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports of believable figures, computed from their codes and periods alone; every figure has exactly its rows. */
public final class InMemoryReports implements ReportRepository, TargetRepository, SurroundingsRepository {
    private static final List<String> DEPARTMENTS = List.of("44", "49", "53", "72", "85");
    private static final List<String> PROJECTS = List.of("La Petite Gare", "L’Abri commun", "Le Comptoir des Brumes",
            "Les Voisines",
            "La Halle aux Possibles", "Le Bief", "La Ruche du Lac");

    @Override
    public ActivityReport report(Period period, Scope scope) {
        return new ActivityReport(period, scope,
                Indicators.listAll().stream().map(indicator -> figure(period, scope, indicator)).toList());
    }

    @Override
    public List<Figure> figures(Period period, Scope scope, Collection<Indicator> indicators) {
        return indicators.stream().map(indicator -> figure(period, scope, indicator)).toList();
    }

    @Override
    public FigureSeries series(List<Period> periods, Scope scope, Collection<Indicator> indicators) {
        return FigureSeries.of(periods, period -> figures(period, scope, indicators));
    }

    private Figure figure(Period period, Scope scope, Indicator indicator) {
        if (scope.agreement() != null && indicator.group() == Indicator.Group.TRAININGS) {
            return new Figure(indicator, null, Map.of());
        }
        int count = count(period, indicator);
        BigDecimal value = indicator.measure() == Measure.SHARE
                ? BigDecimal.valueOf(shareOf(count)).divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_UP)
                : indicator.measure() == Measure.DAYS
                        ? BigDecimal.valueOf(count % 20)
                        : amount(indicator).multiply(BigDecimal.valueOf(count));
        Map<String, Map<String, BigDecimal>> by = new LinkedHashMap<>();
        for (String breakdown : indicator.breakdowns()) {
            Map<String, BigDecimal> keys = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                keys.merge(key(indicator, breakdown, i), amount(indicator), BigDecimal::add);
            }
            by.put(breakdown, keys);
        }
        return new Figure(indicator, value, by);
    }

    private static int count(Period period, Indicator indicator) {
        LocalDate from = period.range().from();
        long days = period.range().days();
        int base = Math.floorMod(indicator.code().hashCode(), 40) + 3;
        return (int) Math.max(1, base * days / 92 + Math.floorMod(from.hashCode(), 7));
    }

    private static int shareOf(int count) {
        return (count * 2 + 2) / 3;
    }

    private static BigDecimal amount(Indicator indicator) {
        return switch (indicator.measure()) {
            case HOURS -> new BigDecimal("1.5");
            case FTE -> new BigDecimal("0.5");
            case EUROS -> new BigDecimal("10600");
            case COUNT, DAYS, SHARE -> BigDecimal.ONE;
        };
    }

    private static String key(Indicator indicator, String breakdown, int row) {
        return BreakdownLists.find(indicator, breakdown).map(list -> list.codes().get(row % list.codes().size()))
                .orElse(row % 11 == 10
                        ? Figure.NOT_RECORDED
                        : breakdown.equals("departement")
                                ? DEPARTMENTS.get(row % 5)
                                : breakdown.equals("passage") ? "IDEE>FAISABILITE" : "CODE-" + row % 3);
    }

    @Override
    public List<CountedRow> listRowsBehind(Period period, Scope scope, String code, @Nullable String breakdown,
            @Nullable String key) {
        Indicator indicator = Indicators.get(code);
        List<CountedRow> rows = new ArrayList<>();
        int count = figure(period, scope, indicator).value() == null ? 0 : count(period, indicator);
        for (int i = 0; i < count; i++) {
            if (breakdown == null || key(indicator, breakdown, i).equals(key)) {
                BigDecimal amount = indicator.measure() == Measure.SHARE && i >= shareOf(count)
                        ? BigDecimal.ZERO
                        : amount(indicator);
                rows.add(new CountedRow("support_case", "D-" + i, PROJECTS.get(i % PROJECTS.size()), "Les Ecossolies",
                        period.range().from().plusDays(i % period.range().days()), "D-" + i, amount));
            }
        }
        return rows;
    }

    /** None: these figures are made up. */
    @Override
    public void readData(DataTable table, Period period, Scope scope, Consumer<DataRow> sink) {
        // nothing to hand over
    }

    @Override
    public Map<String, Long> countRows() {
        return Map.of("dossiers", 312L);
    }

    @Override
    public List<Choice> listNetworks() {
        return List.of(new Choice("CRESS", "CRESS Pays de la Loire"), new Choice("ECOSSOLIES", "Les Ecossolies"));
    }

    @Override
    public List<Choice> listDepartments() {
        return DEPARTMENTS.stream().map(code -> new Choice(code, code)).toList();
    }

    @Override
    public List<Choice> listAgreements() {
        return List.of(new Choice("REGION-2026", "Région, convention 2026"));
    }

    @Override
    public Map<String, Map<String, String>> labels() {
        return Map.of("departement",
                Map.of("44", "Loire-Atlantique", "49", "Maine-et-Loire", "53", "Mayenne", "72", "Sarthe", "85",
                        "Vendée"),
                "reseau", Map.of("CODE-0", "Les Ecossolies", "CODE-1", "APESS 53", "CODE-2", "CEAS 72"));
    }

    @Override
    public Map<String, BigDecimal> targets(String agreement, int year) {
        return Map.of("A1", BigDecimal.valueOf(124), "B3", new BigDecimal("0.7"), "C5", BigDecimal.valueOf(1_500));
    }

    @Override
    public NetworkLists lists() {
        return NetworkLists.SHIPPED;
    }

    @Override
    public Territories territories(Period period, Scope scope) {
        return new Territories(List.of(
                new Territories.InCommune(new Territories.Place("44109", "Nantes", "44", "244400404"),
                        Map.of("C1", BigDecimal.valueOf(count(period, Indicators.get("C1"))))),
                new Territories.InCommune(null, Map.of("A1", BigDecimal.ONE))));
    }

    @Override
    public Optional<AgreementFacts> findAgreement(String code) {
        return Optional.of(new AgreementFacts("Convention 2026", "Région", LocalDate.of(2026, 1, 1), null));
    }

    @Override
    public Map<String, Long> countFundedProjects(Period period, Scope scope) {
        return Map.of();
    }
}
