package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.lists.ShippedLists;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes the exchange files of a network far larger than any: 20,000 people, 1,000,000 follow-ups of some 300 characters, 200,000
 * attendances; smaller with a divisor. The same divisor gives the same files.
 */
final class LargeNetwork {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 365 * 5 + 270;
    private static final String[] COMMUNES = {"44109", "44184", "49007", "49328", "53130", "72181", "85191", "85194",
            "44003", "44043", "35047",
            ""};
    private static final String[] WORDS = """
            accueil projet commune atelier cuisine mairie bail gouvernance collectif statuts prévisionnel subvention architecte chantier
            bénévoles coopérative assemblée programmation usage voisinage école producteur marché fablab coworking façade diagnostic
            partenaire région fondation calendrier réunion visite étude besoin habitant gare moulin grange presbytère tisser fédérer ouvrir
            décider rénover financer équiper animer transmettre cœur œuvre élan août été forêt île"""
            .split("\\s+");

    private static final int TASKS_OF_A_PLAN = 7;

    private final Path folder;
    private final int people;
    private final int cases;
    private final int followUps;
    private final int attendances;
    private final Random random = new Random(20261124);

    LargeNetwork(Path folder, int divisor) {
        this.folder = folder;
        this.people = 20_000 / divisor;
        this.cases = 20_000 / divisor;
        this.followUps = 1_000_000 / divisor;
        this.attendances = 200_000 / divisor;
    }

    /** Writes every file that holds rows. */
    void write() throws IOException {
        Files.createDirectories(folder);
        file("reseaux", "code;nom;type", 15,
                (i, row) -> row.append("R").append(i).append(";Réseau ").append(i).append(";DEPARTEMENTAL"));
        file("conseillers", "code;prenom;nom;reseau", 60,
                (i, row) -> row.append("A").append(i).append(";Prénom").append(i).append(";Nom")
                        .append(i).append(";R").append(i % 15));
        file("personnes", "code;prenom;nom;genre;tranche_age;situation;courriel;commune;informee_le", people,
                (i, row) -> row.append("P").append(i).append(';').append(word()).append(';').append(word()).append(i)
                        .append(';')
                        .append(code("gender")).append(';').append(code("age_band")).append(';')
                        .append(code("situation")).append(";p")
                        .append(i).append("@exemple.fr;").append(commune()).append(';').append(day()));
        int projects = cases * 9 / 10;
        file("projets",
                "code;nom;commune;etat;familles;initiateur;forme_juridique;qpv;ouvert_le;structure_creee_le;description",
                projects,
                (i, row) -> row.append("T").append(i).append(";Le ").append(word()).append(' ').append(word())
                        .append(' ').append(i)
                        .append(';').append(commune()).append(";EN_PROJET;").append(code("family")).append('|')
                        .append(code("family"))
                        .append(';').append(code("initiator")).append(';').append(code("legal_form")).append(';')
                        .append(code("qpv"))
                        .append(';').append(rarely(8, day())).append(';').append(rarely(8, day())).append(';')
                        .append(text(80)));
        file("membres", "projet;personne;role;principal", projects,
                (i, row) -> row.append("T").append(i).append(";P").append(i % people)
                        .append(";PORTEUR;O"));
        file("dossiers",
                "code;projet;reseau;conseiller;premier_contact_le;canal;origine;premier_entretien_le;qualification;qualifie_le;"
                        + "accompagnement_debut;cloture_le;issue",
                cases, this::supportCase);
        file("stades", "projet;stade;le", projects,
                (i, row) -> row.append("T").append(i).append(';').append(code("stage")).append(';')
                        .append(day()));
        file("orientations", "code;dossier;le;destination_type;resultat", cases,
                (i, row) -> row.append("O").append(i).append(";D").append(i)
                        .append(';').append(day()).append(';').append(code("destination_kind")).append(';')
                        .append(code("orientation_result")));
        file("suivis",
                "code;dossier;conseiller;le;type;mode;duree_min;preparation_min;trajet_min;collectif;themes;compte_rendu;"
                        + "prochaine_action;echeance",
                followUps, this::followUp);
        file("emplois", "projet;constate_le;crees_etp;maintenus_etp", projects,
                (i, row) -> row.append("T").append(i).append(';').append(day())
                        .append(';').append(random.nextInt(50) / 10.0).append(';').append(random.nextInt(50) / 10.0));
        file("financements", "projet;financeur;montant_eur;obtenu_le", projects,
                (i, row) -> row.append("T").append(i).append(";Région;")
                        .append(random.nextInt(90_000)).append(';').append(day()));
        trainings();
        outreach(projects);
        planning();
    }

    private void supportCase(int i, StringBuilder row) {
        LocalDate contact = FIRST_DAY.plusDays(random.nextInt(DAYS - 200));
        boolean closed = random.nextInt(30) == 0; // few: a follow-up after closing is a warning, and a million warnings are another benchmark
        row.append("D").append(i).append(";T").append(i * 9 / 10).append(";R").append(i % 15).append(";A")
                .append(i % 60).append(';').append(contact)
                .append(';').append(code("channel")).append(';').append(code("referral_source")).append(';')
                .append(contact.plusDays(9))
                .append(";COEUR_DE_CIBLE;").append(contact.plusDays(20)).append(';').append(contact.plusDays(30))
                .append(';')
                .append(closed ? contact.plusDays(190) : "").append(';').append(closed ? code("outcome") : "");
    }

    private void followUp(int i, StringBuilder row) {
        row.append("S").append(i).append(";D").append(i % cases).append(";A").append(i % 60).append(';').append(day())
                .append(';')
                .append(code("follow_up_kind")).append(';').append(code("mode")).append(';')
                .append(15 * (1 + random.nextInt(8))).append(';')
                .append(random.nextInt(60)).append(';').append(random.nextInt(90)).append(';')
                .append(random.nextInt(5) == 0 ? "O" : "N")
                .append(';').append(code("theme")).append('|').append(code("theme")).append(';').append(text(300))
                .append(';')
                .append(rarely(3, text(30))).append(';').append(rarely(3, day()));
    }

    private void trainings() throws IOException {
        int sessions = Math.max(1, attendances / 520);
        file("formations", "code;intitule;organisme", 3,
                (i, row) -> row.append("F").append(i).append(";Formation ").append(i).append(";OF"));
        file("sessions", "code;formation;statut;debut;fin;commune", sessions,
                (i, row) -> row.append("X").append(i).append(";F").append(i % 3)
                        .append(";TERMINEE;2021-01-01;2026-12-31;44109"));
        file("demi_journees", "code;session;le;moment;debut;fin", sessions * 40,
                (i, row) -> row.append("H").append(i).append(";X").append(i / 40)
                        .append(';').append(FIRST_DAY.plusDays((i / 40 * 7L + i % 40 / 2 * 30L) % DAYS))
                        .append(i % 2 == 0
                                ? ";MATIN;09:00;12:30"
                                : ";APRES_MIDI;13:30;17:00"));
        file("inscriptions", "code;session;personne;statut;bpf_type", sessions * 13,
                (i, row) -> row.append("I").append(i).append(";X")
                        .append(i / 13).append(";P").append(i % people).append(";INSCRIT;").append(code("bpf_type")));
        file("presences", "demi_journee;inscription;presence", sessions * 520,
                (i, row) -> row.append("H").append(i / 13).append(";I")
                        .append(i / 520 * 13 + i % 13).append(';').append(code("presence")));
    }

    private void outreach(int projects) throws IOException {
        int events = Math.max(10, people / 20);
        file("evenements", "code;le;type;titre;departement;reseau", events,
                (i, row) -> row.append("E").append(i).append(';').append(day())
                        .append(';').append(code("event_kind")).append(";Rencontre ").append(i).append(";44;R")
                        .append(i % 15));
        file("participations", "evenement;personne;nombre", events * 20,
                (i, row) -> row.append("E").append(i / 20).append(";P")
                        .append((i * 7 + i / 20) % people).append(";1"));
        file("ressources", "code;titre;type;publiee_le", 200,
                (i, row) -> row.append("Z").append(i).append(";Fiche ").append(i)
                        .append(";FICHE;").append(day()));
        file("diffusions", "ressource;le;dossier", Math.max(200, projects / 10),
                (i, row) -> row.append("Z").append(i % 200).append(';')
                        .append(day()).append(";D").append(i));
    }

    /** Last, so that what is measured elsewhere stays the same: an organisation to ten people, a plan to four cases, two meetings a case. */
    private void planning() throws IOException {
        file("organisations", "code;nom;type;commune;courriel;personnes;projets;description", Math.max(10, people / 10),
                (i, row) -> row.append("G").append(i).append(';').append(word()).append(' ').append(i).append(';')
                        .append(code("organisation_kind")).append(';').append(commune()).append(";g").append(i)
                        .append("@exemple.fr;P").append(i).append(";T").append(i % (cases * 9 / 10)).append(';')
                        .append(text(80)));
        int plans = Math.max(10, cases / 4);
        file("plans", "code;intitule;dossier;debut;themes;objectifs", plans,
                (i, row) -> row.append("PL").append(i).append(";Plan ").append(i).append(";D").append(i * 4 % cases)
                        .append(';').append(day()).append(';').append(code("theme")).append(';').append(text(60)));
        file("taches", "code;intitule;plan;conseiller;echeance;apres;delai_jours;fait_le;note",
                plans * TASKS_OF_A_PLAN, this::task);
        file("rendez_vous", "code;titre;le;debut;fin;conseiller;dossier;personnes;mode;statut;note", cases * 2,
                (i, row) -> row.append("V").append(i).append(";Point ").append(i).append(';').append(day())
                        .append(";09:30;11:00;A").append(i % 60).append(";D").append(i % cases).append(";P")
                        .append(i % people).append(';').append(code("mode")).append(';')
                        .append(code("appointment_status")).append(';').append(rarely(3, text(60))));
    }

    /** The first half of a plan is done, one task is due, the others wait for it. */
    private void task(int i, StringBuilder row) {
        int place = i % TASKS_OF_A_PLAN;
        int half = TASKS_OF_A_PLAN / 2;
        row.append("K").append(i).append(";À faire ").append(word()).append(' ').append(i).append(";PL")
                .append(i / TASKS_OF_A_PLAN).append(";A").append(i % 60).append(';').append(place > half ? "" : day())
                .append(';').append(place == 0 ? "" : "K" + (i - 1)).append(";21;").append(place < half ? day() : "")
                .append(';').append(rarely(4, text(60)));
    }

    private void file(String name, String header, int rows, Row maker) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".csv"))) {
            out.append(header).append('\n');
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < rows; i++) {
                row.setLength(0);
                maker.make(i, row);
                out.append(row).append('\n');
            }
        }
    }

    private String code(String list) {
        List<String> codes = ShippedLists.get(list).codes();
        return codes.get(random.nextInt(codes.size()));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String commune() {
        return COMMUNES[random.nextInt(COMMUNES.length)];
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private String rarely(int oneIn, Object value) {
        return random.nextInt(oneIn) == 0 ? value.toString() : "";
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder(length + 16);
        while (text.length() < length) {
            text.append(word()).append(text.length() % 7 == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    /** Makes the cells of row {@code i}. */
    private interface Row {
        void make(int i, StringBuilder row);
    }
}
