package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report a second time, from exchange rows and the contract's table alone: loops over texts, no SQL, nothing of the product but
 * the list of indicators. Slow and plain on purpose. Answers what would be written: code, then {@code ""} or {@code breakdown=key},
 * then the rounded number; a null value is the text {@code null}.
 */
public final class NaiveReport {
    private static final List<String> STAGES = List.of("IDEE", "FAISABILITE", "CREATION", "OUVERTURE", "DEVELOPPEMENT",
            "CONSOLIDATION",
            "ARRET");
    private static final Set<String> ATTENDED = Set.of("PRESENT", "RETARD", "DISTANCE");

    private final NaiveRows rows;
    private final String from;
    private final String to;
    private final Scope scope;
    private final Map<String, Map<String, String>> answers = new TreeMap<>();

    NaiveReport(NaiveRows rows, String from, String to, Scope scope) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.scope = scope;
    }

    public static Map<String, Map<String, String>> compute(NaiveRows rows, String from, String to, Scope scope) {
        NaiveReport report = new NaiveReport(rows, from, to, scope);
        report.cases();
        report.followUps();
        report.followed();
        report.projects();
        report.trainings();
        report.events();
        report.rest();
        return report.answers;
    }

    boolean in(String day) {
        return !day.isEmpty() && day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
    }

    private boolean keptCase(Map<String, String> row) {
        return (scope.network() == null || scope.network().equals(row.get("reseau")))
                && (scope.department() == null || scope.department().equals(rows.departmentOfCase(row)))
                && (scope.agreement() == null || list(row, "conventions").contains(scope.agreement()));
    }

    List<Map<String, String>> keptCases(Predicate<Map<String, String>> condition) {
        return rows.alive("dossiers").stream().filter(this::keptCase).filter(condition).toList();
    }

    private void cases() {
        Function<Map<String, String>, String> department = rows::departmentOfCase;
        List<Map<String, String>> a1 = keptCases(
                c -> cell(c, "suite_de").isEmpty() && in(cell(c, "premier_entretien_le")));
        count("A1", a1);
        by("A1", "departement", a1, department);
        by("A1", "reseau", a1, c -> cell(c, "reseau"));
        by("A1", "origine", a1, c -> cell(c, "origine"));
        by("A1", "canal", a1, c -> cell(c, "canal"));
        List<Map<String, String>> a2 = keptCases(
                c -> cell(c, "suite_de").isEmpty() && in(cell(c, "premier_contact_le")));
        count("A2", a2);
        by("A2", "departement", a2, department);
        by("A2", "reseau", a2, c -> cell(c, "reseau"));
        long[] days = a1.stream().mapToLong(c -> ChronoUnit.DAYS.between(LocalDate.parse(cell(c, "premier_contact_le")),
                LocalDate.parse(cell(c, "premier_entretien_le")))).sorted().toArray();
        int n = days.length;
        value("A4", n == 0 ? null : written(days[(n - 1) / 2] + days[n / 2], 2, 1));
        List<Map<String, String>> b1 = keptCases(c -> in(cell(c, "qualifie_le")));
        count("B1", b1);
        by("B1", "qualification", b1, c -> cell(c, "qualification"));
        List<Map<String, String>> b2 = rows.alive("orientations").stream()
                .filter(o -> in(cell(o, "le")) && keptCase(rows.get("dossiers", cell(o, "dossier")))).toList();
        count("B2", b2);
        by("B2", "destination_type", b2, o -> cell(o, "destination_type"));
        by("B2", "resultat", b2, o -> cell(o, "resultat"));
        by("B2", "departement", b2, o -> rows.departmentOfCase(rows.get("dossiers", cell(o, "dossier"))));
        long accepted = b2.stream().filter(o -> cell(o, "resultat").equals("ACCEPTEE")).count();
        long known = b2.stream().filter(o -> List.of("ACCEPTEE", "REFUSEE", "SANS_SUITE").contains(cell(o, "resultat")))
                .count();
        value("B3", known == 0 ? null : written(accepted, known, 4));
        List<Map<String, String>> c2 = keptCases(c -> in(cell(c, "accompagnement_debut")));
        count("C2", c2);
        by("C2", "departement", c2, department);
        by("C2", "reseau", c2, c -> cell(c, "reseau"));
        List<Map<String, String>> c3 = keptCases(
                c -> !cell(c, "accompagnement_debut").isEmpty() && in(cell(c, "cloture_le")));
        count("C3", c3);
        by("C3", "issue", c3, c -> cell(c, "issue"));
        List<Map<String, String>> e6 = c3.stream().filter(c -> cell(c, "issue").equals("ABANDON")).toList();
        count("E6", e6);
        by("E6", "motif_abandon", e6, c -> cell(c, "motif_abandon"));
        Set<String> open = keptCases(c -> cell(c, "premier_contact_le").compareTo(to) <= 0
                && (cell(c, "cloture_le").isEmpty() || cell(c, "cloture_le").compareTo(to) > 0)).stream()
                .map(c -> cell(c, "projet"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        value("C9", open.size() + "");
        open.forEach(project -> add("C9", "stade", stageAtEnd(project), 1));
    }

    private String stageAtEnd(String project) {
        return stages(project).stream().filter(s -> cell(s, "le").compareTo(to) <= 0).reduce((a, b) -> b)
                .map(s -> cell(s, "stade"))
                .orElse("");
    }

    private List<Map<String, String>> stages(String project) {
        return rows.alive("stades").stream().filter(s -> cell(s, "projet").equals(project))
                .sorted(Comparator.<Map<String, String>, String>comparing(s -> cell(s, "le"))
                        .thenComparingInt(s -> STAGES.indexOf(cell(s, "stade"))))
                .toList();
    }

    private void followUps() {
        List<Map<String, String>> c4 = c4();
        count("C4", c4);
        by("C4", "type", c4, f -> cell(f, "type"));
        by("C4", "mode", c4, f -> cell(f, "mode"));
        by("C4", "reseau", c4, f -> cell(caseOf(f), "reseau"));
        by("C4", "departement", c4, f -> rows.departmentOfCase(caseOf(f)));
        List<Map<String, String>> alone = c4.stream().filter(f -> !cell(f, "collectif").equals("O")).toList();
        List<Map<String, String>> together = c4.stream().filter(f -> cell(f, "collectif").equals("O")).toList();
        hours("C5", alone, "duree_min", true);
        hours("C6", together, "duree_min", true);
        hours("C5P", c4, "preparation_min", false);
        hours("C5T", c4, "trajet_min", false);
        List<Map<String, String>> c8 = c4.stream().filter(f -> !list(f, "themes").isEmpty()).toList();
        count("C8", c8);
        c8.forEach(f -> list(f, "themes").forEach(theme -> add("C8", "theme", theme, 1)));
    }

    private List<Map<String, String>> c4() {
        return rows.alive("suivis").stream().filter(f -> in(cell(f, "le")) && keptCase(caseOf(f))).toList();
    }

    private Map<String, String> caseOf(Map<String, String> followUp) {
        return rows.get("dossiers", cell(followUp, "dossier"));
    }

    private void hours(String code, List<Map<String, String>> followUps, String column, boolean breakdowns) {
        long minutes = followUps.stream().mapToLong(f -> number(f, column)).sum();
        value(code, written(minutes, 60, 2));
        if (breakdowns) {
            sums(code, "reseau", followUps, f -> cell(caseOf(f), "reseau"), f -> number(f, column), 60, 2);
            sums(code, "departement", followUps, f -> rows.departmentOfCase(caseOf(f)), f -> number(f, column), 60, 2);
        }
    }

    private void followed() {
        Map<String, Set<String>> networks = new TreeMap<>();
        for (Map<String, String> followUp : c4()) {
            String start = cell(caseOf(followUp), "accompagnement_debut");
            if (!start.isEmpty() && cell(followUp, "le").compareTo(start) >= 0) {
                networks.computeIfAbsent(cell(caseOf(followUp), "projet"), p -> new HashSet<>())
                        .add(cell(caseOf(followUp), "reseau"));
            }
        }
        List<Map<String, String>> c1 = networks.keySet().stream().map(p -> rows.get("projets", p)).toList();
        count("C1", c1);
        by("C1", "departement", c1, rows::departmentOf);
        by("C1", "epci", c1, rows::epciOf);
        networks.values().forEach(set -> set.forEach(network -> add("C1", "reseau", network, 1)));
        by("C1", "stade", c1, p -> stageAtEnd(cell(p, "code")));
        Set<String> codes = rows.alive("membres").stream().filter(m -> networks.containsKey(cell(m, "projet")))
                .map(m -> cell(m, "personne"))
                .collect(Collectors.toSet());
        List<Map<String, String>> persons = codes.stream().map(code -> rows.get("personnes", code)).toList();
        Map.of("D1", "genre", "D2", "tranche_age", "D3", "situation").forEach((code, column) -> {
            count(code, persons);
            by(code, column, persons, h -> cell(h, column));
        });
        value("D6", c1.stream().filter(p -> cell(p, "qpv").equals("OUI")).count() + "");
        by("D6", "qpv", c1, p -> cell(p, "qpv"));
        Map.of("D7", "initiateur", "D8", "forme_juridique").forEach((code, column) -> {
            count(code, c1);
            by(code, column, c1, p -> cell(p, column));
        });
        count("D9", c1);
        for (Map<String, String> project : c1) {
            List<String> families = list(project, "familles");
            (families.isEmpty() ? List.of("") : families).forEach(family -> add("D9", "famille", family, 1));
        }
    }

    private boolean keptProject(String code) {
        boolean department = scope.department() == null
                || scope.department().equals(rows.departmentOf(rows.get("projets", code)));
        boolean withoutCase = scope.network() == null && scope.agreement() == null;
        return department && (withoutCase || !keptCases(c -> cell(c, "projet").equals(code)).isEmpty());
    }

    private void projects() {
        List<Map<String, String>> kept = rows.alive("projets").stream().filter(p -> keptProject(cell(p, "code")))
                .toList();
        Set<String> codes = kept.stream().map(p -> cell(p, "code")).collect(Collectors.toSet());
        int passages = 0;
        for (String code : codes) {
            String before = "";
            for (Map<String, String> stage : stages(code)) {
                if (in(cell(stage, "le")) && !before.equals(cell(stage, "stade"))) {
                    passages++;
                    add("C10", "passage", before + ">" + cell(stage, "stade"), 1);
                }
                before = cell(stage, "stade");
            }
        }
        value("C10", passages + "");
        List<Map<String, String>> e1 = kept.stream().filter(p -> in(cell(p, "ouvert_le"))).toList();
        count("E1", e1);
        by("E1", "departement", e1, rows::departmentOf);
        List<Map<String, String>> e2 = kept.stream().filter(p -> in(cell(p, "structure_creee_le"))).toList();
        count("E2", e2);
        by("E2", "forme_juridique", e2, p -> cell(p, "forme_juridique"));
        List<Map<String, String>> jobs = rows.alive("emplois").stream()
                .filter(j -> in(cell(j, "constate_le")) && codes.contains(cell(j, "projet")))
                .toList();
        Map.of("E3C", "crees_etp", "E3M", "maintenus_etp").forEach((code, column) -> {
            value(code, written(jobs.stream().mapToLong(j -> tenThousandths(j, column)).sum(), 10_000, 2));
            sums(code, "departement", jobs, j -> rows.departmentOf(rows.get("projets", cell(j, "projet"))),
                    j -> tenThousandths(j, column),
                    10_000, 2);
        });
        List<Map<String, String>> money = rows.alive("financements").stream()
                .filter(f -> in(cell(f, "obtenu_le")) && codes.contains(cell(f, "projet"))).toList();
        value("E4", written(money.stream().mapToLong(f -> tenThousandths(f, "montant_eur")).sum(), 10_000, 2));
        sums("E4", "financeur", money, f -> cell(f, "financeur"), f -> tenThousandths(f, "montant_eur"), 10_000, 2);
    }

    private void trainings() {
        if (scope.network() != null || scope.agreement() != null) {
            List.of("F1S", "F1T", "F1H", "F2").forEach(code -> value(code, null));
            return;
        }
        Map<String, Map<String, String>> halfDays = new HashMap<>();
        Map<String, Map<String, String>> sessions = new TreeMap<>();
        for (Map<String, String> halfDay : rows.alive("demi_journees")) {
            Map<String, String> session = rows.get("sessions", cell(halfDay, "session"));
            if (in(cell(halfDay, "le"))
                    && (scope.department() == null || scope.department().equals(rows.departmentOf(session)))) {
                halfDays.put(cell(halfDay, "code"), halfDay);
                if (!cell(session, "statut").equals("ANNULEE")) {
                    sessions.put(cell(session, "code"), session);
                }
            }
        }
        count("F1S", List.copyOf(sessions.values()));
        by("F1S", "formation", List.copyOf(sessions.values()), s -> cell(s, "formation"));
        List<Map<String, String>> all = rows.alive("presences").stream()
                .filter(a -> halfDays.containsKey(cell(a, "demi_journee"))).toList();
        List<Map<String, String>> attended = all.stream().filter(a -> ATTENDED.contains(cell(a, "presence"))).toList();
        value("F2", all.isEmpty() ? null : written(attended.size(), all.size(), 4));
        List<Map<String, String>> enrolments = attended.stream().map(a -> cell(a, "inscription")).distinct()
                .map(code -> rows.get("inscriptions", code)).toList();
        Function<Map<String, String>, String> training = e -> cell(rows.get("sessions", cell(e, "session")),
                "formation");
        count("F1T", enrolments);
        by("F1T", "formation", enrolments, training);
        by("F1T", "bpf_type", enrolments, e -> cell(e, "bpf_type"));
        // In thirty-thousandths of an hour, so that minutes and ten-thousandths are both whole.
        Function<Map<String, String>, Long> parts = a -> {
            if (!cell(a, "heures").isEmpty()) {
                return tenThousandths(a, "heures") * 3;
            }
            Map<String, String> halfDay = rows.get("demi_journees", cell(a, "demi_journee"));
            return cell(halfDay, "debut").isEmpty() || cell(halfDay, "fin").isEmpty()
                    ? 0L
                    : (minutes(cell(halfDay, "fin")) - minutes(cell(halfDay, "debut"))) * 500;
        };
        value("F1H", written(attended.stream().mapToLong(parts::apply).sum(), 30_000, 2));
        sums("F1H", "formation", attended, a -> training.apply(rows.get("inscriptions", cell(a, "inscription"))), parts,
                30_000, 2);
        sums("F1H", "bpf_type", attended, a -> cell(rows.get("inscriptions", cell(a, "inscription")), "bpf_type"),
                parts, 30_000, 2);
    }

    private static long minutes(String time) {
        return Long.parseLong(time.substring(0, 2)) * 60 + Long.parseLong(time.substring(3));
    }

    private void events() {
        if (scope.agreement() != null) {
            List.of("G1", "G2", "G2P", "G3").forEach(code -> value(code, null));
            return;
        }
        List<Map<String, String>> g1 = rows.alive("evenements").stream()
                .filter(e -> in(cell(e, "le")) && (scope.network() == null || scope.network().equals(cell(e, "reseau")))
                        && (scope.department() == null || scope.department().equals(rows.departmentOfEvent(e))))
                .toList();
        count("G1", g1);
        by("G1", "type", g1, e -> cell(e, "type"));
        by("G1", "departement", g1, rows::departmentOfEvent);
        List<Map<String, String>> g3 = g1.stream()
                .filter(e -> List.of("INTERVENTION", "ATELIER_SENSIBILISATION").contains(cell(e, "type")))
                .toList();
        count("G3", g3);
        by("G3", "type", g3, e -> cell(e, "type"));
        Set<String> codes = g1.stream().map(e -> cell(e, "code")).collect(Collectors.toSet());
        List<Map<String, String>> g2 = rows.alive("participations").stream()
                .filter(a -> codes.contains(cell(a, "evenement"))).toList();
        Function<Map<String, String>, Long> people = a -> cell(a, "nombre").isEmpty() ? 1 : number(a, "nombre");
        value("G2", g2.stream().mapToLong(people::apply).sum() + "");
        sums("G2", "type", g2, a -> cell(eventOf(a), "type"), people, 1, 0);
        sums("G2", "departement", g2, a -> rows.departmentOfEvent(eventOf(a)), people, 1, 0);
        List<Map<String, String>> named = g2.stream().filter(a -> rows.isAlive("personnes", cell(a, "personne")))
                .toList();
        value("G2P", named.stream().map(a -> cell(a, "personne")).distinct().count() + "");
        named.stream().map(a -> List.of(cell(a, "personne"), cell(eventOf(a), "type"))).distinct()
                .forEach(pair -> add("G2P", "type", pair.get(1), 1));
        named.stream().map(a -> List.of(cell(a, "personne"), rows.departmentOfEvent(eventOf(a)))).distinct()
                .filter(pair -> !pair.get(1).isEmpty()).forEach(pair -> add("G2P", "departement", pair.get(1), 1));
    }

    private Map<String, String> eventOf(Map<String, String> participation) {
        return rows.get("evenements", cell(participation, "evenement"));
    }

    private void rest() {
        List<Map<String, String>> published = rows.alive("ressources").stream().filter(r -> in(cell(r, "publiee_le")))
                .toList();
        if (scope.isEverything()) {
            count("G4P", published);
            by("G4P", "type", published, r -> cell(r, "type"));
        } else {
            value("G4P", null);
        }
        List<Map<String, String>> given = rows.alive("diffusions").stream().filter(d -> in(cell(d, "le"))
                && (scope.isEverything() || (rows.isAlive("dossiers", cell(d, "dossier"))
                        && keptCase(rows.get("dossiers", cell(d, "dossier"))))))
                .toList();
        Function<Map<String, String>, Long> copies = d -> cell(d, "nombre").isEmpty() ? 1 : number(d, "nombre");
        value("G4D", given.stream().mapToLong(copies::apply).sum() + "");
        sums("G4D", "type", given, d -> cell(rows.get("ressources", cell(d, "ressource")), "type"), copies, 1, 0);
        Map.of("G6", List.of("actions", "type"), "G7", List.of("instances", "instance")).forEach((code, where) -> {
            if (scope.network() != null || scope.agreement() != null) {
                value(code, null);
                return;
            }
            List<Map<String, String>> list = rows.alive(where.get(0)).stream().filter(r -> in(cell(r, "le"))
                    && (scope.department() == null || scope.department().equals(cell(r, "departement")))).toList();
            count(code, list);
            by(code, where.get(1), list, r -> cell(r, where.get(1)));
        });
    }

    private void count(String code, List<Map<String, String>> list) {
        value(code, list.size() + "");
    }

    private void value(String code, @Nullable String value) {
        answers.computeIfAbsent(code, c -> new TreeMap<>()).put("", value == null ? "null" : value);
    }

    private void by(String code, String breakdown, List<Map<String, String>> list,
            Function<Map<String, String>, String> key) {
        sums(code, breakdown, list, key, row -> 1L, 1, 0);
    }

    private void add(String code, String breakdown, String key, long amount) {
        String name = breakdown + "=" + (key.isEmpty() ? "NR" : key);
        Map<String, String> keys = answers.computeIfAbsent(code, c -> new TreeMap<>());
        keys.put(name, Long.parseLong(keys.getOrDefault(name, "0")) + amount + "");
    }

    private void sums(String code, String breakdown, List<Map<String, String>> list,
            Function<Map<String, String>, String> key,
            Function<Map<String, String>, Long> amount, long parts, int places) {
        Map<String, Long> sums = new HashMap<>();
        list.forEach(row -> sums.merge(key.apply(row).isEmpty() ? "NR" : key.apply(row), amount.apply(row), Long::sum));
        sums.forEach((name, sum) -> {
            if (sum != 0) {
                answers.computeIfAbsent(code, c -> new TreeMap<>()).put(breakdown + "=" + name,
                        written(sum, parts, places));
            }
        });
    }

    /** A fraction rounded half-up, exactly. */
    private static String written(long dividend, long divisor, int places) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> list(Map<String, String> row, String column) {
        return new ArrayList<>(
                new LinkedHashSet<>(Arrays.stream(cell(row, column).split("\\|")).filter(t -> !t.isEmpty()).toList()));
    }

    private static long number(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? 0 : Long.parseLong(cell(row, column));
    }

    private static long tenThousandths(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? 0 : new BigDecimal(cell(row, column)).movePointRight(4).longValueExact();
    }
}
