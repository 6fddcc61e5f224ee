package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.store.ExchangeRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small network made from a seed, full of what reports stumble over: first and last days of quarters, projects with several
 * networks, handovers, communes that are out of the region, former, empty or in no EPCI, follow-ups before the accompaniment and after
 * the closing, several stages a day, empty cells, rows in the bin.
 */
public final class RandomNetwork {
    /** Facts of the territory in 2026: Freigné (49144) became part of a commune of Loire-Atlantique, l’Île-d’Yeu is in no EPCI. */
    public static final Map<String, List<String>> PLACES = Map.of("44109", List.of("44", "244400404"), "49007",
            List.of("49", "244900015"),
            "53130", List.of("53", "200083392"), "85191", List.of("85", "248500589"), "85113", List.of("85", ""),
            "75056",
            List.of("75", "200054781"), "49144", List.of("44", "244400552"), "44180", List.of("44", "244400552"));
    private static final List<String> COMMUNES = List.of("44109", "49007", "53130", "85191", "85113", "75056", "49144",
            "44180", "");
    private static final List<String> EDGES = List.of("2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01",
            "2026-09-30", "2026-10-01",
            "2025-12-31", "2026-01-01");
    private static final List<String> STAGES = List.of("IDEE", "FAISABILITE", "CREATION", "OUVERTURE", "DEVELOPPEMENT",
            "CONSOLIDATION",
            "ARRET");
    private static final List<String> NETWORKS = List.of("N1", "N2", "N3", "N4");
    private static final List<String> AGREEMENTS = List.of("CV", "CV1", "CV-1");

    private final Random random;
    private final ExchangeRows rows = new ExchangeRows();
    private final Set<Map<String, String>> bin = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Map<String, Map<String, String>>> keyed = new TreeMap<>();

    public RandomNetwork(long seed) {
        random = new Random(seed);
        NETWORKS.forEach(code -> rows.add("reseaux", "code", code, "nom", "Réseau " + code, "type", "REGIONAL"));
        AGREEMENTS.forEach(code -> rows.add("conventions", "code", code, "financeur", "Région", "intitule", code));
        for (int i = 0; i < 30; i++) {
            rows.add("personnes", "code", "H" + i, "prenom", "Ève", "nom", "L’Œuf " + i, "genre",
                    some("F", "H", "NC", ""), "tranche_age",
                    some("26_49", "NC", ""), "situation", some("SALARIE", "NC", ""));
        }
        projects();
        cases();
        trainings();
        events();
        throwSomeAway();
    }

    public ExchangeRows rows() {
        return rows;
    }

    public Set<Map<String, String>> bin() {
        return bin;
    }

    private void projects() {
        for (int i = 0; i < 14; i++) {
            String code = "P" + i;
            rows.add("projets", "code", code, "nom", "La Grange " + i, "commune", some(COMMUNES), "familles",
                    several("FABLAB", "LIVINGLAB", "AUTRE"), "initiateur", some("CITOYENNE", "AUTRE", ""),
                    "forme_juridique",
                    some("SCIC", "SCOP", ""), "qpv", some("OUI", "NON", "INCONNU", ""), "ouvert_le", maybe(),
                    "structure_creee_le", maybe());
            for (int k = random.nextInt(5); k > 0; k--) {
                once("membres", code, "H" + random.nextInt(30), "projet", "personne", "role", some("PORTEUR", ""));
            }
            List<String> days = List.of(day(), day(), day());
            for (int k = random.nextInt(8); k > 0; k--) {
                once("stades", code, some(STAGES) + " " + some(days), "projet", "stade le");
            }
            for (int k = random.nextInt(3); k > 0; k--) {
                once("emplois", code, day(), "projet", "constate_le", "crees_etp", some("0.3333", "1.005", "2", ""),
                        "maintenus_etp",
                        some("0.0049", "0.005", ""));
                once("financements", code, some("Région", "Ville de « Nantes »", "=A1", "😀", "\uFFFD") + "|" + day(),
                        "projet",
                        "financeur|obtenu_le", "montant_eur", some("1000", "0.005", "12345.6789"));
            }
        }
    }

    private void cases() {
        for (int i = 0; i < 24; i++) {
            String code = "D" + i;
            LocalDate contact = LocalDate.parse(day());
            String closed = random.nextBoolean() ? soon(contact) : "";
            rows.add("dossiers", "code", code, "projet", "P" + random.nextInt(12), "reseau", some(NETWORKS), "suite_de",
                    i > 0 && random.nextInt(4) == 0 ? "D" + random.nextInt(i) : "", "premier_contact_le",
                    contact.toString(), "canal",
                    some("SITE", "AUTRE", ""), "origine", some("SITE_CAP", "AUTRE", ""), "premier_entretien_le",
                    after(contact),
                    "qualification", some("COEUR_DE_CIBLE", "OFFRE_GRATUITE", ""), "qualifie_le", after(contact),
                    "accompagnement_debut",
                    after(contact), "cloture_le", closed, "issue", closed.isEmpty() ? "" : some("ABANDON", "RELAIS"),
                    "motif_abandon",
                    some("FONCIER", "", ""), "conventions", several("CV", "CV1", "CV-1"));
        }
        for (int i = 0; i < 120; i++) {
            rows.add("suivis", "code", "S" + i, "dossier", "D" + random.nextInt(24), "le", day(), "type",
                    some("VISITE", "APPEL", "BILAN"),
                    "mode", some("VISIO", "BUREAU", ""), "duree_min", some("0", "7", "20", "50", "1440", ""),
                    "preparation_min",
                    some("1", "10", ""), "trajet_min", some("0", "25", ""), "collectif", some("O", "N", ""),
                    "participants", some("12", ""),
                    "themes", several("FINANCEMENTS", "MEDIATION", "COMMUNICATION"));
        }
        for (int i = 0; i < 30; i++) {
            rows.add("orientations", "code", "O" + i, "dossier", "D" + random.nextInt(24), "le", day(),
                    "destination_type",
                    some("DLA", "BGE"), "resultat", some("ACCEPTEE", "REFUSEE", "SANS_SUITE", "EN_ATTENTE", ""));
        }
    }

    private void trainings() {
        List.of("T1", "T2").forEach(
                code -> rows.add("formations", "code", code, "intitule", "Piloter " + code, "organisme", "La Coop"));
        for (int s = 0; s < 5; s++) {
            rows.add("sessions", "code", "X" + s, "formation", some("T1", "T2"), "commune", some(COMMUNES), "statut",
                    some("TERMINEE", "ANNULEE", "PROJET"), "debut", "2025-01-01", "fin", "2027-01-01");
            for (int e = 0; e < 4; e++) {
                rows.add("inscriptions", "code", "I" + s + e, "session", "X" + s, "personne", "H" + (s * 4 + e),
                        "statut", "INSCRIT",
                        "bpf_type", some("APPRENTI", "AUTRE", ""));
            }
            for (int h = 0; h < 6; h++) {
                String[] hours = random.nextBoolean()
                        ? new String[]{"09:00", "12:20"}
                        : new String[]{some("14:00", ""), ""};
                rows.add("demi_journees", "code", "J" + s + h, "session", "X" + s, "le", day(), "moment", "MATIN",
                        "debut", hours[0], "fin",
                        hours[1]);
                for (int e = 0; e < 4; e++) {
                    if (random.nextInt(4) > 0) {
                        rows.add("presences", "demi_journee", "J" + s + h, "inscription", "I" + s + e, "presence",
                                some("PRESENT", "RETARD", "DISTANCE", "ABSENT", "ABSENT_JUSTIFIE"), "heures",
                                some("3.5", "0.3333", "0", ""));
                    }
                }
            }
        }
    }

    private void events() {
        for (int i = 0; i < 25; i++) {
            rows.add("evenements", "code", "E" + i, "le", day(), "type",
                    some("VISITE", "INTERVENTION", "ATELIER_SENSIBILISATION"), "titre",
                    "Rencontre " + i, "departement", some("44", "49", "", ""), "commune", some(COMMUNES), "reseau",
                    some("N1", "N2", ""));
            for (int k = random.nextInt(5); k > 0; k--) {
                once("participations", "E" + i, some("H1", "H2", "H3", "") + "|" + some("", "Mairie"), "evenement",
                        "personne|organisation",
                        "nombre", some("1", "3", "0", ""));
            }
        }
        for (int i = 0; i < 8; i++) {
            rows.add("ressources", "code", "R" + i, "titre", "Fiche " + i, "type", some("FICHE", "GUIDE"), "publiee_le",
                    maybe());
            for (int k = random.nextInt(5); k > 0; k--) {
                once("diffusions", "R" + i, day() + "|" + (random.nextBoolean() ? "" : "D" + random.nextInt(24)),
                        "ressource", "le|dossier",
                        "nombre", some("1", "7", ""));
            }
            rows.add("actions", "code", "A" + i, "le", day(), "type", some("PRESSE", "SALON"), "titre", "x",
                    "departement",
                    some("44", "53", ""));
            rows.add("instances", "code", "G" + i, "le", day(), "instance", some("COPIL", "COLLECTIF_DEPARTEMENTAL"),
                    "departement",
                    some("44", "85", ""));
        }
    }

    private void throwSomeAway() {
        rows.files()
                .forEach((file, list) -> list.stream()
                        .filter(row -> random.nextInt(file.equals("formations") ? 4 : 15) == 0)
                        .filter(row -> !file.equals("conventions")).forEach(bin::add));
    }

    /** A row whose key is new; key texts are split at '|' or a blank. */
    private void once(String file, String first, String others, String firstHeader, String otherHeaders,
            String... more) {
        if (keyed.computeIfAbsent(file, name -> new TreeMap<>()).containsKey(first + "|" + others)) {
            return;
        }
        String separator = otherHeaders.contains("|") ? "\\|" : " ";
        List<String> cells = new ArrayList<>(List.of(firstHeader, first));
        String[] headers = otherHeaders.split(separator, -1);
        String[] texts = headers.length == 1 ? new String[]{others} : others.split(separator, -1);
        for (int i = 0; i < headers.length; i++) {
            cells.add(headers[i]);
            cells.add(texts[i]);
        }
        cells.addAll(List.of(more));
        keyed.get(file).put(first + "|" + others, rows.add(file, cells.toArray(String[]::new)));
    }

    private String some(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String some(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String several(String... choices) {
        Set<String> set = new LinkedHashSet<>();
        for (int k = random.nextInt(choices.length + 1); k > 0; k--) {
            set.add(some(choices));
        }
        return String.join("|", set);
    }

    private String day() {
        return random.nextInt(3) == 0
                ? some(EDGES)
                : LocalDate.of(2025, 11, 1).plusDays(random.nextInt(380)).toString();
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? "" : day();
    }

    private String after(LocalDate day) {
        return random.nextInt(4) == 0 ? "" : soon(day);
    }

    /** That day or a later one, often the first or last of a quarter. */
    private String soon(LocalDate day) {
        List<String> edges = EDGES.stream().filter(edge -> edge.compareTo(day.toString()) >= 0).toList();
        return edges.isEmpty() || random.nextBoolean() ? day.plusDays(random.nextInt(120)).toString() : some(edges);
    }
}
