package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what becomes of each project: when it comes, how far it goes, how its case ends. Openings
 * and abandonments have wanted months, so that no quarter of the three years is empty of them.
 */
final class Stories {

    /** Where the projects of the pictures stand today; their stories are drawn until they end there. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("La Petite Gare", "IDEE"), Map.entry("Le Comptoir des Brumes", "IDEE"),
            Map.entry("La Cale sèche", "IDEE"),
            Map.entry("Les Voisines", "IDEE"), Map.entry("La Remise à outils", "FAISABILITE"),
            Map.entry("Les Mains du Port", "FAISABILITE"),
            Map.entry("L’Abri commun", "FAISABILITE"), Map.entry("Chez Marceline", "CREATION"),
            Map.entry("Le Bief", "CREATION"),
            Map.entry("Le Tiers Pré", "CREATION"), Map.entry("Le Sémaphore", "OUVERTURE"),
            Map.entry("Le Hangar doux", "OUVERTURE"),
            Map.entry("L’Herbier commun", "DEVELOPPEMENT"), Map.entry("L’Îlot fertile", "DEVELOPPEMENT"),
            Map.entry("La Filature", "DEVELOPPEMENT"),
            Map.entry("Les Ateliers du Loir", "DEVELOPPEMENT"), Map.entry("Vélo-Station", "DEVELOPPEMENT"),
            Map.entry("Les Copeaux", "DEVELOPPEMENT"),
            Map.entry("La Manufacture douce", "CONSOLIDATION"), Map.entry("Le Grand Préau", "CONSOLIDATION"),
            Map.entry("La Verrière", "CONSOLIDATION"),
            Map.entry("L’Étape", "CONSOLIDATION"));
    private static final Map<String, String> PARENTS = Map.of("La Ruche du Bourg", "La Ruche du Lac",
            "La Verrière, atelier de Trélazé", "La Verrière",
            "Vélo-Station Nord", "Vélo-Station", "L’Étape rurale", "L’Étape", "Le Grenier des Herbes",
            "L’Herbier commun",
            "Les Copeaux, site des Herbiers", "Les Copeaux");
    /** Projects of the last weeks: a first call, at most a first interview. */
    private static final Set<String> YOUNG = Set.of("Quai 12", "Numéro Treize", "Les Bobines", "Le Bivouac",
            "Point Virgule", "Terres communes",
            "L’Arantelle", "L’Écritoire", "Le Déclic", "Boîte à outils du campus", "La Petite Conserve",
            "Le Quartier d’hiver");

    private static final String FATES_2023 = "ABANDON 3 GOAL 3 STRUCT 2 ASKED 1 LIGHT_CLOSED 1 ACTIVE 2 RELAY 1";
    private static final String FATES_2024 = "ABANDON 6 GOAL 5 STRUCT 4 RELAY 3 PAUSED 2 LOST_LATER 2 ASKED 1 LIGHT_CLOSED 2 OUT 2 ACTIVE 3";
    private static final String FATES_2025 = "ABANDON 5 GOAL 2 STRUCT 2 RELAY 3 PAUSED 2 LOST_LATER 2 ASKED 1 LIGHT 3 LIGHT_CLOSED 2 OUT 2 LOST 1 ACTIVE 9";
    private static final String FATES_2026 = "ABANDON 2 RELAY 1 LOST_LATER 1 LIGHT 5 LIGHT_CLOSED 1 OUT 1 LOST 1 ACTIVE 14";

    private final Iterator<LocalDate> openings = days(
            "2024-02-10 2024-05-18 2024-08-24 2024-11-09 2025-02-15 2025-05-17 2025-08-30 2025-11-15 2026-02-14 2026-05-23");
    private final Iterator<LocalDate> endings = days(
            "2024-02-13 2024-05-14 2024-08-27 2024-11-19 2025-02-11 2025-04-15 2025-06-17 2025-09-16"
                    + " 2025-11-18 2026-01-20 2026-03-10 2026-05-19 2026-07-07 2026-09-15 2026-08-25 2026-10-13");
    private final Iterator<String> reasons = List
            .of("FONCIER", "FINANCEMENT_INSUFFISANT", "MANQUE_DE_TEMPS", "DESACCORD_COLLECTIF", "FONCIER",
                    "AUTRE_PROJET_PROFESSIONNEL", "MODELE_NON_VIABLE", "SOUTIEN_LOCAL", "FINANCEMENT_INSUFFISANT",
                    "REGLEMENTATION", "PROJET_SIMILAIRE", "FUSION",
                    "PLUS_DE_NOUVELLES", "FONCIER", "RAISONS_PERSONNELLES", "AUTRE")
            .iterator();

    private final Cast cast;
    private final Dice dice;
    private final Journey journey;
    final List<CaseFile> files = new ArrayList<>();

    Stories(Cast cast, Dice dice) {
        this.cast = cast;
        this.dice = dice;
        journey = new Journey(dice);
    }

    void plan(Map<String, Project> projects, Set<String> toldByHand) {
        List<Project> free = new ArrayList<>();
        for (Project project : projects.values()) {
            if (FIXED.containsKey(project.name)) {
                fixed(project, FIXED.get(project.name));
            } else if (PARENTS.containsKey(project.name)) {
                LocalDate from = LocalDate.of(2026, 2, 2);
                LocalDate contact = project.name.equals("La Ruche du Bourg")
                        ? LocalDate.of(2026, 6, 22)
                        : dice.day(from, LocalDate.of(2026, 8, 25));
                active(project, contact, dice.between(0, 1), 0);
            } else if (YOUNG.contains(project.name)) {
                young(project);
            } else if (!toldByHand.contains(project.name)) {
                free.add(project);
            }
        }
        Iterator<Project> next = dice.shuffled(free).iterator();
        period(next, FATES_2023, LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 15));
        period(next, FATES_2024, LocalDate.of(2024, 1, 8), LocalDate.of(2024, 12, 18));
        period(next, FATES_2025, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 12, 18));
        period(next, FATES_2026, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 10, 8));
    }

    /** The second sites point to the first, once every project has its code. */
    static void linkParents(Map<String, Project> projects) {
        PARENTS.forEach((child, parent) -> projects.get(child).parent = projects.get(parent).code);
    }

    private void period(Iterator<Project> next, String fates, LocalDate first, LocalDate last) {
        String[] words = fates.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            for (int n = Integer.parseInt(words[i + 1]); n > 0; n--) {
                fate(next.next(), words[i], Dice.workday(dice.day(first, last)));
            }
        }
    }

    private void fate(Project project, String fate, LocalDate contact) {
        switch (fate) {
            case "ACTIVE" -> active(project, contact, start(), dice.chance(0.4) ? dice.between(95, 210) : 0);
            case "GOAL" -> goal(project, contact, openings.next());
            case "ABANDON" -> {
                LocalDate end = endings.next();
                LocalDate latest = end.minusDays(dice.between(130, 300));
                ended(project, contact.isAfter(latest) ? Dice.workday(latest) : contact, start() % 3, end,
                        "ABANDON").reason = reasons.next();
            }
            case "STRUCT" -> ended(project, contact, 1 + dice.between(0, 1), null, "STRUCTURE_CREEE");
            case "RELAY" -> relay(project, contact);
            case "PAUSED" ->
                ended(project, contact, dice.between(0, 1), contact.plusDays(dice.between(180, 380)), "SUSPENDU");
            case "LOST_LATER" -> ended(project, contact, 0, contact.plusDays(dice.between(150, 300)), "INJOIGNABLE");
            case "ASKED" -> ended(project, contact, dice.between(0, 2), contact.plusDays(dice.between(150, 330)),
                    "DEMANDE_DU_PORTEUR");
            case "LIGHT" -> light(project, contact, "OFFRE_GRATUITE", null, "");
            case "LIGHT_CLOSED" -> light(project, contact, "OFFRE_GRATUITE", contact.plusDays(dice.between(90, 200)),
                    dice.pick("DEMANDE_DU_PORTEUR", "INJOIGNABLE"));
            case "OUT" ->
                light(project, contact, "HORS_PERIMETRE", contact.plusDays(dice.between(45, 90)), "HORS_PERIMETRE");
            case "LOST" -> {
                CaseFile file = cast.open(project, contact, false);
                close(file, contact.plusDays(dice.between(60, 90)), "INJOIGNABLE");
                files.add(file);
            }
            default -> throw new IllegalStateException(fate);
        }
    }

    private int start() {
        return dice.pick(0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4);
    }

    /** A case up to the beginning of its accompaniment. */
    private CaseFile accompanied(Project project, LocalDate contact, boolean active) {
        CaseFile file = cast.open(project, contact, active);
        // Interviews come sooner every year: that is what the median of days should show.
        int wait = contact.getYear() <= 2024
                ? dice.between(8, 28)
                : contact.getYear() == 2025 ? dice.between(6, 22) : dice.between(4, 16);
        file.interview = Dice.workday(contact.plusDays(wait));
        file.qualifiedOn = dice.chance(0.6)
                ? file.interview
                : Dice.workday(file.interview.plusDays(dice.between(2, 14)));
        file.qualification = "COEUR_DE_CIBLE";
        file.start = Dice.workday(file.qualifiedOn.plusDays(dice.between(4, 30)));
        files.add(file);
        return file;
    }

    private void active(Project project, LocalDate contact, int first, int silence) {
        CaseFile file = accompanied(project, Dice.workday(contact), true);
        journey.forward(project, file.interview, first, Dice.TODAY);
        if (silence > 0 && Dice.TODAY.minusDays(silence).isAfter(file.start.plusDays(40))) {
            file.silentAfter = Dice.TODAY.minusDays(silence);
        }
    }

    private CaseFile ended(Project project, LocalDate contact, int first, LocalDate wanted, String outcome) {
        CaseFile file = accompanied(project, contact, false);
        journey.forward(project, file.interview, first, Dice.TODAY);
        LocalDate end = wanted != null
                ? Dice.workday(wanted)
                : Dice.workday(project.on("CREATION").plusDays(dice.between(70, 170)));
        if (end.isAfter(Dice.TODAY)) {
            end = Dice.TODAY.minusDays(6);
        }
        if (!end.isAfter(file.start.plusDays(20))) {
            end = Dice.workday(file.start.plusDays(60));
        }
        close(file, end, outcome);
        if (outcome.equals("ABANDON")) {
            Journey.stop(project, end);
        } else {
            LocalDate last = end;
            project.stages.removeIf(s -> s.on().isAfter(last));
            if (project.openedOn != null && project.openedOn.isAfter(last)) {
                project.openedOn = null;
            }
            if (outcome.equals("STRUCTURE_CREEE")) {
                // Even an older association founds a structure of its own for the place.
                LocalDate latest = project.openedOn == null ? last : project.openedOn;
                project.structureOn = latest.minusDays(dice.between(9, 60));
            } else if (project.structureOn != null && project.structureOn.isAfter(last)) {
                project.structureOn = null;
            }
        }
        return file;
    }

    private void goal(Project project, LocalDate contact, LocalDate opening) {
        LocalDate latest = opening.minusDays(dice.between(140, 330));
        CaseFile file = accompanied(project, Dice.workday(contact.isAfter(latest) ? latest : contact), false);
        journey.backward(project, file.interview, opening);
        LocalDate end = Dice.workday(opening.plusDays(dice.between(80, 260)));
        if (end.isBefore(Dice.TODAY)) {
            close(file, end, "OBJECTIF_ATTEINT");
        }
    }

    private void relay(Project project, LocalDate wanted) {
        // Late enough to have a first stage, early enough for the second network to have begun.
        LocalDate latest = Dice.TODAY.minusDays(220);
        LocalDate contact = wanted.isAfter(latest) ? Dice.workday(latest) : wanted;
        LocalDate end = contact.plusDays(dice.between(190, 340));
        CaseFile first = ended(project, contact, dice.between(0, 1),
                end.isAfter(Dice.TODAY.minusDays(60)) ? Dice.TODAY.minusDays(70) : end, "RELAIS");
        CaseFile second = cast.relay(first);
        second.interview = Dice.workday(first.closed.plusDays(dice.between(5, 20)));
        second.qualifiedOn = second.interview;
        second.qualification = "COEUR_DE_CIBLE";
        second.start = Dice.workday(second.interview.plusDays(dice.between(0, 16)));
        String[] codes = {"IDEE", "FAISABILITE", "CREATION", "OUVERTURE"};
        int next = List.of(codes).indexOf(project.stageOn(first.closed)) + 1;
        if (next > 0 && next < 4) {
            LocalDate day = Dice.workday(second.start.plusDays(dice.between(60, 160)));
            if (day.isBefore(Dice.TODAY)) {
                project.stages.add(new Project.Stage(day, codes[next]));
                if (codes[next].equals("CREATION") && project.structureOn == null) {
                    project.structureOn = day;
                } else if (codes[next].equals("OUVERTURE")) {
                    project.openedOn = day;
                    if (project.structureOn == null || project.structureOn.isAfter(day)) {
                        project.structureOn = Dice.workday(day.minusDays(dice.between(20, 80)));
                    }
                }
            }
        }
        files.add(second);
    }

    private void light(Project project, LocalDate contact, String qualification, LocalDate end, String outcome) {
        CaseFile file = cast.open(project, contact, end == null);
        file.interview = Dice.pastWorkday(contact.plusDays(dice.between(5, 26)));
        file.qualifiedOn = Dice.pastWorkday(file.interview.plusDays(dice.between(0, 12)));
        file.qualification = qualification;
        project.stages.add(new Project.Stage(file.interview, dice.pick("IDEE", "IDEE", "IDEE", "FAISABILITE")));
        if (end != null && end.isBefore(Dice.TODAY)) {
            close(file, end, outcome);
        }
        files.add(file);
    }

    private void young(Project project) {
        CaseFile file = cast.open(project,
                Dice.workday(dice.day(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 19))), dice.chance(0.5));
        LocalDate interview = Dice.workday(file.contact.plusDays(dice.between(5, 14)));
        if (interview.isBefore(Dice.TODAY) && dice.chance(0.7)) {
            file.interview = interview;
            project.stages.add(new Project.Stage(interview, dice.pick("IDEE", "IDEE", "FAISABILITE")));
            if (dice.chance(0.4)) {
                file.qualifiedOn = Dice.pastWorkday(interview.plusDays(dice.between(0, 5)));
                file.qualification = "COEUR_DE_CIBLE";
            }
        }
        files.add(file);
    }

    private void fixed(Project project, String target) {
        Map<String, String[]> windows = new LinkedHashMap<>();
        windows.put("IDEE", new String[]{"2026-06-15", "2026-09-18", "0"});
        windows.put("FAISABILITE", new String[]{"2025-11-03", "2026-05-20", "0"});
        windows.put("CREATION", new String[]{"2025-06-02", "2026-01-20", "0"});
        windows.put("OUVERTURE", new String[]{"2025-01-13", "2025-10-10", "1"});
        windows.put("DEVELOPPEMENT", new String[]{"2024-02-05", "2025-02-10", "2"});
        windows.put("CONSOLIDATION", new String[]{"2023-09-11", "2024-10-10", "3"});
        String[] window = project.name.equals("Le Comptoir des Brumes")
                ? new String[]{"2026-06-10", "2026-06-16", "0"}
                : windows.get(target);
        CaseFile file = accompanied(project,
                Dice.workday(dice.day(LocalDate.parse(window[0]), LocalDate.parse(window[1]))), true);
        if (project.name.equals("Le Hangar doux")) {
            journey.backward(project, file.interview, LocalDate.of(2026, 9, 5));
            return;
        }
        int tries = 0;
        do {
            if (++tries > 2000) {
                throw new IllegalStateException(project.name + " cannot end at " + target);
            }
            project.stages.clear();
            project.openedOn = null;
            project.structureOn = null;
            journey.forward(project, file.interview, Integer.parseInt(window[2]), Dice.TODAY);
        } while (!project.stageOn(Dice.TODAY).equals(target));
        if (project.name.equals("Le Comptoir des Brumes")) {
            file.silentAfter = LocalDate.of(2026, 8, 5);
        } else if (project.name.equals("La Remise à outils")) {
            file.silentAfter = LocalDate.of(2026, 7, 25);
        }
    }

    private static void close(CaseFile file, LocalDate day, String outcome) {
        file.closed = Dice.pastWorkday(day);
        file.outcome = outcome;
    }

    private static Iterator<LocalDate> days(String list) {
        return List.of(list.split(" ")).stream().map(LocalDate::parse).iterator();
    }
}
