package fr.captierslieux.sillage.reports;

import static fr.captierslieux.sillage.reports.NaiveReport.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The funnel a second time, from exchange rows alone: loops over texts, no SQL. Answers, by {@code step kind}, how many passed
 * ({@code P}), have not ({@code U}), are closed ({@code X}), and of the days since the step before ({@code B}) and since the contact
 * ({@code C}) how many there are, then the quartiles.
 */
public final class NaiveFunnel {
    private static final List<String> STAGES = List.of("IDEE", "FAISABILITE", "CREATION", "OUVERTURE", "DEVELOPPEMENT",
            "CONSOLIDATION");
    private static final int STEPS = 8;
    private static final int FIRST_STAGE = 3;
    private static final int OPEN = 7;

    private final NaiveRows rows;
    private final String seenOn;
    private final Map<String, String> answers = new TreeMap<>();

    private NaiveFunnel(NaiveRows rows, String seenOn) {
        this.rows = rows;
        this.seenOn = seenOn;
    }

    public static Map<String, String> compute(NaiveRows rows, String from, String to, Scope scope, String seenOn) {
        NaiveReport report = new NaiveReport(rows, from, to, scope);
        List<Map<String, String>> entered = report.keptCases(
                row -> cell(row, "suite_de").isEmpty() && report.in(cell(row, "premier_contact_le")));
        NaiveFunnel funnel = new NaiveFunnel(rows, seenOn);
        for (int step = 0; step < STEPS; step++) {
            funnel.count(step, entered);
        }
        return funnel.answers;
    }

    private void count(int step, List<Map<String, String>> entered) {
        int passed = 0;
        int underWay = 0;
        int closed = 0;
        List<Long> before = new ArrayList<>();
        List<Long> contact = new ArrayList<>();
        for (Map<String, String> row : entered) {
            if (step == 0 || !first(passed(step, row)).isEmpty()) {
                passed++;
            } else if (chain(row).stream().allMatch(each -> seen(cell(each, "cloture_le")))) {
                closed++;
            } else {
                underWay++;
            }
            if (step > 0) {
                days(first(noted(step - 1, row)), first(noted(step, row)), before);
                days(first(noted(0, row)), first(noted(step, row)), contact);
            }
        }
        answers.put(step + " P", String.valueOf(passed));
        answers.put(step + " U", String.valueOf(underWay));
        answers.put(step + " X", String.valueOf(closed));
        spread(step + " B", before);
        spread(step + " C", contact);
    }

    private static void days(String from, String to, List<Long> days) {
        if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) <= 0) {
            days.add(ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)));
        }
    }

    private void spread(String key, List<Long> days) {
        if (!days.isEmpty()) {
            List<Long> sorted = days.stream().sorted().toList();
            answers.put(key, sorted.size() + " " + at(sorted, 0.25) + " " + at(sorted, 0.5) + " " + at(sorted, 0.75));
        }
    }

    private static String at(List<Long> sorted, double share) {
        double place = (sorted.size() - 1) * share;
        long low = sorted.get((int) Math.floor(place));
        long high = sorted.get((int) Math.ceil(place));
        return BigDecimal.valueOf(low + (high - low) * (place - Math.floor(place))).stripTrailingZeros()
                .toPlainString();
    }

    private boolean seen(String day) {
        return !day.isEmpty() && day.compareTo(seenOn) <= 0;
    }

    private String first(Stream<String> days) {
        return days.filter(this::seen).min(String::compareTo).orElse("");
    }

    private Stream<String> passed(int step, Map<String, String> row) {
        return step >= FIRST_STAGE && step < OPEN
                ? stages(row, STAGES.subList(step - FIRST_STAGE, STAGES.size()))
                : noted(step, row);
    }

    private Stream<String> noted(int step, Map<String, String> row) {
        return switch (step) {
            case 0 -> Stream.of(cell(row, "premier_contact_le"));
            case 1 -> rows.alive("orientations").stream()
                    .filter(each -> chain(row).stream().anyMatch(
                            one -> cell(one, "code").equals(cell(each, "dossier"))))
                    .map(each -> cell(each, "le"));
            case 2 -> chain(row).stream().map(each -> cell(each, "accompagnement_debut"));
            case OPEN -> Stream.of(cell(rows.get("projets", cell(row, "projet")), "ouvert_le"));
            default -> stages(row, List.of(STAGES.get(step - FIRST_STAGE)));
        };
    }

    private Stream<String> stages(Map<String, String> row, List<String> stages) {
        return rows.alive("stades").stream().filter(each -> cell(each, "projet").equals(cell(row, "projet"))
                && stages.contains(cell(each, "stade"))).map(each -> cell(each, "le"));
    }

    /** A case with all that continue it. */
    private List<Map<String, String>> chain(Map<String, String> row) {
        List<Map<String, String>> chain = new ArrayList<>(List.of(row));
        Set<String> codes = new HashSet<>(Set.of(cell(row, "code")));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map<String, String> each : rows.alive("dossiers")) {
                if (codes.contains(cell(each, "suite_de")) && codes.add(cell(each, "code"))) {
                    chain.add(each);
                    grew = true;
                }
            }
        }
        return chain;
    }
}
