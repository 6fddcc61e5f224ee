package sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** « Piloter un Tiers-Lieu » three times, short trainings, a session that was cancelled and one to come. */
final class Trainings {

    private static final List<String> MODULES = List.of("Immersion et culture tiers-lieux", "Penser global, agir local",
            "Codéveloppement",
            "Documentation et mesure d’impact", "Pilotage financier", "Juridique et gouvernance", "Usages et normes",
            "Techniques de créativité",
            "Programmer le lieu", "Stratégie de communication", "Mobiliser les parties prenantes",
            "Place de la facilitation", "Accueillir sa communauté",
            "Qualité relationnelle", "Foncier et immobilier", "Entrepreneuriat collectif", "Récit du lieu",
            "Analyse de pratiques", "Visite apprenante",
            "Bilan et certification");
    private static final List<String> TRAINERS = List.of("Armelle Sourdrille", "Jonas Peyrebonne", "Célia Martrenchard",
            "Théodore Lacaussade");

    private static final String FIRST = "2024-03-14 2024-03-15 2024-04-11 2024-04-12 2024-05-16 2024-05-17 2024-06-13 2024-06-14 2024-07-04 2024-07-05"
            + " 2024-09-12 2024-09-13 2024-10-10 2024-10-11 2024-11-14 2024-11-15 2024-12-12 2024-12-13 2025-02-06 2025-02-07";
    private static final String SECOND = "2025-09-18 2025-09-19 2025-11-06 2025-11-07 2025-12-11 2025-12-12 2026-01-22 2026-01-23 2026-02-26 2026-02-27"
            + " 2026-04-02 2026-04-03 2026-05-21 2026-05-22 2026-06-18 2026-06-19 2026-07-02 2026-07-03 2026-10-15 2026-10-16";
    private static final String THIRD = "2026-09-03 2026-09-04 2026-09-17 2026-09-18 2026-10-05 2026-10-06 2026-11-19 2026-11-20 2026-12-10 2026-12-11"
            + " 2027-01-14 2027-01-15 2027-02-04 2027-02-05 2027-03-11 2027-03-12 2027-04-08 2027-04-09 2027-05-20 2027-05-21";

    private final Tables tables;
    private final People people;
    private final Dice dice;
    private final Map<String, Project> projects;
    private final Set<String> enrolled = new HashSet<>();

    Trainings(Tables tables, People people, Dice dice, Map<String, Project> projects) {
        this.tables = tables;
        this.people = people;
        this.dice = dice;
        this.projects = projects;
    }

    void record(Arcs arcs) {
        String pilot = programme("CRESS", "Piloter un Tiers-Lieu", "La Coopérative Tiers-Lieux", "RS5142", "140",
                "Formations visant une certification", "413");
        String money = programme("CRESS", "Lire et défendre les comptes d’un lieu partagé", "CRESS Pays de la Loire",
                "", "14",
                "Autres formations professionnelles", "313");
        String welcome = programme("CEAS85", "Accueillir et animer une communauté d’usages", "CEAS 85", "", "14",
                "Autres formations professionnelles", "413");

        String one = session(pilot, "2", "44109", "14", "TERMINEE", FIRST);
        String two = session(pilot, "3", "53130", "14", "TERMINEE", SECOND);
        String three = session(pilot, "4", "49328", "14", "EN_COURS", THIRD);
        String spring = session(money, "1", "44109", "12", "TERMINEE", "2025-06-05 2025-06-06");
        String winter = session(welcome, "1", "85191", "12", "TERMINEE", "2026-02-05 2026-02-06");
        String summer = session(money, "2", "72181", "12", "TERMINEE", "2026-09-10 2026-09-11");
        String off = session(welcome, "2", "85047", "12", "ANNULEE", "2026-06-11 2026-06-12");
        String coming = session(money, "3", "49007", "12", "OUVERTE", "2027-01-21 2027-01-22");
        String idea = session(welcome, "3", "85092", "10", "PROJET", "2027-03-18 2027-03-19");

        group(one, FIRST, 13, "TERMINE", LocalDate.of(2024, 3, 1), true);
        group(two, SECOND, 12, "TERMINE", LocalDate.of(2025, 9, 1), false);
        shown(three, arcs);
        group(spring, "2025-06-05 2025-06-06", 9, "TERMINE", LocalDate.of(2025, 6, 1), true);
        group(winter, "2026-02-05 2026-02-06", 8, "TERMINE", LocalDate.of(2026, 2, 1), false);
        group(summer, "2026-09-10 2026-09-11", 11, "TERMINE", LocalDate.of(2026, 9, 1), false);
        group(off, "", 3, "CANDIDAT", LocalDate.of(2026, 5, 1), false);
        group(coming, "", 6, "INSCRIT", LocalDate.of(2026, 11, 1), false);
        group(idea, "", 2, "CANDIDAT", LocalDate.of(2026, 11, 1), false);
    }

    private String programme(String network, String title, String provider, String certification, String hours,
            String goal, String speciality) {
        String code = tables.code(tables.programmes, network, "F");
        tables.programmes.add(code, title, provider, certification, hours, goal, speciality);
        return code;
    }

    private String session(String programme, String number, String commune, String seats, String status, String days) {
        String network = programme.substring(0, programme.indexOf('-'));
        String code = tables.code(tables.sessions, network, "F");
        String[] all = days.split(" ");
        tables.sessions.add(code, programme, number, commune, seats, status, all[0], all[all.length - 1]);
        for (int i = 0; i < all.length; i++) {
            for (boolean morning : new boolean[]{true, false}) {
                String module = all.length > 2 ? MODULES.get(i) : i == 0 ? "Repères et cas réels" : "Mise en pratique";
                String trainer = programme.startsWith("CEAS85")
                        ? "Bertrand Ouvrard"
                        : all.length > 2 ? TRAINERS.get(i / 2 % TRAINERS.size()) : "Naïg Le Bihan";
                tables.halfDays.add(halfDay(code, i, morning), code, all[i], morning ? "MATIN" : "APRES_MIDI",
                        morning ? "09:00" : "13:30",
                        morning ? "12:30" : "17:00", module, trainer);
            }
        }
        return code;
    }

    private static String halfDay(String session, int day, boolean morning) {
        return session + String.format("-J%02d%s", day + 1, morning ? "M" : "A");
    }

    /** Trainees drawn from the projects that were there at the time, each once in a session. */
    private void group(String session, String days, int count, String status, LocalDate before, boolean hoursWritten) {
        List<Project> pool = dice.shuffled(projects.values().stream()
                .filter(p -> p.members.size() > 1 && p.contact.isBefore(before) && !p.givenUp
                        && p.contact.isAfter(before.minusDays(700)))
                .toList());
        for (int i = 0; i < count && i < pool.size(); i++) {
            Project project = pool.get(i);
            People.Person person = project.members.get(dice.between(0, project.members.size() - 1));
            boolean dropped = days.length() > 40 && i == count - 2;
            boolean certified = days.length() > 40 && !dropped && dice.chance(0.78);
            String end = dropped ? "ABANDON" : certified ? "CERTIFIE" : status;
            String code = enrol(session, person, i % 6 == 5 ? "" : project.code, end,
                    certified ? "O" : days.length() > 40 ? "N" : "");
            int last = dropped ? 9 : 99;
            attend(session, code, days, last, hoursWritten, 0.045);
        }
        if (days.length() > 40) {
            // Some trainees come from elsewhere and belong to no project of the region.
            for (String home : List.of("29232", "")) {
                People.Person person = people.invent("CRESS", "B", home, before);
                attend(session, enrol(session, person, "", "CERTIFIE", "O"), days, 99, hoursWritten, 0.03);
            }
        }
    }

    private String enrol(String session, People.Person person, String project, String status, String certified) {
        if (!enrolled.add(session + person.code())) {
            throw new IllegalStateException("enrolled twice: " + person.code());
        }
        String code = tables.code(tables.enrolments, session.substring(0, session.indexOf('-')), "F");
        String kind = dice.pick("SALARIE_PRIVE", "SALARIE_PRIVE", "RECHERCHE_EMPLOI", "RECHERCHE_EMPLOI", "PARTICULIER",
                "AUTRE", "");
        String funding = switch (kind) {
            case "SALARIE_PRIVE" ->
                dice.pick("Plan de développement des compétences, Uniformation", "OPCO Afdas", "CPF et employeur");
            case "RECHERCHE_EMPLOI" -> dice.pick("France Travail", "Région Pays de la Loire", "CPF");
            case "PARTICULIER" -> "Fonds propres";
            default -> "";
        };
        tables.enrolments.add(code, session, person.code(), project, status, kind, funding, certified);
        return code;
    }

    private void attend(String session, String enrolment, String days, int lastDay, boolean hoursWritten,
            double absence) {
        String[] all = days.isEmpty() ? new String[0] : days.split(" ");
        for (int i = 0; i < all.length && i < lastDay; i++) {
            if (LocalDate.parse(all[i]).isAfter(Dice.TODAY)) {
                break;
            }
            boolean away = dice.chance(absence);
            for (boolean morning : new boolean[]{true, false}) {
                String presence = away
                        ? dice.pick("ABSENT_JUSTIFIE", "ABSENT_JUSTIFIE", "ABSENT")
                        : dice.chance(0.035)
                                ? "RETARD"
                                : dice.chance(0.025) ? "DISTANCE" : dice.chance(0.008) ? "ABSENT" : "PRESENT";
                String hours = presence.startsWith("ABSENT")
                        ? ""
                        : presence.equals("RETARD") ? dice.pick("3.25", "3", "3.1667") : hoursWritten ? "3.5" : "";
                tables.attendances.add(halfDay(session, i, morning), enrolment, presence, hours);
            }
        }
    }

    /** The session of autumn 2026, with the names that the picture of the attendance screen shows. */
    private void shown(String session, Arcs arcs) {
        String[][] trainees = {
                {"Nadia", "Aouda", "F", "La Manufacture douce", ""}, {"Tom", "Bréhier", "", "", ""},
                {"Lena", "Cadoret", "F", "L’Herbier commun", ""},
                {"Awa", "Diarra", "", "", ""}, {"Marc", "Étourneau", "H", "", "53130"},
                {"Juliette", "Fardel", "F", "", "53130"}, {"Solène", "Guého", "", "", ""},
                {"Ewen", "Hamon", "H", "", "44109"}, {"Maï", "Le Goff", "", "", ""}, {"Karim", "Moreau", "", "", ""},
                {"Élise", "Pasquier", "F", "Le Grand Préau", ""},
                {"Bleuenn", "Quéré", "F", "", "29232"}, {"Damien", "Renou", "H", "L’Îlot fertile", ""}};
        for (String[] t : trainees) {
            String name = t[0] + " " + t[1];
            People.Person person = arcs.known.get(name);
            Project project = person != null ? arcs.projectOf.get(name) : projects.get(t[3]);
            if (person == null) {
                String home = project != null ? project.insee : t[4];
                LocalDate contact = project != null ? project.contact : LocalDate.of(2026, 6, 22);
                person = people.add("CRESS", "B", t[0], t[1], t[2], "26_49",
                        dice.pick("SALARIE", "DEMANDEUR_EMPLOI", "AGENT_PUBLIC"), home, contact);
                if (project != null) {
                    project.members.add(person);
                }
            }
            boolean left = t[1].equals("Hamon");
            String code = enrol(session, person, project == null ? "" : project.code, left ? "ABANDON" : "INSCRIT", "");
            attend(session, code, THIRD, left ? 4 : 99, false, 0.04);
        }
    }
}
