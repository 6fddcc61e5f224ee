package fr.captierslieux.sillage.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a map counts a second time, from exchange rows alone: by commune as it is written, the units behind with what each adds. */
public final class NaiveMap {
    private final NaiveRows rows;
    private final String from;
    private final String to;
    private final @Nullable String network;
    private final Map<String, Map<String, Long>> counted = new HashMap<>();

    private NaiveMap(NaiveRows rows, String from, String to, @Nullable String network) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.network = network;
    }

    /** Commune as written (empty for none) to code of project or case to amount. */
    public static Map<String, Map<String, Long>> compute(NaiveRows rows, String figure, String from, String to,
            @Nullable String network) {
        NaiveMap map = new NaiveMap(rows, from, to, network);
        switch (figure) {
            case "PROJECTS" -> map.projects(false);
            case "OPEN_PLACES" -> map.projects(true);
            case "ACTIVE_CASES" -> map.active();
            case "ACCOMPANIED" -> map.followUps((supportCase, followUp) -> {
                String begun = cell(supportCase, "accompagnement_debut");
                if (!begun.isEmpty() && cell(followUp, "le").compareTo(begun) >= 0) {
                    map.set(cell(supportCase, "projet"), cell(supportCase, "projet"), 1);
                }
            });
            case "FOLLOW_UPS" -> map.followUps((supportCase, followUp) -> map.add(cell(supportCase, "projet"),
                    cell(supportCase, "code"), 1));
            case "HOURS" -> map.followUps((supportCase, followUp) -> {
                String minutes = cell(followUp, "duree_min");
                if (!minutes.isEmpty() && !minutes.equals("0")) {
                    map.add(cell(supportCase, "projet"), cell(supportCase, "code"), Long.parseLong(minutes));
                }
            });
            default -> throw new IllegalArgumentException(figure);
        }
        return map.counted;
    }

    private void projects(boolean onlyOpen) {
        Set<String> ofNetwork = new HashSet<>();
        rows.alive("dossiers").stream().filter(this::kept).forEach(row -> ofNetwork.add(cell(row, "projet")));
        for (Map<String, String> project : rows.alive("projets")) {
            boolean wanted = !onlyOpen || cell(project, "etat").equals("OUVERT");
            if (wanted && (network == null || ofNetwork.contains(cell(project, "code")))) {
                set(cell(project, "code"), cell(project, "code"), 1);
            }
        }
    }

    private void active() {
        for (Map<String, String> row : rows.alive("dossiers")) {
            String closed = cell(row, "cloture_le");
            if (kept(row) && cell(row, "premier_contact_le").compareTo(to) <= 0
                    && (closed.isEmpty() || closed.compareTo(to) > 0)) {
                set(cell(row, "projet"), cell(row, "code"), 1);
            }
        }
    }

    private void followUps(BiConsumer<Map<String, String>, Map<String, String>> taken) {
        for (Map<String, String> followUp : rows.alive("suivis")) {
            Map<String, String> supportCase = rows.get("dossiers", cell(followUp, "dossier"));
            String on = cell(followUp, "le");
            if (kept(supportCase) && on.compareTo(from) >= 0 && on.compareTo(to) <= 0) {
                taken.accept(supportCase, followUp);
            }
        }
    }

    private boolean kept(Map<String, String> supportCase) {
        return network == null || network.equals(cell(supportCase, "reseau"));
    }

    private void set(String project, String unit, long amount) {
        at(project).put(unit, amount);
    }

    private void add(String project, String unit, long amount) {
        at(project).merge(unit, amount, Long::sum);
    }

    private Map<String, Long> at(String project) {
        return counted.computeIfAbsent(cell(rows.get("projets", project), "commune"), none -> new HashMap<>());
    }

    private static String cell(Map<String, String> row, String header) {
        return row.getOrDefault(header, "");
    }
}
