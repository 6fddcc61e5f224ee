package fr.captierslieux.sillage.reports;

import static fr.captierslieux.sillage.reports.Indicator.Group.*;
import static fr.captierslieux.sillage.reports.Indicator.Measure.*;

import java.util.List;
import java.util.Optional;

/** The indicators that every report holds, in the order of the report. */
public final class Indicators {
    private static final List<Indicator> ALL = List.of(
            new Indicator("A1", INTAKE, COUNT, List.of("departement", "reseau", "origine", "canal")),
            new Indicator("A2", INTAKE, COUNT, List.of("departement", "reseau")),
            new Indicator("A4", INTAKE, DAYS, List.of()),
            new Indicator("B1", INTAKE, COUNT, List.of("qualification")),
            new Indicator("B2", INTAKE, COUNT, List.of("destination_type", "resultat", "departement")),
            new Indicator("B3", INTAKE, SHARE, List.of()),
            new Indicator("C1", SUPPORT, COUNT, List.of("departement", "epci", "reseau", "stade")),
            new Indicator("C2", SUPPORT, COUNT, List.of("departement", "reseau")),
            new Indicator("C3", SUPPORT, COUNT, List.of("issue")),
            new Indicator("C4", SUPPORT, COUNT, List.of("type", "mode", "reseau", "departement")),
            new Indicator("C5", SUPPORT, HOURS, List.of("reseau", "departement")),
            new Indicator("C6", SUPPORT, HOURS, List.of("reseau", "departement")),
            new Indicator("C5P", SUPPORT, HOURS, List.of()),
            new Indicator("C5T", SUPPORT, HOURS, List.of()),
            new Indicator("C8", SUPPORT, COUNT, List.of("theme")),
            new Indicator("C9", SUPPORT, COUNT, List.of("stade")),
            new Indicator("C10", SUPPORT, COUNT, List.of("passage")),
            new Indicator("D1", PROFILES, COUNT, List.of("genre")),
            new Indicator("D2", PROFILES, COUNT, List.of("tranche_age")),
            new Indicator("D3", PROFILES, COUNT, List.of("situation")),
            new Indicator("D6", PROFILES, COUNT, List.of("qpv")),
            new Indicator("D7", PROFILES, COUNT, List.of("initiateur")),
            new Indicator("D8", PROFILES, COUNT, List.of("forme_juridique")),
            new Indicator("D9", PROFILES, COUNT, List.of("famille")),
            new Indicator("E1", RESULTS, COUNT, List.of("departement")),
            new Indicator("E2", RESULTS, COUNT, List.of("forme_juridique")),
            new Indicator("E3C", RESULTS, FTE, List.of("departement")),
            new Indicator("E3M", RESULTS, FTE, List.of("departement")),
            new Indicator("E4", RESULTS, EUROS, List.of("financeur")),
            new Indicator("E6", RESULTS, COUNT, List.of("motif_abandon")),
            new Indicator("F1S", TRAININGS, COUNT, List.of("formation")),
            new Indicator("F1T", TRAININGS, COUNT, List.of("formation", "bpf_type")),
            new Indicator("F1H", TRAININGS, HOURS, List.of("formation", "bpf_type")),
            new Indicator("F2", TRAININGS, SHARE, List.of()),
            new Indicator("G1", NETWORK_LIFE, COUNT, List.of("type", "departement")),
            new Indicator("G2", NETWORK_LIFE, COUNT, List.of("type", "departement")),
            new Indicator("G2P", NETWORK_LIFE, COUNT, List.of("type", "departement")),
            new Indicator("G3", NETWORK_LIFE, COUNT, List.of("type")),
            new Indicator("G4P", NETWORK_LIFE, COUNT, List.of("type")),
            new Indicator("G4D", NETWORK_LIFE, COUNT, List.of("type")),
            new Indicator("G6", NETWORK_LIFE, COUNT, List.of("type")),
            new Indicator("G7", NETWORK_LIFE, COUNT, List.of("instance")));

    private Indicators() {
    }

    public static List<Indicator> listAll() {
        return ALL;
    }

    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** @throws java.util.NoSuchElementException when there is no such indicator */
    public static Indicator get(String code) {
        return find(code).orElseThrow();
    }
}
