package sample;

/** What happens in the first years after a place has opened. */
final class OpeningEpisodes {

    static final String LINES = """
            Rs | PA | Premiers comptages : {n:45-190} personnes par semaine, beaucoup le vendredi pour {u}, presque personne le mardi. On ferme le mardi plutôt que de s’épuiser. | Envoyer le tableau de fréquentation | Tableau de fréquentation rempli chaque soir depuis.
            Rb | ME | Première lecture des recettes réelles. La vente couvre les charges courantes, les adhésions sont en dessous, la location de salle au-dessus. Le budget prudent était le bon. | Mettre à jour le budget avec le réel | Budget mis à jour avec trois mois de réel.
            Tt | RH | La personne salariée ouvre, range, répond et programme. On dresse la liste de ce qui peut revenir aux bénévoles sans leur faire porter l’emploi. | Envoyer la fiche « Qui ouvre, qui ferme » | La fiche « Qui ouvre, qui ferme » a réglé la question des clés.
            As | GJ | Première réunion des usagères et usagers, {n:12-31} personnes. Trois demandes : du silence le matin, un tableau d’annonces, une réunion par mois au plus. | Écrire les règles d’usage à partir de la réunion | Règles d’usage affichées et respectées.
            Rs | CO | Le lieu est connu dans le bourg, invisible à cinq kilomètres. Une affiche par mois dans les communes voisines et un point régulier avec l’office de tourisme. | Relire l’affiche du mois | Affiche du mois imprimée et posée.
            Vs | MR | Visite croisée avec {tl}, {n:5-11} personnes. On a échangé les plannings, un modèle de facture et une recette de soupe. | Partager le modèle de facture | Modèle de facture repris tel quel.
            Rv | FI | Bilan de la subvention d’investissement : factures classées, deux lignes à justifier. Le versement du solde dépend de ce dossier. | Relire le compte rendu financier | Compte rendu financier relu, solde versé.
            Lc | MI | Premier rapport d’activité, {n:9-18} pages. De belles histoires, peu de nombres ; j’ai proposé un encadré par mois. | Relire le rapport d’activité remanié | Rapport d’activité remanié, prêt pour l’assemblée.
            Tt | ME | Trésorerie tendue ce mois-ci, un acompte tarde. L’équipe a prévenu le propriétaire à temps ; échéance décalée sans frais. | Suivre le versement de l’acompte | L’acompte est arrivé.
            Rb | GJ | Comment faire entrer les professionnels au conseil sans perdre les habitantes et habitants ? Un collège de plus et un plafond de voix ; la proposition ira en assemblée. | Rédiger la résolution sur les collèges | Résolution sur les collèges adoptée en assemblée.
            Cs | PC | Comité avec la commune : bilan bien reçu. La commune demande d’accueillir le marché de Noël et propose de prendre à sa charge l’éclairage. | Envoyer le relevé de décisions du comité | Relevé de décisions du comité signé.
            As | PA | Atelier de programmation avec {n:9-18} personnes : ce qui a marché, ce qui a coûté trop d’énergie, ce qu’on n’a pas osé. Une soirée par mois disparaît. | Publier la programmation du trimestre | Programmation du trimestre publiée.
            Rs@CU | AA+ME | Marge de la cuisine vérifiée sur quatre semaines. Les produits frais tournent bien, les restes du samedi posent question : repas du lundi à prix libre. | Envoyer la feuille de suivi des pertes | La feuille de suivi montre des pertes divisées par deux.
            Rs@AT | RH+FC | {n:14-36} initiations en trois mois, deux personnes seulement pour les animer. On forme trois membres de plus pendant l’hiver. | Planifier les initiations d’hiver | Trois nouvelles personnes savent initier.
            Rb@BU | ME | Taux d’occupation des postes : {n:31-66} %. Les demi-journées marchent, l’abonnement au mois attire peu. La salle de réunion sauve la moyenne. | Revoir la grille tarifaire des bureaux | Grille tarifaire simplifiée, trois lignes au lieu de neuf.
            Rs@FA | ON | Le carnet des machines révèle que la découpeuse sert surtout le jeudi soir. On regroupe les initiations ce jour-là, le reste devient accès accompagné. | Mettre en ligne le planning des machines | Planning des machines en ligne et tenu.
            Rs@NO | AA+PC | Récolte, transformation, vente : le calendrier et celui de la cuisine scolaire s’accordent à deux semaines près. Un accord écrit sera proposé pour l’an prochain. | Rédiger l’accord avec la cuisine scolaire | Accord avec la cuisine scolaire signé pour une saison.
            Rb@CT | PA+FI | Trois soirées, {n:110-260} spectateurs en tout. Les cachets sont couverts, pas le temps de régie. On plafonne à deux soirées par mois. | Chiffrer le temps de régie | Le temps de régie figure désormais dans chaque budget.
            Tt | MR | {P} demande comment faire avec les sollicitations de stages et de visites. Une matinée par mois, inscriptions groupées, participation libre. | Envoyer un texte type pour les visites | Texte type en ligne, une visite groupée déjà passée.
            Mc | MR+FI | Mise en relation avec le DLA du département : le lieu emploie, la question du modèle devient sérieuse. Le diagnostic demande deux demi-journées. | Relancer la chargée de mission du DLA | Le premier rendez-vous avec le DLA est passé.
            Ev | PV | Point de mi-parcours. Plus de public que prévu, moins d’adhésions, une équipe fatiguée mais contente. Priorité au rythme de travail ce semestre. | Écrire les trois priorités du semestre | Les trois priorités du semestre sont connues de tous.
            Rs | RH | Accueil d’un service civique : ce qu’on peut lui confier et ce qu’on ne peut pas. Une mission sur la mémoire du lieu a été écrite. | Relire la fiche mission | Fiche mission acceptée, arrivée le mois suivant.
            Tt | FO | Une fuite dans la toiture au-dessus de {v}. La convention dit clairement qui répare, la mairie envoie quelqu’un sous huit jours. | Confirmer l’intervention avec la mairie | La toiture est réparée.
            Rb | GJ | Rédaction à plusieurs du règlement : une page pour les usages, une pour la sécurité. Le mot interdit n’apparaît qu’une fois. | Relire le règlement final | Règlement final adopté.
            Rs | MC+RH | On compte les heures données sur un mois : {n:180-420}. Personne n’en avait idée. L’équipe décide de le dire en assemblée et de réduire les permanences du matin. | Envoyer la feuille des heures données | Feuille des heures tenue par {Q}.
            Lc | FI | Relecture d’une demande de fonctionnement auprès de {e}. Il faut dire ce que le territoire y gagne, en deux phrases et trois nombres. | Suivre le passage en commission | La commission a rendu un avis favorable.
            As | MI | Atelier d’évaluation avec {n:8-19} personnes : ce que le lieu a changé pour chacune. {n:24-52} petites cartes, regroupées en cinq effets. | Rédiger la page sur les cinq effets | La page sur les cinq effets est au mur de l’entrée.
            Tt | CO | Demande d’un reportage régional. On choisit de montrer l’atelier plutôt que la fête, et de prévenir les personnes qui seraient à l’image. | Envoyer le modèle d’autorisation d’image | Modèle d’autorisation d’image utilisé.
            Rb | ME | Que faire de {v} ? La dépense dépasse nettement la recette. Réponse : l’assumer comme service, écrire son coût et le faire financer comme tel. | Chiffrer {v} séparément | Le coût de {v} est isolé dans les comptes.
            Rs | TE | Relevé d’énergie de l’hiver passé. La pièce du fond double la facture ; elle restera fermée de décembre à février. | Comparer trois offres d’énergie | Offre d’énergie retenue, économie attendue modeste.
            Rb | FC | Deux bénévoles voudraient animer à leur tour. On construit un parcours de trois séances avec ce que le groupe sait déjà faire. | Mettre en page le parcours en trois séances | Le parcours en trois séances a commencé.
            Cs | PC | Présentation au conseil communautaire, dix minutes et des questions bienveillantes. {él} propose une visite des communes voisines. | Organiser la visite des communes voisines | La visite des communes voisines a réuni {n:9-21} élus et agents.
            Tt | RH | Fin de période d’essai confirmée pour le poste d’accueil. On prépare un entretien à trois mois avec une trame simple. | Envoyer la trame d’entretien professionnel | Trame d’entretien utilisée deux fois.
            Rs | PV | Journée portes ouvertes préparée avec l’équipe : une journée ordinaire ouverte à tous plutôt qu’une fête. {P} tient l’exposition des outils. | Préparer l’affichage de la journée | Affichage prêt, journée réussie.
            Mt | MR | Échange à trois avec une commune qui voudrait son propre lieu. {P} raconte les débuts sans rien enjoliver. | |
            Eb | ME+PV | Point annuel. Le lieu tient avec {n:2-3} sources de recettes ; la plus fragile est la subvention de démarrage, qui s’arrête. Deux relais à trouver. | Dresser la liste des relais possibles | Liste des relais possibles discutée, deux pistes gardées.
            Rv | ON | L’agenda partagé ne suffit plus : doublons, salles prises deux fois. Essai d’un outil libre de réservation pendant un mois. | Paramétrer l’outil de réservation | L’outil de réservation tourne sans double usage.
            Rs | AA+MC | Les habitantes et habitants apportent leurs surplus sans prévenir. Un créneau de dépôt et une balance règlent presque tout. | Afficher le créneau de dépôt | Le créneau de dépôt est entré dans les habitudes.
                        """;

    private OpeningEpisodes() {
    }
}
