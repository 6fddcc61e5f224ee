package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What trainings are made of, who gives them where, what came of them and who pays. It has dice of its own, so that the sessions stay as
 * they are whatever is added here.
 */
final class TrainingDetails {

    private static final long SEED = 20_261_125L;

    /** Title, block, what one is able to do afterwards. */
    private static final String PILOT = """
            Immersion et culture tiers-lieux | Socle transversal | Situer un lieu parmi d’autres
            Penser global, agir local | Socle transversal | Lire un territoire et ses besoins
            Codéveloppement | Socle transversal | Apporter et recevoir de l’aide entre pairs
            Documentation et mesure d’impact | Socle transversal | Documenter une action et en dire l’effet
            Pilotage financier | Gestion et pilotage | Tenir un budget et un plan de trésorerie
            Juridique et gouvernance | Gestion et pilotage | Choisir des statuts qui tiennent
            Usages et normes | Gestion et pilotage | Ouvrir au public en règle
            Techniques de créativité | Dynamique de coopération | Animer un temps qui fait émerger des idées
            Programmer le lieu | Dynamique de coopération | Composer une programmation et son calendrier
            Stratégie de communication | Dynamique de coopération | Faire connaître le lieu à qui il sert
            Mobiliser les parties prenantes | Fonctionnement et interfaces | Réunir élus, voisins et partenaires
            Place de la facilitation | Fonctionnement et interfaces | Faciliter sans décider à la place
            Accueillir sa communauté | Fonctionnement et interfaces | Accueillir et garder celles et ceux qui viennent
            Qualité relationnelle | Fonctionnement et interfaces | Traiter un désaccord
            Foncier et immobilier | Spécialités | Lire un bail et négocier une occupation
            Entrepreneuriat collectif | Spécialités | Porter une activité à plusieurs
            Récit du lieu | Dynamique de coopération | Raconter le lieu
            Analyse de pratiques | Socle transversal | Revenir sur une situation vécue
            Visite apprenante | Socle transversal | Tirer parti d’une visite
            Bilan et certification | Certification | Présenter son projet devant un jury
                        """;
    private static final String[] EMPLOYERS = {"Association La Grange", "Communauté de communes du Pays de Craon",
            "SCIC Les Ateliers", "Foyer rural", "Coopérative d’activité et d’emploi", "Maison de quartier",
            "Centre social"};
    private static final String[] NEEDS = {"Places assises près de la porte", "Documents en grands caractères",
            "Pauses toutes les heures", "Salle au rez-de-chaussée"};
    private static final String[] PRAISE = {"Très concret, à refaire.", "Les visites valaient le déplacement.",
            "Un peu dense le deuxième jour.", "Le groupe porte autant que le contenu.",
            "J’aurais aimé plus de temps sur les budgets.", ""};

    private final Tables tables;
    private final Dice dice = new Dice(SEED);
    private final List<Project> places;
    private final Map<String, Map<String, String>> modules = new HashMap<>();
    private final Map<String, String> trainers = new HashMap<>();

    TrainingDetails(Tables tables, Map<String, Project> projects) {
        this.tables = tables;
        this.places = projects.values().stream().filter(p -> p.openedOn != null && !p.insee.isEmpty()).toList();
    }

    void record() {
        programmes();
        trainers();
        Map<String, String[]> sessions = new LinkedHashMap<>();
        for (String[] session : tables.sessions.rows()) {
            sessions.put(session[0], session);
            tables.sessions.say(session, "minimum", session[5].equals("ANNULEE") ? 6 : 4);
        }
        halfDays(sessions);
        for (String[] enrolment : tables.enrolments.rows()) {
            String[] session = sessions.get(enrolment[1]);
            details(enrolment, session);
            evaluations(enrolment, session);
            fundings(enrolment, session);
        }
    }

    private void programmes() {
        for (String[] f : tables.programmes.rows()) {
            boolean pilot = f[1].startsWith("Piloter");
            boolean collective = f[2].startsWith("CEAS");
            say(f, "jours", pilot ? 20 : 2, "nda", pilot ? "75000000133" : collective ? "52000000285" : "52000000144",
                    "siret", pilot ? "00000000100019" : collective ? "00000000200017" : "00000000300015",
                    "qualiopi", collective ? "N" : "O", "prerequis",
                    pilot
                            ? "Travailler dans un tiers-lieu, ou en porter le projet."
                            : "Aucun.",
                    "objectifs",
                    pilot
                            ? "Situer son lieu dans la dynamique des tiers-lieux\nStructurer un lieu et sa gouvernance\nAnimer la participation d’un collectif qui apprend\nPorter un récit et conduire le changement"
                            : collective
                                    ? "Accueillir sans tri\nFaire vivre une communauté d’usages"
                                    : "Lire un bilan et un compte de résultat\nExpliquer les comptes d’un lieu à ses partenaires",
                    "contact",
                    pilot
                            ? "Naïg Le Bihan, formation@cress.exemple.fr, 02 61 91 00 10"
                            : collective
                                    ? "Bertrand Ouvrard, formation@ceas85.exemple.fr"
                                    : "Naïg Le Bihan, formation@cress.exemple.fr");
            modules.put(f[0], new HashMap<>());
            int order = 1;
            for (String[] m : pilot
                    ? Networks.lines(PILOT).toList()
                    : List.of(
                            new String[]{"Repères et cas réels", "", "Reconnaître une situation et ce qu’elle demande"},
                            new String[]{"Mise en pratique", "", "S’y essayer sur son propre lieu"})) {
                String code = tables.code(tables.modules, f[0].substring(0, f[0].indexOf('-')), "F");
                tables.modules.add(code, f[0], order++, m[0], m[1], 7, m[2]);
                modules.get(f[0]).put(m[0], code);
            }
        }
    }

    private void say(String[] row, Object... columnsAndValues) {
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            tables.programmes.say(row, columnsAndValues[i].toString(), columnsAndValues[i + 1]);
        }
    }

    private void trainers() {
        for (String[] t : new String[][]{{"Armelle", "Sourdrille", "La Coopérative Tiers-Lieux", "N"},
                {"Jonas", "Peyrebonne", "La Coopérative Tiers-Lieux", "N"},
                {"Célia", "Martrenchard", "Cabinet Martrenchard", "O"},
                {"Théodore", "Lacaussade", "Atelier du bail partagé", "O"},
                {"Naïg", "Le Bihan", "CRESS Pays de la Loire", "N"}, {"Bertrand", "Ouvrard", "CEAS 85", "N"}}) {
            String code = tables.code(tables.trainers, t[1].equals("Ouvrard") ? "CEAS85" : "CRESS", "F");
            tables.trainers.add(code, t[0], t[1], t[2], t[3], People.address(t[0], t[1]) + "@exemple.fr",
                    "02 61 91 " + String.format("%02d %02d", dice.between(0, 99), dice.between(0, 99)));
            trainers.put(t[0] + " " + t[1], code);
        }
    }

    /** Two days in a third place, the next two in another; short sessions stay where they are. */
    private void halfDays(Map<String, String[]> sessions) {
        Map<String, Project> hosts = new HashMap<>();
        for (String[] half : tables.halfDays.rows()) {
            String[] session = sessions.get(half[1]);
            int day = Integer.parseInt(half[0].substring(half[0].length() - 3, half[0].length() - 1));
            Project host = hosts.computeIfAbsent(half[1] + "/" + (day - 1) / 2, key -> host(session, half[2]));
            if (host != null) {
                tables.halfDays.say(half, "lieu", host.name);
                tables.halfDays.say(half, "commune", host.insee);
            }
            tables.halfDays.say(half, "module_formation", modules.get(session[1]).get(half[6]));
            String second = half[6].equals("Bilan et certification") ? "|" + trainers.get("Armelle Sourdrille") : "";
            String first = trainers.get(half[7]);
            tables.halfDays.say(half, "formateurs", second.endsWith(first) ? first : first + second);
        }
    }

    private Project host(String[] session, String day) {
        List<Project> open = places.stream().filter(p -> !p.openedOn.isAfter(LocalDate.parse(day))).toList();
        List<Project> near = open.stream().filter(p -> p.insee.equals(session[3])).toList();
        return near.isEmpty() ? open.isEmpty() ? null : dice.pick(open) : dice.pick(near);
    }

    private void details(String[] enrolment, String[] session) {
        if (enrolment[5].equals("SALARIE_PRIVE")) {
            tables.enrolments.say(enrolment, "employeur", dice.pick(EMPLOYERS));
        }
        if (dice.chance(0.05)) {
            tables.enrolments.say(enrolment, "adaptation", dice.pick(NEEDS));
        }
        if (enrolment[4].equals("ABANDON")) {
            LocalDate end = LocalDate.parse(session[7]);
            LocalDate half = LocalDate.parse(session[6]).plusDays(dice.between(60, 150));
            tables.enrolments.say(enrolment, "abandon_le",
                    Dice.pastWorkday(half.isAfter(end) ? end : half));
        }
    }

    private void evaluations(String[] enrolment, String[] session) {
        LocalDate first = LocalDate.parse(session[6]);
        LocalDate last = LocalDate.parse(session[7]);
        boolean pilot = tables.programmes.rows().stream()
                .anyMatch(f -> f[0].equals(session[1]) && f[1].startsWith("Piloter"));
        boolean followed = List.of("TERMINE", "CERTIFIE").contains(enrolment[4]);
        if (pilot && !first.isAfter(Dice.TODAY) && dice.chance(0.9)) {
            evaluation(enrolment, "POSITIONNEMENT", first.minusDays(dice.between(6, 20)), mark(3, 7), "", "");
        }
        if (!followed || last.isAfter(Dice.TODAY)) {
            return;
        }
        if (dice.chance(0.9)) {
            evaluation(enrolment, "A_CHAUD", last, mark(6, 10), "", dice.pick(PRAISE));
        }
        if (pilot) {
            evaluation(enrolment, "ACQUIS", last, mark(5, 10), "O", "");
            evaluation(enrolment, "CERTIFICATION", last, "", enrolment[7].equals("O") ? "O" : "N", "");
        } else if (dice.chance(0.8)) {
            evaluation(enrolment, "ACQUIS", last, "", dice.chance(0.94) ? "O" : "N", "");
        }
        LocalDate later = Dice.workday(last.plusMonths(6));
        if (!later.isAfter(Dice.TODAY) && dice.chance(0.6)) {
            evaluation(enrolment, "A_FROID", later, mark(6, 10), "", dice.pick(PRAISE));
        }
    }

    private String mark(int low, int high) {
        int tenths = dice.stepped(low * 10, high * 10, 5);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private void evaluation(String[] enrolment, String kind, LocalDate on, String mark, String passed, String comment) {
        tables.evaluations.add(tables.code(tables.evaluations, network(enrolment), "F"), enrolment[0], kind, on, mark,
                passed, comment);
    }

    private static String network(String[] enrolment) {
        return enrolment[0].substring(0, enrolment[0].indexOf('-'));
    }

    /** What is written of the funding in words, line by line of the yearly return. */
    private void fundings(String[] enrolment, String[] session) {
        List<String[]> lines = new ArrayList<>();
        switch (enrolment[6]) {
            case "Plan de développement des compétences, Uniformation" ->
                lines.add(new String[]{"C2H", "Uniformation"});
            case "OPCO Afdas" -> lines.add(new String[]{"C2H", "Afdas"});
            case "CPF et employeur" -> {
                lines.add(new String[]{"C2E", "Caisse des dépôts"});
                lines.add(new String[]{"C1", dice.pick(EMPLOYERS)});
            }
            case "France Travail" -> lines.add(new String[]{"C7", "France Travail"});
            case "Région Pays de la Loire" -> lines.add(new String[]{"C6", "Région Pays de la Loire"});
            case "CPF" -> lines.add(new String[]{"C2E", "Caisse des dépôts"});
            case "Fonds propres" -> lines.add(new String[]{"C9", "Stagiaire"});
            default -> {
                // nobody wrote who pays
            }
        }
        boolean pilot = LocalDate.parse(session[6]).plusDays(30).isBefore(LocalDate.parse(session[7]));
        int hours = pilot ? 140 : 14;
        for (String[] line : lines) {
            LocalDate invoice = Dice.workday(LocalDate.parse(session[7]).plusDays(dice.between(5, 40)));
            boolean over = session[5].equals("TERMINEE") && !invoice.isAfter(Dice.TODAY);
            boolean paid = over && invoice.plusDays(45).isBefore(Dice.TODAY) && dice.chance(0.9);
            String status = session[5].equals("ANNULEE") || session[5].equals("PROJET")
                    ? "DEMANDE"
                    : over ? paid ? "PAYE" : "FACTURE" : dice.chance(0.8) ? "ACCORDE" : dice.pick("DEMANDE", "REFUSE");
            int part = enrolment[4].equals("ABANDON") ? hours / 2 : hours;
            tables.fundings.add(tables.code(tables.fundings, network(enrolment), "F"), enrolment[0], line[0], line[1],
                    line[0].startsWith("C2") ? "D-" + dice.between(10_000, 99_999) : "", part / lines.size(),
                    part / lines.size() * (pilot ? 22 : 30), status, over ? invoice : "");
        }
    }
}
