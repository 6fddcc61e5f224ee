package fr.captierslieux.sillage.store.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.trainings.bpf.Bpf;
import fr.captierslieux.sillage.trainings.bpf.BpfFigure;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.Composed;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.UnknownProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a yearly return against a slow computation of its own, row by row, over random trainings. The seed is the argument. */
@Tag("store")
class BpfTest {
    private static final String PROVIDER = "Œuvre commune";
    private static final Set<String> THERE = Set.of("PRESENT", "RETARD", "DISTANCE");
    private static final Map<String, String> TYPES = Map.of("SALARIE_PRIVE", "A", "APPRENTI", "B", "RECHERCHE_EMPLOI",
            "C", "PARTICULIER", "D", "AUTRE", "E", "", "N");
    /** What trainings say of their objective, and the line that it is. */
    private static final List<List<String>> OBJECTIVES = List.of(List.of("", "", "N"), List.of("b", "", "B"),
            List.of("Formations visant une certification", "RS5142", "B"), List.of("Titre au RNCP", "", "A"),
            List.of("", "RNCP 1234", "A"), List.of("Bilan de compétences", "", "E"), List.of("À distance", "", "D"),
            List.of("CQP non enregistré", "", "C"), List.of("Accompagnement VAE", "", "F"),
            List.of("e-learning", "", "D"), List.of("F-3 c. CQP", "RS12", "C"));

    @TempDir
    Path folder;
    private final ExchangeRows rows = new ExchangeRows();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.openOrCreate(folder.resolve("a.sillage"), null, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String at(Map<String, String> row, String header) {
        return row.getOrDefault(header, "");
    }

    private Map<String, String> find(String file, String code) {
        return rows.rows(file).stream().filter(row -> at(row, "code").equals(code)).findFirst().orElseThrow();
    }

    private Bpf compose(int year) {
        return ((Composed) new ComposeBpf(store, new SqlBpfRows(store)).compose("  œuvre COMMUNE", year)).bpf();
    }

    private void make(Random random) {
        for (int p = 0; p < 12; p++) {
            rows.add("personnes", "code", "P" + p, "prenom", "Ève", "nom", "N" + p);
        }
        for (int t = 0; t < 5; t++) {
            rows.add("formateurs", "code", "T" + t, "prenom", "A", "nom", "B" + t, "externe",
                    List.of("O", "N", "O", "N", "").get(t));
        }
        for (int f = 0; f < 14; f++) {
            List<String> objective = OBJECTIVES.get(f % OBJECTIVES.size());
            rows.add("formations", "code", "F" + f, "intitule", "F" + f, "organisme", f % 4 == 3 ? "Autre" : PROVIDER,
                    "bpf_objectif", objective.get(0), "certification", objective.get(1), "nsf",
                    f % 5 == 4 ? "" : "4" + f % 8);
        }
        for (int s = 0; s < 24; s++) {
            rows.add("sessions", "code", "S" + s, "formation", "F" + random.nextInt(14), "statut",
                    random.nextInt(5) == 0 ? "ANNULEE" : "EN_COURS", "debut", "2024-01-01", "fin", "2028-01-01");
            halfDays(random, s);
            enrolments(random, s);
        }
    }

    private void halfDays(Random random, int session) {
        for (int h = 0; h < 5; h++) {
            LocalTime from = LocalTime.of(8 + random.nextInt(4), random.nextInt(60));
            List<String> trainers = new ArrayList<>();
            for (int t = 0; t < 5; t++) {
                if (random.nextInt(4) == 0) {
                    trainers.add(random.nextInt(trainers.size() + 1), "T" + t);
                }
            }
            boolean timed = random.nextInt(5) > 0;
            rows.add("demi_journees", "code", "H" + session + "-" + h, "session", "S" + session, "le",
                    LocalDate.of(2025, 7, 1).plusDays(random.nextInt(720)).toString(), "moment", "MATIN", "debut",
                    timed ? from.toString() : "", "fin",
                    timed ? from.plusMinutes(30 + random.nextInt(200)).toString() : "", "formateur",
                    random.nextBoolean() ? "Une personne" : "", "formateurs", String.join("|", trainers));
        }
    }

    private void enrolments(Random random, int session) {
        int first = random.nextInt(8);
        for (int e = 0; e < random.nextInt(5); e++) {
            String code = "I" + session + "-" + e;
            rows.add("inscriptions", "code", code, "session", "S" + session, "personne", "P" + (first + e), "statut",
                    List.of("CANDIDAT", "ABANDON", "TERMINE", "INSCRIT").get(random.nextInt(4)), "bpf_type",
                    List.copyOf(TYPES.keySet()).get(random.nextInt(6)));
            for (int h = 0; h < 5; h++) {
                if (random.nextInt(4) > 0) {
                    rows.add("presences", "demi_journee", "H" + session + "-" + h, "inscription", code, "presence",
                            List.of("PRESENT", "RETARD", "DISTANCE", "ABSENT").get(random.nextInt(4)), "heures",
                            random.nextInt(3) == 0 ? random.nextInt(4) + ".1667" : "");
                }
            }
            for (int f = 0; f < random.nextInt(3); f++) {
                String status = List.of("DEMANDE", "REFUSE", "FACTURE", "PAYE").get(random.nextInt(4));
                boolean invoiced = Set.of("FACTURE", "PAYE").contains(status);
                rows.add("financements_formation", "code", "X" + code + f, "inscription", code, "ligne",
                        List.of("C1", "C2A", "C2E", "C9", "C10").get(random.nextInt(5)), "financeur", "x",
                        "montant_eur",
                        random.nextInt(4) == 0 ? "" : random.nextInt(3000) + ".5", "statut", status, "facture_le",
                        invoiced ? LocalDate.of(2025, 7, 1).plusDays(random.nextInt(720)).toString() : "");
            }
        }
    }

    private boolean isOurs(Map<String, String> enrolmentOrHalfDay) {
        return at(training(enrolmentOrHalfDay), "organisme").equals(PROVIDER);
    }

    private Map<String, String> training(Map<String, String> ofSession) {
        return find("formations", at(find("sessions", at(ofSession, "session")), "formation"));
    }

    /** An attended half-day of the provider and the year. */
    private List<Map<String, String>> attended(int year) {
        return rows.rows("presences").stream().filter(row -> THERE.contains(at(row, "presence")))
                .filter(row -> at(find("demi_journees", at(row, "demi_journee")), "le").startsWith(year + "-"))
                .filter(row -> isOurs(find("inscriptions", at(row, "inscription")))).toList();
    }

    private static BigDecimal length(Map<String, String> halfDay) {
        return at(halfDay, "debut").isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Duration.between(LocalTime.parse(at(halfDay, "debut")),
                        LocalTime.parse(at(halfDay, "fin"))).toMinutes()).divide(BigDecimal.valueOf(60), 12,
                                RoundingMode.HALF_UP);
    }

    private BigDecimal hours(Map<String, String> attendance) {
        return at(attendance, "heures").isEmpty()
                ? length(find("demi_journees", at(attendance, "demi_journee")))
                : new BigDecimal(at(attendance, "heures"));
    }

    private boolean isEntrusted(String enrolment) {
        return rows.rows("financements_formation").stream().anyMatch(row -> at(row, "inscription").equals(enrolment)
                && at(row, "ligne").equals("C10") && !at(row, "statut").equals("REFUSE"));
    }

    private boolean isOutside(Map<String, String> attendance) {
        String trainers = at(find("demi_journees", at(attendance, "demi_journee")), "formateurs");
        return !trainers.isEmpty() && List.of(trainers.split("\\|")).stream()
                .allMatch(code -> at(find("formateurs", code), "externe").equals("O"));
    }

    private String objective(String enrolment) {
        Map<String, String> training = training(find("inscriptions", enrolment));
        return OBJECTIVES.stream().filter(each -> each.get(0).equals(at(training, "bpf_objectif"))
                && each.get(1).equals(at(training, "certification"))).findFirst().orElseThrow().get(2);
    }

    /** Count, persons and hours of some attendances, as a line of the form has them. */
    private String line(List<Map<String, String>> attendances, Predicate<Map<String, String>> which) {
        Set<String> enrolments = new HashSet<>();
        Set<String> persons = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, String> each : attendances) {
            if (which.test(each)) {
                enrolments.add(at(each, "inscription"));
                persons.add(at(find("inscriptions", at(each, "inscription")), "personne"));
                sum = sum.add(hours(each));
            }
        }
        return enrolments.size() + "/" + persons.size() + "/" + rounded(sum);
    }

    private static long rounded(BigDecimal sum) {
        return sum.setScale(8, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void figuresAreThoseOfASlowComputation(long seed) {
        make(new Random(seed));
        rows.writeInto(store);
        for (int year : new int[]{2025, 2026, 2027, 2031}) {
            Map<String, String> actual = new TreeMap<>();
            compose(year).figures().forEach(each -> actual.put(each.code() + each.detail(),
                    (each.count() == null ? "" : each.count() + "/")
                            + (each.persons() == null ? "" : each.persons() + "/")
                            + each.rounded()));
            Map<String, String> expected = expected(year, actual);
            assertThat(actual).as("seed %d, year %d", seed, year).isEqualTo(expected);
        }
    }

    private Map<String, String> expected(int year, Map<String, String> actual) {
        Map<String, String> expected = new TreeMap<>();
        List<Map<String, String>> all = attended(year);
        List<Map<String, String>> own = all.stream().filter(row -> !isEntrusted(at(row, "inscription"))).toList();
        for (String type : TYPES.values()) {
            expected.put("F1" + type, line(own, row -> Objects.equals(
                    TYPES.get(at(find("inscriptions", at(row, "inscription")), "bpf_type")), type)));
        }
        expected.put("F1T", line(own, row -> true));
        Set<String> far = new HashSet<>();
        own.stream().filter(row -> at(row, "presence").equals("DISTANCE"))
                .forEach(row -> far.add(at(row, "inscription")));
        expected.put("F1X", line(own, row -> far.contains(at(row, "inscription"))));
        expected.put("F2", outside(own));
        for (String letter : List.of("A", "B", "C", "D", "E", "F", "N")) {
            expected.put("F3" + letter, line(own, row -> objective(at(row, "inscription")).equals(letter)));
        }
        expected.put("F3T", line(own, row -> true));
        expected.put("G", line(all, row -> isEntrusted(at(row, "inscription"))));
        specialities(own, actual, expected);
        slots(all, expected);
        products(year, expected);
        return expected;
    }

    private String outside(List<Map<String, String>> own) {
        Set<String> some = new HashSet<>();
        own.stream().filter(this::isOutside).filter(row -> hours(row).signum() > 0)
                .forEach(row -> some.add(at(row, "inscription")));
        return line(own, row -> isOutside(row) && some.contains(at(row, "inscription")));
    }

    /** Which five are the main ones is a matter of their hours; those shown must not be fewer than those left out. */
    private void specialities(List<Map<String, String>> own, Map<String, String> actual,
            Map<String, String> expected) {
        Set<String> shown = new HashSet<>();
        actual.keySet().stream().filter(code -> code.matches("F44\\d")).forEach(code -> shown.add(code.substring(2)));
        Set<String> said = new HashSet<>();
        own.forEach(row -> said.add(speciality(row)));
        said.remove("");
        assertThat(shown).hasSize(Math.min(5, said.size()));
        shown.forEach(code -> expected.put("F4" + code, line(own, row -> speciality(row).equals(code))));
        expected.put("F4O", line(own, row -> !speciality(row).isEmpty() && !shown.contains(speciality(row))));
        expected.put("F4N", line(own, row -> speciality(row).isEmpty()));
        expected.put("F4T", line(own, row -> true));
    }

    private String speciality(Map<String, String> attendance) {
        return at(training(find("inscriptions", at(attendance, "inscription"))), "nsf");
    }

    private void slots(List<Map<String, String>> all, Map<String, String> expected) {
        Map<String, BigDecimal> hours = new TreeMap<>(Map.of("E1", BigDecimal.ZERO, "E2", BigDecimal.ZERO, "EN",
                BigDecimal.ZERO, "ET", BigDecimal.ZERO));
        Map<String, Set<String>> who = new TreeMap<>(
                Map.of("E1", new HashSet<>(), "E2", new HashSet<>(), "EN", new HashSet<>(), "ET", new HashSet<>()));
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : all) {
            Map<String, String> half = find("demi_journees", at(row, "demi_journee"));
            if (!seen.add(at(half, "code"))) {
                continue;
            }
            List<String> trainers = at(half, "formateurs").isEmpty()
                    ? at(half, "formateur").isEmpty() ? List.of() : List.of("\"" + at(half, "formateur"))
                    : List.of(at(half, "formateurs").split("\\|"));
            String side = trainers.isEmpty() ? "EN" : side(trainers.getFirst());
            hours.merge(side, length(half), BigDecimal::add);
            hours.merge("ET", length(half), BigDecimal::add);
            trainers.forEach(each -> {
                Objects.requireNonNull(who.get(side(each))).add(each);
                Objects.requireNonNull(who.get("ET")).add(each);
            });
        }
        hours.forEach((line, sum) -> expected.put(line,
                Objects.requireNonNull(who.get(line)).size() + "/" + rounded(sum)));
    }

    private String side(String trainer) {
        return trainer.startsWith("\"") ? "EN" : switch (at(find("formateurs", trainer), "externe")) {
            case "O" -> "E2";
            case "N" -> "E1";
            default -> "EN";
        };
    }

    private void products(int year, Map<String, String> expected) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (String line : List.of("C", "C1", "C2", "C2A", "C2B", "C2C", "C2D", "C2E", "C2F", "C2G", "C2H", "C3", "C4",
                "C5", "C6", "C7", "C8", "C9", "C10", "C11")) {
            sums.put(line, BigDecimal.ZERO);
        }
        rows.rows("financements_formation").stream().filter(row -> at(row, "facture_le").startsWith(year + "-"))
                .filter(row -> isOurs(find("inscriptions", at(row, "inscription"))))
                .filter(row -> !at(row, "montant_eur").isEmpty()).forEach(row -> {
                    BigDecimal amount = new BigDecimal(at(row, "montant_eur"));
                    sums.merge(at(row, "ligne"), amount, BigDecimal::add);
                    sums.merge("C", amount, BigDecimal::add);
                    if (at(row, "ligne").startsWith("C2")) {
                        sums.merge("C2", amount, BigDecimal::add);
                    }
                });
        sums.forEach((line, sum) -> expected.put(line, String.valueOf(rounded(sum))));
    }

    /** Trainings of one provider that spell it otherwise are on one return, whichever spelling is asked for; another's are not. */
    @Test
    void everySpellingOfAProviderIsOnOneReturn() {
        rows.add("personnes", "code", "P0", "prenom", "Ève", "nom", "N0");
        List<String> spellings = List.of(PROVIDER, "OEUVRE COMMUNE", "Oeuvre communé", "Œuvre commune et fils");
        for (int t = 0; t < spellings.size(); t++) {
            rows.add("formations", "code", "F" + t, "intitule", "F" + t, "organisme", spellings.get(t));
            rows.add("sessions", "code", "S" + t, "formation", "F" + t, "statut", "EN_COURS", "debut", "2026-01-01",
                    "fin", "2026-12-31");
            rows.add("demi_journees", "code", "H" + t, "session", "S" + t, "le", "2026-03-0" + (t + 1), "moment",
                    "MATIN", "debut", "09:00", "fin", "11:00");
            rows.add("inscriptions", "code", "I" + t, "session", "S" + t, "personne", "P0", "statut", "TERMINE");
            rows.add("presences", "demi_journee", "H" + t, "inscription", "I" + t, "presence", "PRESENT");
            rows.add("financements_formation", "code", "X" + t, "inscription", "I" + t, "ligne", "C1", "financeur",
                    "x", "montant_eur", "100", "statut", "PAYE", "facture_le", "2026-04-01");
        }
        rows.writeInto(store);
        ComposeBpf compose = new ComposeBpf(store, new SqlBpfRows(store));
        assertThat(compose.listProviders()).hasSize(2).contains("Œuvre commune et fils");
        for (String asked : List.of(PROVIDER, "oeuvre COMMUNE", "œuvre communé ")) {
            Map<String, String> figures = new TreeMap<>();
            ((Composed) compose.compose(asked, 2026)).bpf().figures()
                    .forEach(each -> figures.put(each.code(), each.count() + "/" + each.persons() + "/"
                            + each.rounded()));
            assertThat(figures).as(asked).containsEntry("F1T", "3/1/6").containsEntry("ET", "0/null/6")
                    .containsEntry("C1", "null/null/300");
        }
    }

    /** What is in the bin counts nowhere, and rows behind a figure are as many as it says. */
    @Test
    void rowsBehindFiguresAreAliveAndAddUp() {
        make(new Random(11));
        rows.writeInto(store);
        Map<String, String> gone = attended(2026).getFirst();
        Bpf before = compose(2026);
        ExchangeRows.bin(store, ExchangeFormat.getFile("inscriptions"), find("inscriptions", at(gone, "inscription")));
        Bpf bpf = compose(2026);
        assertThat(bpf.trainees()).hasSize(before.trainees().size() - 1)
                .noneMatch(each -> each.whom().code().equals(at(gone, "inscription")));
        BpfFigure total = bpf.figures().stream().filter(each -> each.code().equals("F1T")).findFirst().orElseThrow();
        assertThat(bpf.trainees().stream().filter(each -> !each.whom().entrusted())).hasSize(
                Math.toIntExact(Objects.requireNonNull(total.count())));
        assertThat(new ComposeBpf(store, new SqlBpfRows(store)).compose("Personne", 2026))
                .isEqualTo(new UnknownProvider(List.of("Autre", PROVIDER)));
    }
}
