package sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fifteen member networks under their names, with invented advisers and invented addresses. */
final class Networks {

    /** An adviser; {@code device} is the letter that their laptop puts into codes. */
    record Advisor(String code, String network, String device) {
    }

    private static final String NETWORKS = """
            CRESS | CRESS Pays de la Loire | REGIONAL | 44,49,53,72,85 | MISE_EN_RESEAU,FINANCEMENTS,MONTEE_EN_COMPETENCES | O | N | N | cress
            APESS53 | APESS 53 | DEPARTEMENTAL | 53 | PROJET_VISION,MOBILISATION_COLLECTIF | O | N | O | apess
            CEAS72 | CEAS 72 | DEPARTEMENTAL | 72 | GOUVERNANCE_JURIDIQUE,MODELE_ECONOMIQUE | O | N | N | ceas72
            CEAS85 | CEAS 85 | DEPARTEMENTAL | 85 | GOUVERNANCE_JURIDIQUE,MONTEE_EN_COMPETENCES | O | N | N | ceas85
            POLE_ESS_85 | Pôle ESS Vendée | DEPARTEMENTAL | 85 | MISE_EN_RESEAU,PARTENARIATS_COLLECTIVITES | O | N | N | pole-vendee
            COODEM53 | Coodémarrages 53 | DEPARTEMENTAL | 53 | MODELE_ECONOMIQUE | O | N | O | coodem
            CDP49 | CDP 49 | DEPARTEMENTAL | 49 | MODELE_ECONOMIQUE,RH_BENEVOLAT | O | N | N | cdp
            ECHOBAT | Echobat | THEMATIQUE | 44,49,53,72,85 | TRANSITION_ECOLOGIQUE,FONCIER_IMMOBILIER | O | N | N | echobat
            IRESA | L’Iresa | DEPARTEMENTAL | 49 | MISE_EN_RESEAU,PROJET_VISION | O | N | O | iresa
            ECOSSOLIES | Les Ecossolies | INFRA_DEPARTEMENTAL | 44 | PROJET_VISION,MODELE_ECONOMIQUE | O | O | N | ecossolies
            LIEUX_COMMUNS | Lieux Communs | INFRA_DEPARTEMENTAL | 44 | FONCIER_IMMOBILIER,MODELE_ECONOMIQUE | O | O | O | lieux-communs
            MOULIN_CREATIF | Le Moulin Créatif | INFRA_DEPARTEMENTAL | 85 | PROGRAMMATION_ANIMATION | O | O | N | moulin
            OZ | Oz | DEPARTEMENTAL | 44 | MODELE_ECONOMIQUE | O | N | N |
            OUVRE_BOITES44 | L’Ouvre-Boîtes 44 | DEPARTEMENTAL | 44 | MODELE_ECONOMIQUE,RH_BENEVOLAT | O | O | N | ouvre-boites
            PING | PiNG | THEMATIQUE | 44,49,53,72,85 | OUTILS_NUMERIQUES,MISE_EN_RESEAU | O | O | N | ping
                        """;

    private static final String ADVISORS = """
            ECOSSOLIES | Inès | Thébault | COORDINATION
            ECOSSOLIES | Marius | Cottineau | CONSEILLER
            ECOSSOLIES | Léonie | Rabjeau | LECTURE
            CRESS | Loïc | Marchadour | COORDINATION
            CRESS | Naïg | Le Bihan | FORMATION
            CRESS | Perrine | Dugas-Morel | CONSEILLER
            APESS53 | Yann | Marsollier | REFERENT
            APESS53 | Coralie | Bidault | CONSEILLER
            CEAS72 | Clémence | Bodinier | REFERENT
            CEAS72 | Aurélien | Touchard | CONSEILLER
            CEAS72 | Fatou | Ndoye | CONSEILLER
            CEAS85 | Sandrine | Pavageau | CONSEILLER
            CEAS85 | Bertrand | Ouvrard | FORMATION
            POLE_ESS_85 | Maëlle | Girardeau | REFERENT
            POLE_ESS_85 | Kevin | Robreau | CONSEILLER
            COODEM53 | Hélène | Foucoin | CONSEILLER
            COODEM53 | Samir | Belkacem | CONSEILLER
            CDP49 | Julie | Allereau | CONSEILLER
            CDP49 | Norbert | Gazeau | LECTURE
            ECHOBAT | Violaine | Sorin-Leduc | CONSEILLER
            ECHOBAT | Gaël | Hardouin | FORMATION
            IRESA | Hugo | Delalande | REFERENT
            IRESA | Anaëlle | Poitevin | CONSEILLER
            LIEUX_COMMUNS | Romain | Guilbaud | CONSEILLER
            MOULIN_CREATIF | Pauline | Charrier-Bossis | CONSEILLER
            OZ | Élodie | Tessereau | CONSEILLER
            OUVRE_BOITES44 | Mathilde | Briand-Caillé | CONSEILLER
            PING | Adrien | Lusseau | CONSEILLER
                        """;

    private final Map<String, List<Advisor>> advisors = new java.util.HashMap<>();

    Networks(Tables tables) {
        lines(NETWORKS).forEach(f -> tables.networks.add(
                f[0], f[1], f[2], f[3].replace(',', '|'), f[4].replace(',', '|'), f[5], f[6], f[7],
                f[8].isEmpty() ? "" : "https://" + f[8] + ".exemple.fr",
                f[8].isEmpty() ? "" : "tiers-lieux@" + f[8] + ".exemple.fr"));
        lines(ADVISORS).forEach(f -> {
            List<Advisor> own = advisors.computeIfAbsent(f[0], k -> new ArrayList<>());
            String device = String.valueOf((char) ('A' + own.size()));
            Advisor advisor = new Advisor(f[0] + "-" + device, f[0], device);
            own.add(advisor);
            tables.advisors.add(advisor.code(), f[1], f[2], f[0], f[3],
                    People.address(f[1], f[2]) + "@" + f[0].toLowerCase().replace('_', '-') + ".exemple.fr");
        });
        // The referent of Vendée changed: past quarters keep the network that held the role then.
        tables.referents.add("44", "ECOSSOLIES", "2023-01-01", "");
        tables.referents.add("44", "OUVRE_BOITES44", "2025-01-01", "");
        tables.referents.add("49", "IRESA", "2023-01-01", "");
        tables.referents.add("53", "APESS53", "2024-01-01", "");
        tables.referents.add("72", "CEAS72", "2023-01-01", "");
        tables.referents.add("85", "CEAS85", "2023-01-01", "2025-06-30");
        tables.referents.add("85", "POLE_ESS_85", "2025-07-01", "");
    }

    Advisor advisor(String network, int index) {
        return advisors.get(network).get(index);
    }

    /** Who keeps cases in a network: nobody whose role is to read or to train. */
    Advisor anyAdvisor(String network, Dice dice) {
        return switch (network) {
            case "CRESS" -> dice.chance(0.4) ? advisor(network, 0) : advisor(network, 2);
            case "ECOSSOLIES", "APESS53", "POLE_ESS_85", "COODEM53", "IRESA" -> advisor(network, dice.between(0, 1));
            case "CEAS72" -> advisor(network, dice.between(0, 2));
            default -> advisor(network, 0);
        };
    }

    /** Non-empty lines of a block, cut at the bars. */
    static Stream<String[]> lines(String block) {
        return block.lines().filter(l -> !l.isBlank()).map(l -> {
            String[] cells = l.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            return cells;
        });
    }
}
