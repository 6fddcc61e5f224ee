package sample;

import java.time.LocalDate;
import java.util.List;

/** Where cases are sent, why, and what came of it; some wait for an answer for months. */
final class Orientations {

    private static final String LINES = """
            RESEAU_MEMBRE | @ | | Test de l’activité sous statut d’entrepreneur salarié
            REFERENT_DEPARTEMENTAL | @ | | Projet situé dans le département voisin
            RESEAU_THEMATIQUE | ECHOBAT | | Lecture du bâti avant devis
            RESEAU_THEMATIQUE | PING | | Choix des machines et accès au fablab
            RESEAU_MEMBRE | CRESS | | Recherche de financements régionaux
            DLA | | DLA du département | Diagnostic du modèle économique, premier emploi
            FRANCE_ACTIVE | | France Active Pays de la Loire | Garantie et prêt pour l’équipement
            FRANCE_ACTIVE | | France Active Pays de la Loire | Plan de financement à éprouver
            BGE | | BGE | Étude de marché de la partie commerciale
            ADIE | | Adie | Micro-crédit pour l’outillage
            CAE | | Coopérative d’activité du territoire | Tester avant de créer
            INCUBATEUR | | Incubateur de l’économie sociale | Projet mûr pour un parcours collectif de douze mois
            URSCOP | | Union régionale des Scop | Choix entre association et SCIC
            CHAMBRE_CONSULAIRE | | Chambre de métiers et de l’artisanat | Mise aux normes de l’atelier
            CHAMBRE_CONSULAIRE | | Chambre d’agriculture | Fermes prêtes à livrer en petite quantité
            COLLECTIVITE | | Service urbanisme de la commune | Changement d’usage du local
            COLLECTIVITE | | Communauté de communes | Portage foncier possible
            REGION | | Région Pays de la Loire | Aide à l’équipement
            FRANCE_TRAVAIL | | France Travail | Maintien des droits pendant la création
            FORMATION | | La Coopérative Tiers-Lieux | « Piloter un Tiers-Lieu », prochaine session
            TIERS_LIEU_PAIR | | L’Îlot fertile | Voir une cuisine partagée en fonctionnement
            TIERS_LIEU_PAIR | | La Manufacture douce | Comparer la gouvernance et les comptes
            FINANCEUR | | Fondation de France | Appel à projets du printemps
            EXPERT | | Juriste associatif | Relecture du bail et des statuts
            EXPERT | | Économiste de la construction | Fourchette de travaux
            AUTRE | | Fédération locale des foyers ruraux | Portage associatif provisoire
                        """;

    private final Tables tables;
    private final Dice dice;
    private final List<String[]> lines = Networks.lines(LINES).toList();

    Orientations(Tables tables, Dice dice) {
        this.tables = tables;
        this.dice = dice;
    }

    void send(CaseFile file) {
        if (file.interview == null) {
            return;
        }
        boolean light = file.start == null;
        int count = light ? dice.pick(0, 1, 1, 2) : dice.pick(0, 0, 1, 1, 1, 2, 2, 3);
        if (file.qualification.equals("HORS_PERIMETRE")) {
            count = 1;
        }
        LocalDate end = file.end();
        LocalDate day = file.interview;
        for (int i = 0; i < count; i++) {
            day = Dice.workday(day.plusDays(i == 0 ? dice.between(0, light ? 12 : 60) : dice.between(40, 140)));
            if (!day.isAfter(end)) {
                one(file, day);
            }
        }
    }

    private void one(CaseFile file, LocalDate day) {
        String[] f = dice.pick(lines);
        String network = f[1].equals("@") ? member(file) : f[1];
        if (network.equals(file.advisor.network())) {
            f = lines.get(6);
            network = "";
        }
        String result = dice.pick("ACCEPTEE", "ACCEPTEE", "ACCEPTEE", "ACCEPTEE", "ACCEPTEE", "CONTACT_PRIS", "REFUSEE",
                "SANS_SUITE", "EN_ATTENTE", "");
        LocalDate answer = Dice.workday(day.plusDays(dice.between(4, 45)));
        boolean waiting = result.equals("EN_ATTENTE") || result.isEmpty();
        // An old case with an answer still awaited would say that nobody asked again.
        if (waiting && (day.isBefore(LocalDate.of(2026, 4, 1)) || !file.open())) {
            result = dice.pick("SANS_SUITE", "ACCEPTEE", "ACCEPTEE");
            waiting = false;
        }
        if (!waiting && answer.isAfter(file.open() ? Dice.TODAY : file.closed)) {
            if (file.open()) {
                result = "EN_ATTENTE";
                waiting = true;
            } else {
                answer = file.closed;
            }
        }
        tables.orientations.add(tables.code(tables.orientations, file.advisor.network(), file.advisor.device()),
                file.code, day, f[0], network,
                network.isEmpty() ? f[2] : "", Phrases.typography(f[3]), result, waiting ? null : answer);
    }

    private static String member(CaseFile file) {
        return switch (file.project.department()) {
            case "44" -> "OUVRE_BOITES44";
            case "49" -> "CDP49";
            case "53" -> "COODEM53";
            case "72" -> "CEAS72";
            case "85" -> "CEAS85";
            default -> "CRESS";
        };
    }
}
