package fr.captierslieux.sillage.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exchange rows as {@link NaiveReport} reads them: those that count, found by code, with the territory of the contract. */
public final class NaiveRows {
    /** Columns without which a row is nothing: it does not count when one of them points into the bin. */
    private static final Map<String, List<String>> PARENTS = Map.ofEntries(
            Map.entry("dossiers", List.of("projet", "reseau")),
            Map.entry("suivis", List.of("dossier")), Map.entry("orientations", List.of("dossier")),
            Map.entry("stades", List.of("projet")),
            Map.entry("emplois", List.of("projet")), Map.entry("financements", List.of("projet")),
            Map.entry("membres", List.of("projet", "personne")), Map.entry("sessions", List.of("formation")),
            Map.entry("demi_journees", List.of("session")), Map.entry("inscriptions", List.of("session", "personne")),
            Map.entry("presences", List.of("demi_journee", "inscription")),
            Map.entry("participations", List.of("evenement")),
            Map.entry("diffusions", List.of("ressource")));
    private static final Map<String, String> FILES = Map.ofEntries(Map.entry("projet", "projets"),
            Map.entry("reseau", "reseaux"),
            Map.entry("dossier", "dossiers"), Map.entry("personne", "personnes"), Map.entry("formation", "formations"),
            Map.entry("session", "sessions"), Map.entry("demi_journee", "demi_journees"),
            Map.entry("inscription", "inscriptions"),
            Map.entry("evenement", "evenements"), Map.entry("ressource", "ressources"));

    private final Map<String, List<Map<String, String>>> alive = new HashMap<>();
    private final Map<String, Map<String, String>> byCode = new HashMap<>();
    private final Map<String, List<String>> places;

    /**
     * @param files  rows by file
     * @param bin    rows in the bin, by identity
     * @param places commune code, former ones included, to département and EPCI (empty when in none)
     */
    public NaiveRows(Map<String, List<Map<String, String>>> files, Set<Map<String, String>> bin,
            Map<String, List<String>> places) {
        this.places = places;
        files.forEach((file, rows) -> rows.forEach(row -> byCode.put(file + " " + row.getOrDefault("code", ""), row)));
        files.forEach((file, rows) -> alive.put(file, rows.stream().filter(row -> counts(file, row, bin)).toList()));
    }

    private boolean counts(String file, Map<String, String> row, Set<Map<String, String>> bin) {
        return !bin.contains(row) && PARENTS.getOrDefault(file, List.of()).stream().allMatch(column -> {
            String parentFile = FILES.getOrDefault(column, "");
            return counts(parentFile, get(parentFile, row.getOrDefault(column, "")), bin);
        });
    }

    List<Map<String, String>> alive(String file) {
        return alive.getOrDefault(file, List.of());
    }

    boolean isAlive(String file, String code) {
        return !code.isEmpty() && alive(file).contains(get(file, code));
    }

    /** @throws IllegalArgumentException when there is none */
    Map<String, String> get(String file, String code) {
        Map<String, String> row = byCode.get(file + " " + code);
        if (row == null) {
            throw new IllegalArgumentException(file + " " + code);
        }
        return row;
    }

    /** Of a project's or session's commune; empty when unknown. */
    String departmentOf(Map<String, String> row) {
        return places.getOrDefault(row.getOrDefault("commune", ""), List.of("", "")).get(0);
    }

    String epciOf(Map<String, String> row) {
        return places.getOrDefault(row.getOrDefault("commune", ""), List.of("", "")).get(1);
    }

    String departmentOfCase(Map<String, String> row) {
        return departmentOf(get("projets", row.getOrDefault("projet", "")));
    }

    String departmentOfEvent(Map<String, String> event) {
        String named = event.getOrDefault("departement", "");
        return named.isEmpty() ? departmentOf(event) : named;
    }
}
