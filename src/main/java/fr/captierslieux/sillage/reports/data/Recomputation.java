package fr.captierslieux.sillage.reports.data;

import fr.captierslieux.sillage.reports.data.Condition.Answer;
import fr.captierslieux.sillage.reports.data.Condition.Answered;
import fr.captierslieux.sillage.reports.data.Condition.Filled;
import fr.captierslieux.sillage.reports.data.Condition.InPeriod;
import fr.captierslieux.sillage.reports.data.Condition.Is;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is taken over the rows of a {@link DataTable}: the definition of the indicator as whoever holds the
 * workbook can repeat it, with nothing but conditions, sums and counts.
 *
 * @param table     whose rows are counted
 * @param taking    what is taken over them
 * @param amount    name of the column that is summed or whose median is taken; null when rows are counted
 * @param divisor   by which a sum is divided: 60 for minutes that make hours
 * @param terms     conditions of the total, each a conjunction; the rows of all are added up, none meets two of them. Of
 *                  a share: those that are counted on top
 * @param all       of a share: conditions of the rows that it is a share of; else empty
 * @param keyed     conditions of every part of a breakdown
 * @param breakdowns the column of each breakdown
 */
public record Recomputation(DataTable table, Taking taking, @Nullable String amount, int divisor,
        List<List<Condition>> terms, List<List<Condition>> all, List<Condition> keyed,
        Map<String, String> breakdowns) {

    /** What is taken over rows. */
    public enum Taking {
        COUNT, SUM, MEDIAN, SHARE
    }

    private static final Map<String, Recomputation> ALL = Map.ofEntries(
            counted("A1", DataTable.CASES, Map.of("departement", "departement", "reseau", "reseau", "origine",
                    "origine", "canal", "canal"), no("suite"), new InPeriod("premier_entretien")),
            counted("A2", DataTable.CASES, Map.of("departement", "departement", "reseau", "reseau"), no("suite"),
                    new InPeriod("premier_contact")),
            Map.entry("A4", new Recomputation(DataTable.CASES, Taking.MEDIAN, "delai", 1, List.of(List.of()),
                    List.of(), List.of(), Map.of())),
            counted("B1", DataTable.CASES, Map.of("qualification", "qualification"), new InPeriod("qualifie")),
            counted("B2", DataTable.ORIENTATIONS, Map.of("destination_type", "destination", "resultat", "resultat",
                    "departement", "departement")),
            Map.entry("B3", new Recomputation(DataTable.ORIENTATIONS, Taking.SHARE, null, 1,
                    List.of(List.of(new Is("resultat", "ACCEPTEE"))),
                    Stream.of("ACCEPTEE", "REFUSEE", "SANS_SUITE")
                            .map(result -> List.<Condition>of(new Is("resultat", result))).toList(),
                    List.of(), Map.of())),
            counted("C1", DataTable.PROJECTS, Map.of("departement", "departement", "epci", "epci", "reseau",
                    "reseaux", "stade", "stade"), yes("accompagne")),
            counted("C2", DataTable.CASES, Map.of("departement", "departement", "reseau", "reseau"),
                    new InPeriod("accompagnement")),
            counted("C3", DataTable.CASES, Map.of("issue", "issue"), new Filled("accompagnement"),
                    new InPeriod("cloture")),
            counted("C4", DataTable.FOLLOW_UPS, Map.of("type", "type", "mode", "mode", "reseau", "reseau",
                    "departement", "departement")),
            hours("C5", "duree", Map.of("reseau", "reseau", "departement", "departement"), no("collectif")),
            hours("C6", "duree", Map.of("reseau", "reseau", "departement", "departement"), yes("collectif")),
            hours("C5P", "preparation", Map.of()), hours("C5T", "trajet", Map.of()),
            Map.entry("C8", new Recomputation(DataTable.FOLLOW_UPS, Taking.COUNT, null, 1,
                    List.of(List.of(new Filled("themes"))), List.of(), List.of(), Map.of("theme", "themes"))),
            counted("C9", DataTable.PROJECTS, Map.of("stade", "stade"), yes("en_cours")),
            counted("C10", DataTable.RESULTS, Map.of("passage", "detail"), new Is("nature", "C10")),
            counted("D1", DataTable.PEOPLE, Map.of("genre", "genre")),
            counted("D2", DataTable.PEOPLE, Map.of("tranche_age", "age")),
            counted("D3", DataTable.PEOPLE, Map.of("situation", "situation")),
            Map.entry("D6", new Recomputation(DataTable.PROJECTS, Taking.COUNT, null, 1,
                    List.of(List.of(yes("accompagne"), new Is("qpv", "OUI"))), List.of(),
                    List.of(yes("accompagne")), Map.of("qpv", "qpv"))),
            counted("D7", DataTable.PROJECTS, Map.of("initiateur", "initiateur"), yes("accompagne")),
            counted("D8", DataTable.PROJECTS, Map.of("forme_juridique", "forme"), yes("accompagne")),
            counted("D9", DataTable.PROJECTS, Map.of("famille", "familles"), yes("accompagne")),
            counted("E1", DataTable.PROJECTS, Map.of("departement", "departement"), new InPeriod("ouvert")),
            counted("E2", DataTable.PROJECTS, Map.of("forme_juridique", "forme"), new InPeriod("structure")),
            summed("E3C", DataTable.RESULTS, "crees", Map.of("departement", "departement"),
                    new Is("nature", "E3C")),
            summed("E3M", DataTable.RESULTS, "maintenus", Map.of("departement", "departement"),
                    new Is("nature", "E3C")),
            summed("E4", DataTable.RESULTS, "montant", Map.of("financeur", "detail"), new Is("nature", "E4")),
            counted("E6", DataTable.CASES, Map.of("motif_abandon", "motif"), new Filled("accompagnement"),
                    new InPeriod("cloture"), new Is("issue", "ABANDON")),
            counted("F1S", DataTable.SESSIONS, Map.of("formation", "formation")),
            counted("F1T", DataTable.ENROLMENTS, Map.of("formation", "formation", "bpf_type", "bpf")),
            summed("F1H", DataTable.ATTENDANCE, "heures", Map.of("formation", "formation", "bpf_type", "bpf"),
                    yes("suivie")),
            Map.entry("F2", new Recomputation(DataTable.ATTENDANCE, Taking.SHARE, null, 1,
                    List.of(List.of(yes("suivie"))), List.of(List.of()), List.of(), Map.of())),
            counted("G1", DataTable.NETWORK_LIFE, Map.of("type", "type", "departement", "departement"),
                    new Is("nature", "G1")),
            summed("G2", DataTable.NETWORK_LIFE, "nombre", Map.of("type", "type", "departement", "departement"),
                    new Is("nature", "G2")),
            counted("G2P", DataTable.PARTICIPANTS, Map.of("type", "types", "departement", "departements")),
            Map.entry("G3", new Recomputation(DataTable.NETWORK_LIFE, Taking.COUNT, null, 1,
                    Stream.of("INTERVENTION", "ATELIER_SENSIBILISATION")
                            .map(type -> List.<Condition>of(new Is("nature", "G1"), new Is("type", type))).toList(),
                    List.of(), List.of(new Is("nature", "G1")), Map.of("type", "type"))),
            counted("G4P", DataTable.NETWORK_LIFE, Map.of("type", "type"), new Is("nature", "G4P")),
            summed("G4D", DataTable.NETWORK_LIFE, "nombre", Map.of("type", "type"), new Is("nature", "G4D")),
            counted("G6", DataTable.NETWORK_LIFE, Map.of("type", "type"), new Is("nature", "G6")),
            counted("G7", DataTable.NETWORK_LIFE, Map.of("instance", "type"), new Is("nature", "G7")));

    public Recomputation {
        terms = terms.stream().map(List::copyOf).toList();
        all = all.stream().map(List::copyOf).toList();
        keyed = List.copyOf(keyed);
        breakdowns = Map.copyOf(breakdowns);
    }

    /** How the figure of an indicator is taken; empty for one that no formula over the rows can say. */
    public static Optional<Recomputation> of(String indicator) {
        return Optional.ofNullable(ALL.get(indicator));
    }

    private static Map.Entry<String, Recomputation> counted(String code, DataTable table,
            Map<String, String> breakdowns, Condition... conditions) {
        return Map.entry(code, new Recomputation(table, Taking.COUNT, null, 1, List.of(List.of(conditions)),
                List.of(), List.of(conditions), breakdowns));
    }

    private static Map.Entry<String, Recomputation> summed(String code, DataTable table, String amount,
            Map<String, String> breakdowns, Condition... conditions) {
        return Map.entry(code, new Recomputation(table, Taking.SUM, amount, 1, List.of(List.of(conditions)),
                List.of(), List.of(conditions), breakdowns));
    }

    private static Map.Entry<String, Recomputation> hours(String code, String minutes,
            Map<String, String> breakdowns, Condition... conditions) {
        return Map.entry(code, new Recomputation(DataTable.FOLLOW_UPS, Taking.SUM, minutes, 60,
                List.of(List.of(conditions)), List.of(), List.of(conditions), breakdowns));
    }

    private static Condition yes(String column) {
        return new Answered(column, Answer.YES);
    }

    private static Condition no(String column) {
        return new Answered(column, Answer.NO);
    }
}
