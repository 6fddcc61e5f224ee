package sample;

/** Titles written by hand for {@link Outreach}: a list of random titles would read like one. */
final class OutreachList {

    /** Day, type, title, département, commune, network, hours, who asked for it. */
    static final String EVENTS = """
            2024-01-18 | RENCONTRE_DEPARTEMENTALE | Premiers pas d’un tiers-lieu | 53 | 53130 | APESS53 | 3 |
            2024-02-08 | WEBINAIRE | Accueillir du public sans se tromper | | | CRESS | 1.5 |
            2024-02-15 | ATELIER_SENSIBILISATION | Un tiers-lieu, pour quoi faire ? | 44 | 44036 | ECOSSOLIES | 2.5 | Ville de Châteaubriant
            2024-03-07 | VISITE | Journée dans un atelier de quartier | 49 | 49007 | IRESA | 4 |
            2024-03-21 | ECHANGE_ENTRE_PAIRS | Recruter la première personne | 44 | 44109 | ECOSSOLIES | 2 |
            2024-04-16 | RENCONTRE_THEMATIQUE | Cuisines partagées et restauration collective | | 72181 | CEAS72 | 5.5 |
            2024-05-14 | CODEVELOPPEMENT | Groupe d’animation des lieux ouverts | 85 | 85191 | CEAS85 | 3 |
            2024-06-04 | RENCONTRE_DEPARTEMENTALE | Foncier et baux | 72 | 72181 | CEAS72 | 3 |
            2024-06-20 | INTERVENTION | Conseil communautaire : comprendre les tiers-lieux | 44 | 44149 | ECOSSOLIES | 1.5 | Pays de Redon
            2024-07-02 | VISITE | Le lieu de l’été | 85 | 85047 | MOULIN_CREATIF | 2 |
            2024-09-05 | RENCONTRE_REGIONALE | Rentrée des lieux ligériens | | 44109 | CRESS | 6 |
            2024-09-26 | ATELIER_SENSIBILISATION | Du besoin au lieu, atelier d’élus | 49 | 49328 | IRESA | 3 | Saumur Val de Loire
            2024-10-08 | WEBINAIRE | Le modèle économique en une heure | | | CRESS | 1 |
            2024-10-22 | ECHANGE_ENTRE_PAIRS | Fermer un lieu dignement | 49 | 49007 | CDP49 | 2 |
            2024-11-05 | ATELIER_SENSIBILISATION | Le bourg, ses vitrines, ses envies | 85 | 85051 | CEAS85 | 2 | Commune de Chantonnay
            2024-11-14 | RENCONTRE_DEPARTEMENTALE | Les voisins de la Vendée | 85 | 85191 | CEAS85 | 3.5 |
            2024-11-28 | SALON | Salon de l’économie sociale, espace tiers-lieux | | 44109 | CRESS | 12 |
            2024-12-10 | CODEVELOPPEMENT | Tenir la gouvernance sans s’épuiser | 53 | 53130 | APESS53 | 3 |
            2025-01-16 | WEBINAIRE | Les aides de l’année | | | CRESS | 1 |
            2025-01-30 | INTERVENTION | Formation des agents de développement | 72 | 72003 | CEAS72 | 2 | Le Mans Métropole
            2025-02-13 | RENCONTRE_THEMATIQUE | Fablabs et ateliers de réparation | | 44190 | PING | 6 |
            2025-03-06 | VISITE | Chantier en terre et bois | 44 | 44109 | ECHOBAT | 3.5 |
            2025-03-20 | RENCONTRE_DEPARTEMENTALE | Le Maine-et-Loire des lieux | 49 | 49007 | IRESA | 4 |
            2025-04-24 | ECHANGE_ENTRE_PAIRS | Cantine du vendredi | 44 | 44109 | ECOSSOLIES | 2 |
            2025-05-15 | ATELIER_SENSIBILISATION | Commerçants et lieux partagés | 85 | 85092 | MOULIN_CREATIF | 2 | Association des commerçants
            2025-05-22 | CODEVELOPPEMENT | Lieux avec salarié unique | 72 | 72181 | CEAS72 | 3 |
            2025-06-12 | RENCONTRE_REGIONALE | Trois ans de parcours communs | | 49007 | CRESS | 6.5 |
            2025-07-03 | VISITE | Bateau-atelier, départ de Loire | 49 | 49063 | IRESA | 3 |
            2025-09-11 | RENCONTRE_DEPARTEMENTALE | Rentrée en Mayenne | 53 | 53130 | APESS53 | 3 |
            2025-09-18 | INTERVENTION | Réunion des secrétaires de mairie | 53 | 53130 | APESS53 | 1.5 | Association des maires
            2025-09-25 | WEBINAIRE | Comprendre une SCIC | | | CRESS | 1.5 |
            2025-10-09 | ATELIER_SENSIBILISATION | Lycées et tiers-lieux | 85 | 85191 | POLE_ESS_85 | 3 | Rectorat
            2025-10-21 | RENCONTRE_THEMATIQUE | Terres et cuisines | | 53147 | COODEM53 | 6 |
            2025-11-13 | ECHANGE_ENTRE_PAIRS | Mutualiser la comptabilité | 49 | 49007 | CDP49 | 2 |
            2025-11-27 | INTERVENTION | Table ronde sur la ruralité | 72 | 72154 | CEAS72 | 1.5 | Association des maires
            2025-12-11 | CODEVELOPPEMENT | Transmettre la coordination | 44 | 44109 | OUVRE_BOITES44 | 3 |
            2026-01-15 | WEBINAIRE | Calendrier des appels à projets | | | CRESS | 1 |
            2026-01-29 | RENCONTRE_DEPARTEMENTALE | Vendée des lieux | 85 | 85191 | POLE_ESS_85 | 3.5 |
            2026-02-12 | VISITE | Une école devenue maison commune | 44 | 44129 | ECOSSOLIES | 3 |
            2026-02-26 | ATELIER_SENSIBILISATION | Une halle, et après ? | 53 | 53084 | APESS53 | 2.5 | Pays de Craon
            2026-03-12 | RENCONTRE_THEMATIQUE | Bâti ancien, chantiers partagés | | 72181 | ECHOBAT | 7 |
            2026-03-26 | ECHANGE_ENTRE_PAIRS | Dire non sans fermer la porte | 72 | 72181 | CEAS72 | 2 |
            2026-04-16 | INTERVENTION | Conseil de développement | 49 | 49099 | IRESA | 2 | Choletais
            2026-05-12 | RENCONTRE_DEPARTEMENTALE | Collectifs de Loire-Atlantique | 44 | 44109 | ECOSSOLIES | 3 |
            2026-05-28 | CODEVELOPPEMENT | Avant l’ouverture | 53 | 53130 | COODEM53 | 3 |
            2026-06-11 | RENCONTRE_REGIONALE | Rencontre de printemps | | 72181 | CRESS | 6 |
            2026-06-23 | ATELIER_SENSIBILISATION | Parents et lieux partagés | 85 | 85191 | POLE_ESS_85 | 2 | Commune de La Roche-sur-Yon
            2026-07-02 | VISITE | Sur les quais de Saumur | 49 | 49328 | IRESA | 4 |
            2026-07-09 | WEBINAIRE | Résidences et bureaux d’été | | | CRESS | 1 |
            2026-08-27 | ECHANGE_ENTRE_PAIRS | Reprendre après l’été | 44 | 44109 | ECOSSOLIES | 2 |
            2026-09-08 | RENCONTRE_DEPARTEMENTALE | Les premiers pas | 44 | 44109 | OUVRE_BOITES44 | 3 |
            2026-09-15 | INTERVENTION | Commission des territoires | 72 | 72132 | CEAS72 | 1.5 | Pays fléchois
            2026-09-17 | ATELIER_SENSIBILISATION | Tiers-lieu, mode d’emploi | 53 | 53062 | APESS53 | 2 | Commune de Château-Gontier-sur-Mayenne
            2026-09-24 | RENCONTRE_THEMATIQUE | Ce que les lieux apprennent | | 49007 | IRESA | 6 |
            2026-10-08 | RENCONTRE_REGIONALE | Rencontre d’automne | | 53130 | CRESS | 6 |
            2026-10-20 | CODEVELOPPEMENT | Premier emploi partagé | 85 | 85191 | POLE_ESS_85 | 3 |
            2026-10-29 | SALON | Salon des territoires ruraux | | 44109 | CRESS | 12 |
            2026-11-05 | ECHANGE_ENTRE_PAIRS | Hiver et énergie | 49 | 49007 | CDP49 | 2 |
            2026-11-17 | ATELIER_SENSIBILISATION | Se former à plusieurs | 72 | 72181 | CEAS72 | 3 | Maison de quartier
            2026-12-03 | RENCONTRE_DEPARTEMENTALE | Les lieux du Maine | 72 | 72181 | CEAS72 | 3 |
            2026-12-15 | WEBINAIRE | Aides et projets de l’année nouvelle | | | CRESS | 1 |
            2027-01-21 | VISITE | Une cuisine à essayer | 53 | 53147 | COODEM53 | 3 |
                        """;

    /** Day of publication, title, type. */
    static final String RESOURCES = """
            2024-01-15 | Monter un collectif | GUIDE
            2024-02-19 | Faire le portrait de son territoire | FICHE
            2024-03-11 | Présenter son projet en une page | OUTIL
            2024-04-22 | Tenir une réunion à dix | FICHE
            2024-05-27 | Calculer un prix de revient | OUTIL
            2024-07-08 | Le bail et ses voisins | FICHE
            2024-09-16 | Budget sur trois ans | OUTIL
            2024-10-14 | Ouvrir au public, douze vérifications | GUIDE
            2024-11-25 | Recevoir du public | FICHE
            2025-01-20 | Trois lieux, trois budgets réels | ETUDE
            2025-03-03 | Le règlement des machines | OUTIL
            2025-04-14 | Accueil des bénévoles | FICHE
            2025-06-02 | Statuts de SCIC commentés | GUIDE
            2025-07-07 | Une journée au fournil | VIDEO
            2025-09-15 | Enquêter sans se perdre | GUIDE
            2025-10-13 | Lexique de l’immobilier partagé | AUTRE
            2025-12-01 | Mesurer l’utilité sociale simplement | FICHE
            2026-01-26 | Les lieux de la région en chiffres | ETUDE
            2026-03-09 | Cuisine partagée, dix conseils | FICHE
            2026-04-20 | Rédiger une convention d’occupation | OUTIL
            2026-06-15 | Chantier participatif : assurer et encadrer | GUIDE
            2026-07-20 | Un premier emploi à plusieurs | FICHE
            2026-09-07 | Parole d’équipe : après l’ouverture | VIDEO
            2026-09-21 | Organiser une visite apprenante | FICHE
            2026-11-02 | Passer le relais | GUIDE
                        """;

    /** Visibility and advocacy. */
    static final String ACTIONS = """
            2024-01-25 | RENCONTRE_ELUS | Rencontre avec la commission régionale du développement | 44
            2024-03-12 | PRESSE | Portrait de trois lieux ruraux dans la presse locale | 49
            2024-04-23 | TRIBUNE | Tribune : des lieux à hauteur de bourg |
            2024-05-29 | COMITE_PARTENAIRES | Présentation de la feuille de route aux partenaires publics |
            2024-07-09 | AUDITION | Contribution écrite sur l’appui aux lieux partagés |
            2024-09-19 | PRESSE | Dossier de presse du panorama des tiers-lieux |
            2024-11-28 | SALON | Stand commun au salon de l’économie sociale | 44
            2024-12-17 | RENCONTRE_ELUS | Visite d’un lieu avec des élus vendéens | 85
            2025-01-28 | RENCONTRE_ELUS | Échange avec l’association des maires de Sarthe | 72
            2025-02-20 | PRESSE | Chronique radio : fabriquer à plusieurs |
            2025-04-10 | TRIBUNE | Lettre ouverte sur la durée des aides |
            2025-05-20 | AUDITION | Audition sur la ruralité au conseil économique régional |
            2025-06-24 | PRESSE | Visite de presse d’une cuisine partagée | 53
            2025-07-08 | COMITE_PARTENAIRES | Bilan à mi-parcours devant les partenaires |
            2025-09-30 | RENCONTRE_ELUS | Petit déjeuner des intercommunalités | 49
            2025-11-18 | PRESSE | Série d’articles sur les friches réveillées | 53
            2025-12-09 | AUTRE | Exposition itinérante : les gestes des lieux |
            2026-01-20 | AUDITION | Échange avec les services de l’État sur la formation |
            2026-02-17 | PRESSE | Tournage d’un reportage sur un moulin | 85
            2026-03-17 | TRIBUNE | Tribune : ouvrir, tenir, transmettre |
            2026-04-21 | RENCONTRE_ELUS | Accueil des nouvelles équipes municipales | 72
            2026-05-26 | COMITE_PARTENAIRES | Comité des partenaires de printemps |
            2026-06-16 | PRESSE | Carte des lieux dans le magazine régional |
            2026-07-07 | RENCONTRE_ELUS | Visite de quais et d’ateliers avec des élus | 49
            2026-08-28 | PRESSE | Rentrée des lieux : communiqué commun |
            2026-09-10 | AUDITION | Contribution au débat régional sur le foncier |
            2026-09-22 | PRESSE | Reportage sur l’ouverture du Quai des Métiers | 49
            2026-10-13 | SALON | Espace commun au salon des territoires | 44
            2026-10-27 | RENCONTRE_ELUS | Petit déjeuner des communes de la côte | 85
            2026-11-18 | AUTRE | Envoi de la carte postale des lieux ouverts |
                        """;

    /** A few communes, to show the screen: illustrative, not the official list. */
    static final String ZONES = """
            53084
            53097
            53096
            53228
            72180
            72132
            44113
            49248
            85059
            72269
                        """;

    static final String AGREEMENTS = """
            REGION-2024 | Région Pays de la Loire | Animation et accompagnement des tiers-lieux 2024–2026 | 2024-01-01 | 2026-12-31
            ETAT-2024 | État (DREETS) | Appui à l’émergence et à la structuration | 2024-01-01 | 2026-12-31
            FSE-2025 | Fonds social européen plus | Accompagner les équipes vers l’emploi | 2025-01-01 | 2027-12-31
            FONDATION-2025 | Fondation de France | Lieux nourriciers et culturels en milieu rural | 2025-01-01 |
                        """;

    /** Agreement, indicator, year, target: near what the sample reaches, some met and some not. */
    static final String TARGETS = """
            REGION-2024 | A1 | 2024 | 30
            REGION-2024 | A1 | 2025 | 35
            REGION-2024 | A1 | 2026 | 36
            REGION-2024 | B3 | 2025 | 0.7
            REGION-2024 | B3 | 2026 | 0.7
            REGION-2024 | C1 | 2024 | 40
            REGION-2024 | C1 | 2025 | 55
            REGION-2024 | C1 | 2026 | 72
            REGION-2024 | C2 | 2024 | 35
            REGION-2024 | C2 | 2025 | 32
            REGION-2024 | C2 | 2026 | 34
            REGION-2024 | C5 | 2024 | 220
            REGION-2024 | C5 | 2025 | 300
            REGION-2024 | C5 | 2026 | 400
            REGION-2024 | C6 | 2025 | 50
            REGION-2024 | C6 | 2026 | 60
            REGION-2024 | E1 | 2024 | 8
            REGION-2024 | E1 | 2025 | 12
            REGION-2024 | E1 | 2026 | 15
            REGION-2024 | E3C | 2025 | 30
            REGION-2024 | E3C | 2026 | 35
            REGION-2024 | E4 | 2024 | 600000
            REGION-2024 | E4 | 2025 | 750000
            REGION-2024 | E4 | 2026 | 800000
            ETAT-2024 | A1 | 2024 | 12
            ETAT-2024 | A1 | 2025 | 15
            ETAT-2024 | A1 | 2026 | 15
            ETAT-2024 | B2 | 2025 | 16
            ETAT-2024 | B2 | 2026 | 18
            ETAT-2024 | C1 | 2024 | 15
            ETAT-2024 | C1 | 2025 | 30
            ETAT-2024 | C1 | 2026 | 36
            ETAT-2024 | E2 | 2025 | 6
            ETAT-2024 | E2 | 2026 | 8
            FSE-2025 | C2 | 2025 | 10
            FSE-2025 | C2 | 2026 | 18
            FSE-2025 | C5 | 2025 | 110
            FSE-2025 | C5 | 2026 | 145.5
            FSE-2025 | D1 | 2025 | 50
            FSE-2025 | D1 | 2026 | 70
            FSE-2025 | D3 | 2026 | 70
            FSE-2025 | E3C | 2025 | 10
            FSE-2025 | E3C | 2026 | 12.5
            FONDATION-2025 | C1 | 2025 | 12
            FONDATION-2025 | C1 | 2026 | 20
            FONDATION-2025 | E1 | 2026 | 4
            FONDATION-2025 | E4 | 2025 | 150000
            FONDATION-2025 | E4 | 2026 | 200000
                        """;

    private OutreachList() {
    }
}
