package sample;

/** Invented organisations of the region; town halls are made from the communes of the projects. */
final class OrganisationList {

    /** Name, kind, commune, what it does. */
    static final String LINES = """
            Communauté de communes des Trois Ruisseaux | INTERCOMMUNALITE | 44043 | Prête son chargé de mission une demi-journée par mois.
            Communauté de communes du Pays des Haies | INTERCOMMUNALITE | 85092 | Un fonds de concours pour les lieux ouverts à tous, instruit au printemps.
            Communauté de communes des Coteaux du Layon Vert | INTERCOMMUNALITE | 49120 | Étudie la reprise d’anciens commerces de bourg.
            Agglomération du Bas-Maine | INTERCOMMUNALITE | 53130 | Cherche des lieux pour ses permanences itinérantes.
            Communauté de communes de la Sarthe aux Moulins | INTERCOMMUNALITE | 72181 | Appel à projets « villages vivants » chaque automne.
            Communauté de communes du Marais Neuf | INTERCOMMUNALITE | 85191 | Met à disposition un technicien bâtiment.
            Fondation du Grand Saule | FINANCEUR | 44109 | Soutient les lieux nourriciers ; deux comités par an, dossier de huit pages.
            Fonds Ligérien d’Initiatives | FINANCEUR | 49007 | Avances remboursables jusqu’à 15 000 €, réponse en six semaines.
            Caisse Solidaire de l’Ouest | FINANCEUR | 44109 | Prêts aux coopératives ; demande un prévisionnel sur trois ans.
            Fondation Rive et Village | FINANCEUR | 72181 | Petits équipements, sans condition de statut.
            Club des mécènes du Bocage | FINANCEUR | 85191 | Quinze entreprises, une soirée de présentation en mai.
            Fonds Marguerite pour la culture | FINANCEUR | 53130 | Programmation et résidences en milieu rural.
            Mutuelle des Deux Rives | FINANCEUR | 49328 | Lieux qui accueillent des aidantes et des aidants.
            L’Établi citoyen | ASSOCIATION | 44109 | Prête un animateur pour les chantiers participatifs.
            Les Jardins de la Chintre | ASSOCIATION | 49007 | Maraîchage d’insertion ; livre trois cuisines partagées.
            Familles en chemin | ASSOCIATION | 53130 | Permanences d’accès aux droits, cherche un bureau calme.
            Vélo et Compagnie | ASSOCIATION | 72181 | Atelier de réparation itinérant, tous les quinze jours.
            Foyer rural des Mauges bleues | ASSOCIATION | 49023 | Salle et cuisine disponibles en semaine.
            Le Chœur des marais | ASSOCIATION | 85191 | Cherche un lieu de répétition, peut ouvrir ses concerts.
            Ressourcerie du Bocage | ASSOCIATION | 85092 | Donne du mobilier, prête son camion.
            Collectif Parents de la Vallée | ASSOCIATION | 44043 | Veut un lieu pour les adolescents.
            Menuiserie Aubret et filles | ENTREPRISE | 49007 | A aménagé deux lieux ; accepte les chantiers école.
            Brasserie du Pont-Neuf | ENTREPRISE | 44043 | Voisine d’un futur lieu ; prête sa cour l’été.
            Numérique et Terroir | ENTREPRISE | 53130 | Réseau et accueil à distance pour les bureaux partagés.
            Cabinet Hélianthe, architecture | ENTREPRISE | 44109 | Diagnostics de bâtiments anciens, tarif associatif.
            Transports Loire Océan Solidaires | ENTREPRISE | 85191 | Navette les jours de marché.
            Chambre des métiers, antenne de Cholet | CHAMBRE_CONSULAIRE | 49099 | Cherche des ateliers pour les jeunes artisanes et artisans.
            Chambre d’agriculture, pôle circuits courts | CHAMBRE_CONSULAIRE | 72181 | Étude de débouchés pour les cuisines partagées.
            Chambre de commerce, bureau du littoral | CHAMBRE_CONSULAIRE | 44184 | Aide à chiffrer un commerce multiservice.
            Lycée agricole Jeanne-Hachette | ETABLISSEMENT_PUBLIC | 53130 | Projet tutoré de huit élèves chaque année.
            Médiathèque départementale itinérante | ETABLISSEMENT_PUBLIC | 72181 | Dépôt de livres dans les lieux ouverts.
            Centre hospitalier des Deux Vallées | ETABLISSEMENT_PUBLIC | 49328 | Consultations avancées, un jour par semaine.
            Campus des métiers du bois | ETABLISSEMENT_PUBLIC | 85191 | Machines partagées hors du temps scolaire.
            La Fabrique du Passeur | TIERS_LIEU | 44109 | Ouvert depuis 2019 ; visites le premier jeudi du mois.
            Le Moulin aux idées | TIERS_LIEU | 49007 | Parraine les collectifs qui débutent.
            La Grange d’en haut | TIERS_LIEU | 72181 | Gouvernance partagée, prête ses statuts et son règlement.
            L’Escale du bourg | TIERS_LIEU | 85191 | Café, poste et bureaux ; comptes ouverts à qui demande.
            Cap Création Coopérative | STRUCTURE_ACCOMPAGNEMENT | 44109 | Couveuse d’activités, réunions d’information le mardi.
            Boussole, appui aux associations | STRUCTURE_ACCOMPAGNEMENT | 49007 | Comptabilité et emploi associatif.
            Atelier Juste Statut | STRUCTURE_ACCOMPAGNEMENT | 53130 | Conseil juridique, trois heures offertes par le réseau.
            """;

    private OrganisationList() {
    }
}
