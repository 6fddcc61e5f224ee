package sample;

/** Texts written by hand for {@link NetworkLife}. */
final class NetworkLifeList {

    /** Name, body, département, purpose, since. */
    static final String GROUPS = """
            Comité de pilotage | COPIL | | Feuille de route, suivi des actions régionales, partenariats | 2019-01-15
            Collectif de Loire-Atlantique | COLLECTIF_DEPARTEMENTAL | 44 | Feuille de route locale, rencontres, visites | 2020-03-10
            Collectif de Maine-et-Loire | COLLECTIF_DEPARTEMENTAL | 49 | Feuille de route locale, rencontres, visites | 2020-05-12
            Collectif de Mayenne | COLLECTIF_DEPARTEMENTAL | 53 | Feuille de route locale, rencontres, visites | 2020-09-22
            Collectif de Sarthe | COLLECTIF_DEPARTEMENTAL | 72 | Feuille de route locale, rencontres, visites | 2020-10-06
            Collectif de Vendée | COLLECTIF_DEPARTEMENTAL | 85 | Feuille de route locale, rencontres, visites | 2021-01-19
            Comité des partenaires publics | COMITE_PARTENAIRES | | Mieux se connaître entre collectivités, services de l’État et réseaux | 2021-04-08
            Collectif ressources | COLLECTIF_RESSOURCES | | Choisir et écrire les fiches et les guides | 2021-06-15
            Groupe foncier et immobilier | GROUPE_DE_TRAVAIL | | Baux, friches, portage : ce qui marche dans la région | 2023-02-07
            Groupe mesure d’impact | GROUPE_DE_TRAVAIL | | Une méthode commune, légère, que les lieux gardent | 2023-10-03
                        """;

    /** Title, agenda, minutes, decisions, themes of the first one, what is to be done. */
    static final String SUBJECTS = """
            Feuille de route de l’année | Bilan de l’an passé / Priorités / Calendrier | Trois priorités retenues : l’accueil, le foncier, la formation. | Tenir une rencontre par département et par trimestre / Ouvrir le centre de ressources à tous les réseaux | MISE_EN_RESEAU | Écrire la note d’intention de la feuille de route
            Accueil des nouveaux projets | Qui accueille où / Délais / Relais entre réseaux | Les délais tiennent en quinze jours sauf l’été. | Répondre à chaque premier contact sous dix jours | MOBILISATION_COLLECTIF | Tenir à jour la liste des réseaux référents
            Foncier, ce que l’on sait faire | Baux précaires / Friches / Portage foncier | Deux lieux ont témoigné de leur bail. | Rédiger une fiche sur le bail précaire / Inviter un établissement foncier | FONCIER_IMMOBILIER | Rédiger la fiche sur le bail précaire
            Formation « Piloter un Tiers-Lieu » | Bilan de session / Candidatures / Financements | Les visites restent le point fort. | Ouvrir une session par an / Chercher un relais de financement pour les bénévoles | MONTEE_EN_COMPETENCES | Préparer l’appel à candidatures de la session suivante
            Ressources à écrire | Demandes reçues / Choix / Relectures | La demande porte sur les budgets et les statuts. | Publier une étude de budgets réels | MODELE_ECONOMIQUE | Réunir les budgets de trois lieux volontaires
            Rencontre avec les collectivités | Attentes / Marchés / Subventions | Les communes demandent un interlocuteur. | Nommer un interlocuteur par intercommunalité | PARTENARIATS_COLLECTIVITES | Écrire aux intercommunalités
            Mesure de l’utilité sociale | Ce que l’on compte / Ce que l’on raconte | Dix questions suffisent. | Essayer le questionnaire dans six lieux / Revenir avec les résultats au printemps | MESURE_IMPACT | Envoyer le questionnaire aux lieux volontaires
                        """;

    static final String[] PROGRAMMES = {
            "9 h 30, accueil\n10 h, tour de table et nouvelles des lieux\n11 h, deux témoignages\n12 h 30, repas partagé",
            "14 h, accueil\n14 h 30, visite du lieu\n15 h 30, ateliers par petits groupes\n17 h, suites à donner",
            "10 h, ouverture\n10 h 30, table ronde\n14 h, ateliers\n16 h 30, clôture"};

    /** Themes, summary; in the order of the resources. */
    static final String ABSTRACTS = """
            MOBILISATION_COLLECTIF | Réunir les premières personnes, répartir les rôles, tenir dans la durée.
            ETUDE_BESOINS | Où chercher les chiffres d’un territoire et comment interroger ses habitants.
            PROJET_VISION,COMMUNICATION | Un canevas d’une page, à remplir à plusieurs.
            GOUVERNANCE_JURIDIQUE | Préparer, animer et conclure une réunion de dix personnes.
            MODELE_ECONOMIQUE | Un tableur pour savoir ce que coûte vraiment une activité.
            FONCIER_IMMOBILIER | Bail commercial, précaire, convention : ce qui change.
            MODELE_ECONOMIQUE,FINANCEMENTS | Un prévisionnel sur trois ans, prêt à remplir.
            PROGRAMMATION_ANIMATION | Douze points à vérifier avant d’ouvrir les portes.
            FONCIER_IMMOBILIER | Établissement recevant du public : catégories et démarches.
            MODELE_ECONOMIQUE | Trois lieux ouvrent leurs comptes.
            OUTILS_NUMERIQUES | Un règlement d’atelier à adapter.
            RH_BENEVOLAT | Accueillir, former et remercier les bénévoles.
            GOUVERNANCE_JURIDIQUE | Des statuts de SCIC, article par article.
            ALIMENTATION_AGRICULTURE | Une journée dans un fournil partagé.
            ETUDE_BESOINS | Construire une enquête courte et s’en servir.
            FONCIER_IMMOBILIER | Soixante mots de l’immobilier partagé.
            MESURE_IMPACT | Dix questions pour dire ce que le lieu change.
            MISE_EN_RESEAU | Combien de lieux, où, avec quelles activités.
            ALIMENTATION_AGRICULTURE | Hygiène, planning, matériel : dix conseils de cuisines ouvertes.
            FONCIER_IMMOBILIER,PARTENARIATS_COLLECTIVITES | Une convention d’occupation commentée.
            TRANSITION_ECOLOGIQUE | Encadrer et assurer un chantier participatif.
            RH_BENEVOLAT | Partager un premier emploi entre plusieurs lieux.
            PROGRAMMATION_ANIMATION | Trois équipes racontent leur première année.
            MONTEE_EN_COMPETENCES | Préparer une visite dont on revient avec des idées.
            GOUVERNANCE_JURIDIQUE | Transmettre une coordination sans rien perdre.
                        """;

    private NetworkLifeList() {
    }
}
