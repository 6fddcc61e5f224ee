package sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is planned around the stories: organisations, plans with their tasks, appointments. It has dice of its own, so that the stories
 * stay as they are whatever is added here, and follows them: an appointment that took place is a follow-up of the story.
 */
final class Planning {

    private static final long SEED = 20_261_124L;
    private static final int PLANS = 50;
    private static final int TOWN_HALLS = 20;
    private static final int MEETINGS_OF_STORIES = 118;
    private static final Map<String, String> TITLES = Map.of("PREMIER_ENTRETIEN", "Premier entretien",
            "ATELIER_COLLECTIF", "Atelier avec l’équipe", "VISITE", "Visite du lieu", "COMITE", "Comité de pilotage",
            "POINT_ETAPE", "Point d’étape", "BILAN", "Bilan de l’accompagnement", "POST_SORTIE", "Des nouvelles après");
    private static final String[] SUBJECTS = {"Relire le plan de financement", "Préparer la réunion publique",
            "Point sur les travaux", "Rencontre avec l’équipe", "Travailler les statuts", "Lire le devis ensemble",
            "Préparer le dossier de subvention", "Choisir les horaires d’ouverture", "Point d’étape"};
    private static final String[] CHORES = {"Envoyer le modèle de convention", "Chercher un exemple de bail",
            "Transmettre le compte rendu à l’équipe", "Demander le règlement de l’appel à projets",
            "Mettre en lien avec un lieu voisin", "Relire la lettre à la commune",
            "Réserver la salle du prochain atelier",
            "Vérifier les dates du comité des financeurs", "Préparer les chiffres pour le bilan"};

    /** An organisation with where it is. */
    private record Organisation(String code, String name, String kind, String insee) {
    }

    private final Tables tables;
    private final Dice dice = new Dice(SEED);
    private final List<Project> projects;
    private final List<CaseFile> files;
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<String, List<String>> people = new HashMap<>();
    private final Map<String, List<String>> partners = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Planning(Tables tables, Map<String, Project> projects, List<CaseFile> files) {
        this.tables = tables;
        this.projects = List.copyOf(projects.values());
        this.files = List.copyOf(files);
        for (String[] row : tables.members.rows()) {
            people.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row[1]);
            if (row[2].equals("ELU") || row[2].equals("PARTENAIRE")) {
                partners.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row[1]);
            }
        }
    }

    void record() {
        townHalls();
        otherOrganisations();
        PlanModels models = new PlanModels(tables);
        List<CaseFile> accompanied = files.stream().filter(file -> file.start != null).toList();
        List<CaseFile> open = accompanied.stream().filter(CaseFile::open).toList();
        plans(models, accompanied, open);
        chores(open);
        meetingsOfStories();
        meetingsToCome(open);
        meetingsWithOrganisations();
    }

    private void townHalls() {
        Map<String, List<Project>> byCommune = new LinkedHashMap<>();
        for (Project project : projects) {
            if (!project.insee.isEmpty() && List.of("44", "49", "53", "72", "85").contains(project.department())) {
                byCommune.computeIfAbsent(project.insee, insee -> new ArrayList<>()).add(project);
            }
        }
        byCommune.values().stream().sorted((a, b) -> b.size() - a.size()).limit(TOWN_HALLS).forEach(here -> {
            Project first = here.getFirst();
            add(first.network, "Mairie " + of(first.commune), "COLLECTIVITE", first.insee, here.subList(0,
                    Math.min(3, here.size())),
                    dice.chance(0.5)
                            ? "Soutient le projet ; " + dice.pick("passer par le secrétariat général.",
                                    "la commission « vie locale » se réunit le lundi.",
                                    "un local communal est à l’étude.")
                            : "");
        });
    }

    private void otherOrganisations() {
        for (String[] f : Networks.lines(OrganisationList.LINES).toList()) {
            List<Project> near = projects.stream().filter(p -> p.department().equals(f[2].substring(0, 2))).toList();
            List<Project> some = near.isEmpty() || f[1].equals("CHAMBRE_CONSULAIRE")
                    ? List.of()
                    : dice.shuffled(near).subList(0, Math.min(near.size(), dice.between(0, 3)));
            add("CRESS", f[0], f[1], f[2], some, f[3]);
        }
    }

    private void add(String network, String name, String kind, String insee, List<Project> near, String description) {
        Set<String> contacts = new LinkedHashSet<>();
        near.forEach(project -> contacts.addAll(partners.getOrDefault(project.code, List.of())));
        String code = tables.code(tables.organisations, network, "A");
        String site = People.address(name.split(",")[0], "x").replaceAll("[.]x$", "").replaceAll("-+", "-")
                .replace("communaute-de-communes-", "cc-");
        boolean online = dice.chance(0.7);
        tables.organisations.add(code, name, kind, insee, online ? "contact@" + site + ".exemple.fr" : "",
                "02 61 91 " + String.format("%02d %02d", dice.between(0, 99), dice.between(0, 99)),
                online && dice.chance(0.7) ? "https://" + site + ".exemple.fr" : "",
                String.join("|", contacts.stream().limit(2).toList()),
                String.join("|", near.stream().map(p -> p.code).toList()), description);
        organisations.add(new Organisation(code, name, kind, insee));
    }

    private static String of(String commune) {
        if (commune.startsWith("Le ")) {
            return "du " + commune.substring(3);
        }
        if (commune.startsWith("Les ")) {
            return "des " + commune.substring(4);
        }
        return "AEIOUYHÉÈÊÎ".indexOf(commune.charAt(0)) >= 0 ? "d’" + commune : "de " + commune;
    }

    private void plans(PlanModels models, List<CaseFile> accompanied, List<CaseFile> open) {
        List<CaseFile> chosen = new ArrayList<>(dice.shuffled(open).subList(0, Math.min(open.size(), PLANS - 12)));
        chosen.addAll(dice.shuffled(accompanied.stream().filter(file -> !file.open()).toList()).subList(0,
                PLANS - chosen.size()));
        for (CaseFile file : chosen) {
            LocalDate latest = file.open() ? Dice.TODAY.minusDays(dice.between(20, 260)) : file.start.plusDays(20);
            LocalDate start = Dice.workday(latest.isBefore(file.start) ? file.start : latest);
            plan(models.of(file.project.stageOn(start)), file, start.isAfter(Dice.TODAY) ? file.start : start);
        }
    }

    private void plan(PlanModels.Model model, CaseFile file, LocalDate start) {
        String network = file.advisor.network();
        String code = tables.code(tables.plans, network, file.advisor.device());
        LocalDate end = file.closed == null ? dice.chance(0.4) ? start.plusMonths(10) : null : file.closed;
        tables.plans.add(code, model.title(), file.code, start, end == null || end.isBefore(start) ? "" : end,
                model.themes(), model.objectives(), model.code());
        List<String> codes = new ArrayList<>();
        List<LocalDate> done = new ArrayList<>();
        for (PlanModels.Task task : model.tasks()) {
            LocalDate from = task.after() == 0 ? start : done.get(task.after() - 1);
            LocalDate due = from == null ? null : Dice.workday(from.plusDays(task.delay()));
            LocalDate finished = due == null ? null : Dice.workday(due.plusDays(dice.between(-6, 12)));
            LocalDate until = file.closed == null ? Dice.TODAY : file.closed;
            boolean kept = finished != null && !finished.isAfter(until) && !finished.isBefore(from)
                    && (file.closed != null || dice.chance(0.86));
            done.add(kept ? finished : null);
            codes.add(tables.code(tables.tasks, network, file.advisor.device()));
            tables.tasks.add(codes.getLast(), task.title(), code, "", file.advisor.code(),
                    task.title().contains("mairie") ? townHall(file.project) : "", due,
                    task.after() == 0 ? "" : codes.get(task.after() - 1), task.delay(), kept ? finished : null,
                    task.note());
        }
    }

    private String townHall(Project project) {
        return organisations.stream().filter(each -> each.kind.equals("COLLECTIVITE")
                && each.insee.equals(project.insee)).map(Organisation::code).findFirst().orElse("");
    }

    /** Small things to do, of a case or with an organisation. */
    private void chores(List<CaseFile> open) {
        for (CaseFile file : dice.shuffled(open).subList(0, Math.min(30, open.size()))) {
            LocalDate due = Dice.workday(Dice.TODAY.plusDays(dice.between(-25, 35)));
            boolean done = due.isBefore(Dice.TODAY) && dice.chance(0.7);
            tables.tasks.add(tables.code(tables.tasks, file.advisor.network(), file.advisor.device()),
                    dice.pick(CHORES), "", file.code, file.advisor.code(), "", due, "", "",
                    done ? Dice.pastWorkday(due.minusDays(dice.between(0, 3))) : null, "");
        }
        for (Organisation organisation : dice.shuffled(organisations).subList(0, 12)) {
            tables.tasks.add(tables.code(tables.tasks, "ECOSSOLIES", "A"),
                    organisation.kind.equals("FINANCEUR")
                            ? "Demander les dates des prochains comités"
                            : "Prendre des nouvelles, proposer une rencontre",
                    "", "", "ECOSSOLIES-A", organisation.code,
                    Dice.workday(Dice.TODAY.plusDays(dice.between(-8, 60))), "", "", null, "");
        }
    }

    /** The meetings of the last months, as they had been arranged. */
    private void meetingsOfStories() {
        Map<String, CaseFile> byCode = new HashMap<>();
        files.forEach(file -> byCode.put(file.code, file));
        List<String[]> recent = tables.followUps.rows().stream()
                .filter(row -> row[3].compareTo(Dice.TODAY.minusDays(170).toString()) >= 0)
                .filter(row -> !List.of("APPEL", "RELECTURE", "MISE_EN_RELATION").contains(row[4])
                        && !List.of("COURRIEL", "TELEPHONE").contains(row[5]))
                .toList();
        for (String[] row : dice.shuffled(recent).subList(0, Math.min(MEETINGS_OF_STORIES, recent.size()))) {
            CaseFile file = byCode.get(row[1]);
            int minutes = row[6].isEmpty() ? 60 : Integer.parseInt(row[6]);
            String title = TITLES.getOrDefault(row[4], dice.pick(SUBJECTS));
            meeting(file, row[2], LocalDate.parse(row[3]), minutes, row[5], title, "TENU", row[0]);
        }
        for (CaseFile file : dice.shuffled(List.copyOf(byCode.values().stream().filter(CaseFile::open)
                .sorted((a, b) -> a.code.compareTo(b.code)).toList())).subList(0, 14)) {
            LocalDate on = Dice.workday(Dice.TODAY.minusDays(dice.between(3, 120)));
            meeting(file, file.advisor.code(), on, 60, dice.pick("BUREAU", "VISIO", "SUR_SITE"), dice.pick(SUBJECTS),
                    on.isAfter(Dice.TODAY.minusDays(12)) ? "PREVU" : "ANNULE", "");
        }
    }

    private void meetingsToCome(List<CaseFile> open) {
        List<CaseFile> hers = open.stream().filter(file -> file.advisor.code().equals("ECOSSOLIES-A")).limit(4)
                .toList();
        String[] subjects = {"Point d’étape", "Relire le plan de financement", "Rencontre avec l’équipe",
                "Préparer la réunion publique"};
        for (int i = 0; i < hers.size(); i++) {
            meeting(hers.get(i), "ECOSSOLIES-A", i < 3 ? Dice.TODAY : Dice.TODAY.plusDays(1), 60,
                    i == 0 ? "BUREAU" : i == 1 ? "VISIO" : "SUR_SITE", subjects[i], "PREVU", "");
        }
        for (CaseFile file : dice.shuffled(open).subList(0, Math.min(36, open.size()))) {
            meeting(file, file.advisor.code(), Dice.workday(Dice.TODAY.plusDays(dice.between(1, 42))),
                    dice.stepped(45, 120, 15), dice.pick("BUREAU", "VISIO", "SUR_SITE", "SUR_SITE", "TELEPHONE"),
                    dice.pick(SUBJECTS), "PREVU", "");
        }
    }

    private void meetingsWithOrganisations() {
        for (Organisation organisation : dice.shuffled(organisations).subList(0, 12)) {
            boolean past = dice.chance(0.5);
            LocalDate on = past
                    ? Dice.pastWorkday(Dice.TODAY.minusDays(dice.between(5, 200)))
                    : Dice.workday(Dice.TODAY.plusDays(dice.between(2, 50)));
            LocalTime at = free("ECOSSOLIES-A", on, 60);
            tables.appointments.add(tables.code(tables.appointments, "ECOSSOLIES", "A"),
                    organisation.kind.equals("FINANCEUR") ? "Présenter les projets de l’année" : "Faire connaissance",
                    on, at, at.plusMinutes(60), "ECOSSOLIES-A", "", "", organisation.code,
                    dice.pick("SUR_SITE", "VISIO"), organisation.insee, "", past ? "TENU" : "PREVU", "",
                    past ? "Intérêt pour les lieux du département ; à tenir au courant." : "");
        }
    }

    private void meeting(CaseFile file, String advisor, LocalDate on, int minutes, String mode, String title,
            String status, String followUp) {
        LocalTime at = free(advisor, on, minutes);
        Project project = file.project;
        List<String> team = people.getOrDefault(project.code, List.of());
        String device = advisor.substring(advisor.length() - 1);
        String network = advisor.substring(0, advisor.length() - 2);
        boolean there = mode.equals("SUR_SITE");
        String place = there
                ? Character.toUpperCase(project.place.charAt(0)) + project.place.substring(1)
                : mode.equals("BUREAU") ? dice.pick("Salle de réunion", "Bureau du réseau", "") : "";
        tables.appointments.add(tables.code(tables.appointments, network, device), title, on, at,
                at.plusMinutes(minutes), advisor, file.code,
                String.join("|", team.subList(0, Math.min(team.size(), dice.between(1, 2)))), "", mode,
                there ? project.insee : "", place, status, followUp, "");
    }

    /** A time at which the adviser has nothing else; the day ends at eight. */
    private LocalTime free(String advisor, LocalDate on, int minutes) {
        List<Integer> starts = dice.shuffled(List.of(9, 10, 11, 14, 15, 16, 17));
        for (int hour : starts) {
            boolean clear = true;
            for (int h = hour; h * 60 < hour * 60 + minutes; h++) {
                clear &= !taken.contains(advisor + on + h);
            }
            if (clear) {
                for (int h = hour; h * 60 < hour * 60 + minutes; h++) {
                    taken.add(advisor + on + h);
                }
                return LocalTime.of(hour, 0);
            }
        }
        return LocalTime.of(18, 0);
    }
}
