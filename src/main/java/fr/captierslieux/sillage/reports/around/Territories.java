package fr.captierslieux.sillage.reports.around;

import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in each commune. Each case and each project lies in one, so that counts of communes add up to those of
 * intercommunalities, and of départements.
 *
 * @param communes with something in them, by département and name; one entry without a place at most, the last
 */
public record Territories(List<InCommune> communes) {
    /** Nothing was counted anywhere. */
    public static final Territories NONE = new Territories(List.of());
    private static final List<String> CODES = List.of("A1", "C1", "C2", "C4", "C5", "C6", "E1");

    public Territories {
        communes = List.copyOf(communes);
    }

    /** The indicators that are told by commune, in order. */
    public static List<Indicator> indicators() {
        return CODES.stream().map(Indicators::get).toList();
    }

    /**
     * A commune as it is today.
     *
     * @param code       INSEE
     * @param name       of the commune
     * @param department number of its département
     * @param epci       SIREN; null where it is in none
     */
    public record Place(String code, String name, String department, @Nullable String epci) {
    }

    /**
     * What was counted in a commune.
     *
     * @param place  null for projects without a commune, or with one that nobody knows
     * @param values exact, by indicator code; zeros left out
     */
    public record InCommune(@Nullable Place place, Map<String, BigDecimal> values) {
        public InCommune {
            values = Map.copyOf(values);
        }

        /** Zero where nothing was counted. */
        public BigDecimal value(Indicator indicator) {
            return values.getOrDefault(indicator.code(), BigDecimal.ZERO);
        }

        /** As a report's breakdown by département has it. */
        public String department() {
            return place == null ? Figure.NOT_RECORDED : place.department();
        }

        /** As a report's breakdown by intercommunality has it. */
        public String epci() {
            return place == null ? Figure.NOT_RECORDED : Objects.requireNonNullElse(place.epci(), Figure.NOT_RECORDED);
        }
    }

    /** The part of an intercommunality that lies in a département; the key {@code NR} for what lies in none. */
    public record Part(String department, String epci, Map<String, BigDecimal> values) {
        public Part {
            values = Map.copyOf(values);
        }

        /** Zero where nothing was counted. */
        public BigDecimal value(Indicator indicator) {
            return values.getOrDefault(indicator.code(), BigDecimal.ZERO);
        }
    }

    /** Intercommunalities by département, in the order of their first communes: some lie in two. */
    public List<Part> parts() {
        Map<List<String>, List<InCommune>> grouped = new LinkedHashMap<>();
        communes.forEach(commune -> grouped
                .computeIfAbsent(List.of(commune.department(), commune.epci()), key -> new ArrayList<>())
                .add(commune));
        return grouped.entrySet().stream()
                .map(each -> new Part(each.getKey().getFirst(), each.getKey().getLast(), sums(each.getValue())))
                .toList();
    }

    private static Map<String, BigDecimal> sums(List<InCommune> communes) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        communes.forEach(commune -> commune.values().forEach((code, value) -> sums.merge(code, value,
                BigDecimal::add)));
        return sums;
    }
}
