package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A project while its story is being made; written to its files when the story is complete. */
final class Project {

    /** A stage and the day on which the project entered it. */
    record Stage(LocalDate on, String code) {
    }

    private static final Map<String, String> FAMILIES = Map.of(
            "AT", "ATELIERS_ARTISANAUX", "BU", "BUREAUX_PARTAGES", "CU", "CUISINE_PARTAGEE", "FA", "FABLAB",
            "LL", "LIVINGLAB", "NO", "TIERS_LIEU_NOURRICIER", "CT", "TIERS_LIEU_CULTUREL", "AU", "AUTRE");

    final String name;
    /** INSEE code, empty when the place is still looked for. */
    final String insee;
    final String commune;
    final String place;
    final String aim;
    final String[] uses;
    final List<String> families;
    final String initiator;
    final String form;

    String code;
    String device;
    String network;
    LocalDate contact;
    final List<People.Person> members = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    LocalDate openedOn;
    LocalDate structureOn;
    LocalDate closedDownOn;
    boolean givenUp;
    String parent = "";
    /** Figures that must not change from one note to the next, by the name of their slot. */
    final Map<String, String> memory = new HashMap<>();
    final Set<String> usedNotes = new HashSet<>();

    Project(String[] f) {
        name = f[0];
        boolean none = f[1].equals("-");
        insee = none ? "" : f[1].substring(0, 5);
        commune = none ? "" : f[1].substring(6);
        place = f[2].equals("-") ? "le local pressenti" : f[2];
        aim = f[3];
        uses = f[4].split(", ");
        families = List.of(f[5].split(","));
        initiator = f[6];
        form = f[7];
    }

    /** Département of the place, empty without one; a place over the regional border keeps its own number. */
    String department() {
        return insee.isEmpty() ? "" : insee.substring(0, 2);
    }

    String stageOn(LocalDate day) {
        String result = "";
        for (Stage stage : stages) {
            if (!stage.on().isAfter(day)) {
                result = stage.code();
            }
        }
        return result;
    }

    boolean reached(String stage) {
        return stages.stream().anyMatch(s -> s.code().equals(stage));
    }

    /** Day on which the stage was entered, or null. */
    LocalDate on(String stage) {
        return stages.stream().filter(s -> s.code().equals(stage)).map(Stage::on).findFirst().orElse(null);
    }

    void write(Tables tables, Dice dice) {
        String state = givenUp
                ? "ABANDONNE"
                : closedDownOn != null ? "FERME" : openedOn != null ? "OUVERT" : "EN_PROJET";
        String legal = legalForm(dice);
        tables.projects.add(code, name, insee, state,
                String.join("|", families.stream().map(FAMILIES::get).toList()), functions(dice), initiatorCode(),
                legal, qpv(dice),
                openedOn, structureOn, parent,
                Character.toUpperCase(aim.charAt(0)) + Phrases.typography(aim.substring(1)) + ".");
        for (Stage stage : stages) {
            tables.stages.add(code, stage.code(), stage.on());
        }
        for (int i = 0; i < members.size(); i++) {
            String role = i == 0
                    ? "PORTEUR"
                    : openedOn != null && i == 2
                            ? "SALARIE"
                            : initiator.equals("M") && i == 1
                                    ? "ELU"
                                    : dice.pick("PORTEUR", "MEMBRE", "MEMBRE", "MEMBRE", "PARTENAIRE", "");
            tables.members.add(code, members.get(i).code(), role, i == 0 ? "O" : dice.pick("N", "N", ""));
        }
    }

    private String functions(Dice dice) {
        Map<String, String> by = Map.of("AT", "FABRIQUER", "BU", "TRAVAILLER", "CU", "SE_NOURRIR", "FA",
                "FABRIQUER|SE_FORMER",
                "LL", "RENCONTRER", "NO", "SE_NOURRIR|CONSOMMER", "CT", "CULTURE", "AU", "SERVICES_PUBLICS");
        Set<String> result = new java.util.LinkedHashSet<>();
        families.forEach(f -> result.addAll(List.of(by.get(f).split("\\|"))));
        if (dice.chance(0.6)) {
            result.add("RENCONTRER");
        }
        if (dice.chance(0.25)) {
            result.add("SE_FORMER");
        }
        if (aim.contains("chambres") || aim.contains("gîte") || aim.contains("logements")) {
            result.add("HABITER");
        }
        return String.join("|", result);
    }

    private String initiatorCode() {
        return switch (initiator) {
            case "C" -> "CITOYENNE";
            case "A" -> "ASSOCIATION_EXISTANTE";
            case "E" -> "ENTREPRENEUR";
            case "M" -> "COLLECTIVITE";
            case "U" -> "UNIVERSITE";
            case "S" -> "ETABLISSEMENT_SCOLAIRE";
            default -> "";
        };
    }

    /** A form chosen before the structure exists would contradict the story: a group of citizens, or nothing. */
    private String legalForm(Dice dice) {
        boolean exists = structureOn != null || "AMSU".contains(initiator) || openedOn != null;
        if (!exists) {
            return initiator.equals("C") && dice.chance(0.7) ? "COLLECTIF_CITOYEN" : "";
        }
        return switch (form) {
            case "i" -> "SCIC";
            case "o" -> "SCOP";
            case "s" -> "SARL_SA_SAS";
            case "m" -> "COLLECTIVITE";
            case "u" -> "UNIVERSITE";
            case "e" -> "ETABLISSEMENT_SCOLAIRE";
            default -> "ASSOCIATION";
        };
    }

    private String qpv(Dice dice) {
        Set<String> priority = Set.of("Les Tisserandes du Breil", "Le 7 bis", "Le Sablon", "L’Amarre",
                "Le Banc d’essai", "La Boîte à gants",
                "Le Chaland", "Cuisine et compagnies", "Le Chaudron de Laval", "Boîte à outils du campus",
                "Le Temps des copains", "La Rotonde");
        Set<String> cities = Set.of("44109", "44184", "49007", "72181", "53130", "85191", "49099", "44162", "44190");
        if (priority.contains(name)) {
            return "OUI";
        }
        return cities.contains(insee)
                ? dice.pick("NON", "NON", "INCONNU", "")
                : dice.pick("NON", "NON", "NON", "INCONNU", "");
    }
}
