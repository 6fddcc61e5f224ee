package sample;

/** Episodes of the networks that bring one trade: eco-construction, digital making, employment co-operatives. */
final class NetworkEpisodes {

    static final String BUILDING = """
            Vs | TE+FO | Passage sur {l} avec deux artisans du groupe local. Lecture du bâti avant tout devis : humidité en pied de mur, charpente en bon état, sol à laisser respirer. | Envoyer le relevé d’humidité | Relevé d’humidité transmis à l’équipe et à la commune.
            Rb | TE+ME | Trois niveaux de travaux chiffrés, du minimum légal au confort d’hiver. Le deuxième niveau est retenu, avec des matériaux disponibles à moins de cinquante kilomètres. | Demander les disponibilités de la chaux et du chanvre | Chaux et chanvre réservés pour le printemps.
            As | TE+FC | Chantier école sur les enduits, {n:9-17} personnes, encadrement par une formatrice. Un pan de mur terminé, trois gestes acquis. | Partager la fiche geste | Fiche geste affichée sur le chantier.
            Tt | GJ+TE | Qui assure quoi sur un chantier participatif ? Point fait avec le courtier : bénévoles couverts, gros œuvre réservé aux entreprises. | Envoyer l’attestation du courtier | Attestation du courtier reçue.
            Lc | FI+TE | Lecture du dossier d’aide à la rénovation. Les performances annoncées ne correspondent pas au devis : à recalculer avant dépôt. | Vérifier le calcul thermique | Calcul thermique refait, dossier déposé.
            Vs | TE | Visite d’un bâtiment rénové en terre et bois, {n:7-14} personnes. L’équipe a touché les murs et posé les questions qui fâchent sur le coût. | Envoyer le détail des coûts du bâtiment visité | Le détail des coûts a été étudié ligne à ligne.
            Es | TE+FO | Fin de la première tranche. Réserves mineures, carnet d’entretien remis. La suite dépendra des recettes de l’été. | Compléter le carnet d’entretien | Carnet d’entretien complété.
            Rs | TE | Réemploi : {n:22-64} portes, éviers et luminaires repérés sur deux chantiers voisins. Tri fait sur place, un tiers convient. | Organiser le transport du réemploi | Le réemploi a été livré et rangé.
            Tt | FO | La commune hésite sur le phasage. Nous avons proposé de commencer par le clos et le couvert, ce qui laisse toutes les options ouvertes. | Rédiger la note de phasage | La note de phasage a convaincu la commune.
                        """;

    static final String DIGITAL = """
            Rs | ON+PV | Rencontre avec l’équipe autour de l’atelier numérique. On part des objets cassés du quartier, pas des machines. Une soirée réparation par mois suffit pour commencer. | Prêter la valise de réparation | La valise de réparation a servi deux soirs.
            As | ON+FC | Initiation à la découpe avec {n:6-11} personnes, dont quatre n’avaient jamais ouvert un logiciel de dessin. Chacune repart avec un objet. | Mettre en ligne les fichiers de l’initiation | Fichiers de l’initiation déposés en libre accès.
            Rv | ON | Choix d’outils libres pour l’agenda, les fichiers et la liste de diffusion. Migration par étapes pour ne perdre personne. | Écrire le mode d’emploi en une page | Mode d’emploi en une page distribué.
            Lc | ON+FI | Relecture d’une réponse à un appel sur la médiation numérique. Le public est bien décrit, le temps d’accompagnement sous-estimé de moitié. | Relire la version corrigée de la réponse | Réponse corrigée et déposée.
            Tt | ON | Dépannage : l’imprimante ne tient plus ses réglages. Remise à zéro guidée, carnet d’entretien commencé. | Envoyer la fiche d’entretien de l’imprimante | Fiche d’entretien suivie, plus de panne depuis.
            Vs | MR+ON | L’équipe est venue voir un atelier de fabrication installé depuis dix ans. Discussion sur ce qui reste quand les machines vieillissent : les gens. | Envoyer le budget d’entretien des machines | Budget d’entretien des machines repris dans le prévisionnel.
            Rb | ON+MC | Cartographie des compétences : {n:17-33} personnes savent faire quelque chose que d’autres veulent apprendre. Le tableau tient sur un mur. | Photographier et saisir le tableau | Tableau des compétences consultable en ligne.
            Es | ON+MI | Point de saison : {n:12-29} ateliers, un public plus mixte que prévu en âge. L’équipe anime désormais seule la soirée mensuelle. | Écrire le bilan de saison | Bilan de saison rédigé.
            Rs | ON | Essai d’une borne de prêt d’outils sans inscription compliquée. Deux semaines de test, un cahier à côté au cas où. | Relever les essais de la borne | La borne est gardée, le cahier aussi.
                        """;

    static final String ENTERPRISE = """
            Rb | ME | Entretien sur le test d’activité : ce qu’on peut facturer tout de suite, sous quel statut, avec quelle assurance. Un premier client est identifié. | Envoyer le modèle de devis | Le modèle de devis a servi dès la semaine suivante.
            Rv | ME+GJ | Différence entre contrat d’appui et statut d’entrepreneur salarié. {P} choisit de tester six mois. Calendrier posé. | Préparer le contrat d’appui | Contrat d’appui signé.
            Lc | ME | Prévisionnel individuel relu : le temps de gestion n’est compté nulle part. Une demi-journée par semaine est ajoutée. | Relire le prévisionnel individuel | Prévisionnel individuel équilibré à la baisse.
            As | FC | Réunion collective du mois, {n:8-16} personnes. Tour de table sur le prix de l’heure ; presque tout le monde le sous-estime. | Envoyer le calculateur de prix | Calculateur de prix rempli par {Q}.
            Tt | FI | Le micro-crédit est possible pour l’outillage. Une pièce manque, le justificatif d’usage du local. | Suivre l’envoi du justificatif | Justificatif envoyé, prêt accordé.
            Rs | ME+PA | Visite pendant une journée de travail. {u} {~u attire/attirent} de nouveaux clients, mais l’attente au comptoir en fait perdre. Un second créneau est essayé. | Faire le point sur le second créneau | Le second créneau tient.
            Rb | RH | Comment travailler à deux sans confondre entraide et emploi. On écrit qui fait quoi et sous quel contrat. | Relire l’accord entre associés | Accord entre associés relu.
            Es | ME | Six mois de test : {€:4000-14000/500} de chiffre d’affaires, une courbe lente mais régulière. Poursuite décidée pour un an. | Mettre à jour le tableau de bord | Tableau de bord à jour.
            Mc | MR+ME | Mise en contact avec deux entrepreneuses du même métier. Elles proposent de partager un stand au printemps. | Demander des nouvelles du stand partagé | Le stand partagé est réservé.
                        """;

    private NetworkEpisodes() {
    }
}
