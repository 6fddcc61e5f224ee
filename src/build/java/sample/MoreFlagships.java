package sample;

/** The second half of the stories written by hand; the notation is that of {@link Flagships}. */
final class MoreFlagships {

    static final String LINES = """
            = Le Quai des Métiers | IRESA | 0 | 2024-09-10 | SITE | SITE_CAP | 2024-09-24 | COEUR_DE_CIBLE | 2024-10-01 | 2024-10-15
            @ Tom Bréhier H 26_49 INDEPENDANT
            @ Garance Lépinay F 26_49 INDEPENDANT
            @ Yvon Thoreau H 50_PLUS INDEPENDANT
            + 2024-09-24 IDEE
            + 2025-02-11 FAISABILITE
            + 2025-11-18 CREATION
            + 2026-09-19 OUVERTURE
            > 2025-03-20 | DLA | - | DLA de Maine-et-Loire | Choix de la forme coopérative | SANS_SUITE | 2025-06-05
            > 2025-10-14 | FRANCE_ACTIVE | - | France Active Pays de la Loire | Garantie sur le prêt d’équipement | ACCEPTEE | 2025-12-02
            $ Europe LEADER | 48000 | 2026-02-17
            $ Ville de Saumur | 30000 | 2026-04-07
            $ France Active | 40000 | 2025-12-02
            # 2026-09-21 | 2 | 0 | contrats de travail
            # 2026-11-16 | 0.5 | 2 | déclaration de la coopérative
            2024-09-24 | Rb | PV | 70/10/0 | Tom, ébéniste, et Garance, qui relie des livres, cherchent un endroit où l’on entend travailler. Yvon, de la viticulture, veut vendre en direct. Le magasin des douanes donne sur le quai et il est vide. | Envoyer des exemples de vitrines communes | 2024-10-04 | 2024-10-03
            2024-10-15 | Rs | FO | 75/0/45 | Repérage du magasin avec le service du port. La Loire monte dans la cave une année sur quatre. Les étages sont secs. On regarde les exemples de vitrines sur le parapet. | | |
            2024-11-26 | A | MC+EB | 120/30/45/21 | Vingt et une personnes, onze métiers. On demande à chacune le loyer qu’elle peut payer, pas celui qu’elle trouve juste. La moyenne permet déjà de payer l’électricité. | Établir le tableau des métiers et surfaces | 2024-12-06 | 2024-12-05
            2025-02-11 | Rv | EB+ME | 60/20/0 | Passage en étude. Le tableau montre cinq métiers bruyants et six silencieux, la cage d’escalier servira de frontière. | Chercher deux lieux d’artisans comparables | 2025-02-21 | 2025-02-24
            2025-04-15 | V | MR | 150/0/110 | Aller-retour à Cholet dans un ancien atelier textile. Garance a relevé tous les tarifs, Tom les bruits. Ils reviennent avec une règle simple : une heure de silence après le repas. | | |
            2025-06-05 | T | GJ | 20/0/0 | Le DLA ne peut pas intervenir, la structure n’emploie pas encore. Nous ferons le travail sur la SCIC ensemble, en trois séances. | Poser les trois dates | 2025-06-13 | 2025-06-12
            2025-07-03 | Rb | GJ | 90/30/0 | Séance une sur trois : qui est sociétaire. Artisans, clients, ville, habitants. Yvon propose que le port y soit, et le port dit oui. | | |
            2025-09-18 | Rb | GJ+ME | 90/30/0 | Séance deux. Les parts coûtent quarante euros. Les comptes sont faits à partir de loyers réels, avec une vacance de deux ateliers par an. | Relire le préambule des statuts | 2025-09-26 | 2025-09-25
            2025-11-18 | Rb | GJ | 80/20/0 | Séance trois et signature. Quarante et un sociétaires au premier jour. La ville entre pour cinq mille euros. On passe en création. | Envoyer la liste des formalités | 2025-11-24 | 2025-11-24
            2026-01-27 | Cs | PC+FI | 90/20/45 | Comité de financement : LEADER annoncé pour le printemps, avance demandée à la ville. Tout le monde veut la même chose, pas au même moment. | Refaire le plan de trésorerie | 2026-02-05 | 2026-02-04
            2026-04-21 | V | FO | 80/0/45 | Le chantier a trouvé un fourneau de forge derrière une cloison. Il reste. Deux semaines de retard, un argument de plus pour les visites. | | |
            2026-06-30 | A | PA+RH | 120/20/45/16 | Seize personnes pour écrire une semaine du quai. La boutique ouvre cinq jours, les ateliers se visitent deux après-midi. Premier emploi partagé à l’accueil. | Relire les deux fiches de poste | 2026-07-08 | 2026-07-07
            2026-09-01 | Rv | PC | 45/0/0 | Commission de sécurité passée, avis favorable, arrêté municipal attendu. Les deux personnes embauchées commencent le 14. | | |
            2026-09-22 | Rs | PA | 60/0/45 | Ouverte samedi : six cents visiteurs, un bateau pour venir de l’autre rive. Les artisans n’ont rien fabriqué, ils ont parlé. La boutique a vendu ce qu’elle pensait vendre en un mois. | Planifier le bilan de lancement | 2026-10-09 | 2026-10-08
            2026-10-23 | B | ME+PV | 90/30/45 | Bilan de lancement, sept personnes. Le loyer est couvert, la boutique porte plus que prévu, les visites épuisent. On les groupe le jeudi. Tom parle déjà d’un deuxième emploi. | Suivre la recherche de l’emploi | 2026-12-01 |

            = La Ruche du Lac | ECOSSOLIES | 0 | 2023-10-03 | EVENEMENT | RESEAU_MEMBRE | 2023-10-17 | COEUR_DE_CIBLE | 2023-10-24 | 2023-11-07
            @ Yolande Hervouët F 50_PLUS SALARIE
            @ Simon Kermarec H 26_49 INDEPENDANT
            + 2023-10-17 CREATION
            + 2025-10-14 OUVERTURE
            + 2026-06-09 DEVELOPPEMENT
            + 2026-09-08 CONSOLIDATION
            $ Fondation de France | 20000 | 2024-06-12
            $ Région Pays de la Loire | 55000 | 2024-11-06
            $ Crédit coopératif | 60000 | 2025-02-18
            $ Nantes Métropole | 18000 | 2025-09-24
            # 2024-01-31 | 0.5 | 2 | rapport d’activité
            # 2025-10-15 | 1.5 | 2.5 | contrats de travail
            # 2026-06-15 | 1 | 4 | rapport d’activité
            > 2024-02-06 | RESEAU_MEMBRE | PING | PiNG | Choix des machines et du mode d’accès | ACCEPTEE | 2024-03-05
            > 2025-01-21 | FINANCEUR | - | Crédit coopératif | Prêt d’équipement | ACCEPTEE | 2025-02-18
            2023-10-17 | Rb | PV+FO | 80/15/0 | L’ancienne poste sera libre dans six mois. L’association de Yolande la veut pour ses bureaux, Simon pour un fablab de quartier. Le mieux serait qu’ils la prennent ensemble. | Envoyer le modèle de partage de charges | 2023-10-27 | 2023-10-26
            2023-11-07 | Rs | GJ | 75/0/40 | Le partage des charges a fait disparaître l’inquiétude. Le groupe compte neuf personnes, deux chiens et une imprimante d’occasion. | | |
            2024-01-16 | Cs | PC | 80/20/40 | La ville accepte un bail de cinq ans avec franchise d’un an de loyer. En échange les services de la ville auront une salle un jour par semaine. | Relire le projet de bail | 2024-01-26 | 2024-01-25
            2024-03-12 | A | ON+FC | 120/20/40/14 | Atelier d’imagination avec PiNG, quatorze personnes. On choisit les gestes avant les machines : couper, coudre, imprimer, mesurer. | Écrire la liste des machines par geste | 2024-03-22 | 2024-03-21
            2024-05-28 | Rv | FI+ME | 60/25/0 | La liste par geste coûte 38 000 €. Le budget tient avec une part en prêt. Les recettes de la salle sont les seules certaines. | | |
            2024-09-19 | Rb | ME | 70/0/0 | Relecture du plan d’affaires, sixième version. Le prix du poste a baissé de vingt euros, la confiance a monté d’autant. | Envoyer deux tarifs de fablabs de quartier | 2024-09-27 | 2024-09-27
            2025-01-14 | V | FO | 75/0/40 | Début des travaux. On garde le guichet, les enfants y joueront à la poste. La dalle est meilleure que prévu. | | |
            2025-06-17 | Rs | RH | 80/20/40 | Écriture du poste de coordination, à trois quarts de temps plutôt qu’à deux mi-temps. La personne fera vivre le fablab et fermera la porte. | Relire l’offre de coordination | 2025-06-25 | 2025-06-24
            2025-10-14 | Rs | PA+CO | 60/0/40 | Le lieu est ouvert. La directrice de l’école voisine a réservé le mercredi matin. Simon a coupé la plaque d’entrée sur place. | Noter les chiffres du premier mois | 2025-11-14 | 2025-11-13
            2026-01-20 | E | ME+PV | 70/15/0 | Trois mois et demi d’ouverture, les postes à sept dixièmes, le fablab plein deux soirs. Les chiffres du premier mois étaient moins bons que le ressenti, les suivants l’ont dépassé. | | |
            2026-06-09 | Rs | GJ+ME | 90/20/40 | La demande dépasse les murs, second site imaginé à Pont-Saint-Martin. On le traite comme un projet à part, avec ses propres comptes. | Ouvrir un dossier pour le second site | 2026-06-19 | 2026-06-18
            2026-09-08 | C | PC+FI | 85/20/40 | Comité avec la ville et Nantes Métropole. Aide de fonctionnement reconduite trois ans, avec un point au printemps. L’équilibre ne dépend plus d’une seule ligne. | Préparer le point à 12 mois | 2026-10-15 | 2026-10-15
            2026-10-15 | B | PV+MI | 90/30/40 | Point à douze mois d’ouverture. Deux cent vingt adhésions, deux emplois et demi, une salle pleine. L’accompagnement peut s’espacer à un rendez-vous par semestre. | Écrire ensemble la page de bilan | 2026-12-15 |

            = L’Atelier des Marais | POLE_ESS_85 | 0 | 2024-01-16 | TELEPHONE | BOUCHE_A_OREILLE | 2024-01-30 | COEUR_DE_CIBLE | 2024-02-06 | 2024-02-20
            @ Karim Moreau H 26_49 SALARIE
            @ Josette Arnaudeau F 50_PLUS RETRAITE
            + 2024-01-30 CREATION
            + 2024-09-14 OUVERTURE
            + 2025-10-21 DEVELOPPEMENT
            > 2024-03-19 | FRANCE_TRAVAIL | - | France Travail Challans | Prescrire les initiations aux gestes du bois | CONTACT_PRIS | 2024-04-09
            > 2026-05-12 | DLA | - | DLA de Vendée | Organisation du travail à trois salariés | ACCEPTEE | 2026-06-16
            $ Région Pays de la Loire | 24000 | 2024-05-22
            $ Challans Gois Communauté | 16000 | 2024-07-03
            $ Fondation de France | 15000 | 2025-11-26
            # 2024-09-16 | 1 | 0 | contrat de travail
            # 2025-09-30 | 0.8 | 1 | rapport d’activité
            # 2026-09-30 | 0.7 | 1.8 | rapport d’activité
            2024-01-30 | Rs | PV+FO | 80/10/60 | Karim ouvre la porte de la cidrerie : trois établis, un tour, et Josette qui apprend la vannerie à six personnes. L’association existe depuis l’été, il manque un cadre pour ouvrir au public. | Envoyer la fiche « Recevoir du public » | 2024-02-07 | 2024-02-06
            2024-02-20 | Rb | GJ+ME | 70/20/0 | La fiche a été lue dans l’atelier. Priorité aux assurances et au règlement des machines, ensuite seulement aux tarifs. | | |
            2024-03-26 | A | FC | 120/15/60/11 | Onze personnes autour d’une scie à ruban. Règlement écrit sur place, phrase par phrase, chacune essayée. | Mettre au propre le règlement | 2024-04-03 | 2024-04-03
            2024-05-21 | Rv | FI | 55/20/0 | Subvention annoncée par la Région, réponse de l’intercommunalité attendue. Plan de trésorerie sur six mois, creux en juillet. | | |
            2024-06-18 | Rs | FO | 75/0/60 | Extraction posée, portes de secours repeintes. La commission passe le 2 juillet. Karim a fait répéter l’évacuation deux fois. | Vérifier l’avis de la commission | 2024-07-08 | 2024-07-09
            2024-09-17 | Rs | PA | 60/0/60 | Ouverture samedi, huit cents copeaux dans les cheveux. Cinquante adhésions le premier jour, les initiations sont complètes jusqu’à novembre. | | |
            2025-01-28 | E | ME | 75/20/0 | Quatre mois pleins. Recettes d’initiation au double de la prévision, vente d’objets au tiers. On arrête la vente d’objets. | Chiffrer un forfait d’initiation pour les écoles | 2025-02-07 | 2025-02-06
            2025-06-10 | V | MR | 120/0/90 | Visite de La Manufacture douce avec quatre bénévoles. Josette a expliqué la vannerie pendant le trajet, on a presque manqué la sortie. Idée rapportée : une matinée silencieuse. | | |
            2025-10-21 | Rb | RH+ME | 80/25/0 | Troisième exercice plus stable. On passe en développement, un deuxième poste à temps partiel. Le forfait pour les écoles remplit l’hiver. | Relire la fiche de poste du deuxième emploi | 2025-10-31 | 2025-10-30
            2026-02-24 | L | FI | 35/0/0 | Relecture du compte rendu à la Fondation. Précis et court. Une photo d’élève est retirée, les parents n’avaient pas signé. | | |
            2026-06-23 | Cs | PC | 80/20/60 | Rencontre avec l’intercommunalité. Le bail sera prolongé de trois ans. Le voisin veut une haie, elle sera plantée en novembre. | Confirmer la date de plantation | 2026-10-05 | 2026-10-05
            2026-09-15 | Rs | RH | 70/10/60 | Préparation du troisième emploi, par tuilage avec le deuxième. Karim part en formation un jour sur deux à l’automne, Josette tient la permanence du mardi. | Envoyer la trame d’entretien | 2026-09-25 | 2026-09-24
            2026-10-27 | T | RH | 20/0/0 | Deux candidatures internes, une externe. Entretien commun fixé au 3 novembre. | Second emploi : relire la promesse d’embauche | 2026-11-09 |
            2026-11-12 | Rb | RH | 60/10/0 | Le poste est pourvu par une personne déjà bénévole. Contrat prévu au 4 janvier, coût vérifié. La haie est plantée. | Envoyer les formalités d’embauche | 2026-11-30 |

            = La Bobinette | CEAS72 | 0 | 2025-06-17 | SITE | RESEAUX_SOCIAUX_PRESSE | 2025-07-01 | COEUR_DE_CIBLE | 2025-07-03 | 2025-07-17
            @ Clotilde Fermé F 26_49 DEMANDEUR_EMPLOI
            @ Ornella Ruiz-Gauthier F 26_49 SALARIE
            + 2025-07-01 IDEE
            + 2025-11-06 FAISABILITE
            + 2026-04-23 CREATION
            $ Crédit coopératif | 22000 | 2026-07-09
            $ Ville de Sablé-sur-Sarthe | 8000 | 2026-06-17
            # 2026-08-31 | 0.6 | 0 | contrat de travail
            > 2025-09-18 | BGE | - | BGE Anjou Mayenne Sarthe | Valider la partie commerciale | REFUSEE | 2025-10-09
            > 2026-05-19 | FRANCE_ACTIVE | - | France Active Pays de la Loire | Garantie d’emprunt | ACCEPTEE | 2026-06-30
            2025-07-01 | Rb | PV | 75/10/0 | Clotilde a cousu toute sa vie professionnelle et Ornella tient un blog de quartier. La mercerie fermée en face de la gare a gardé ses rayons de bois. Elles veulent un café où l’on ourle un pantalon. | Envoyer la trame de note d’intention | 2025-07-10 | 2025-07-09
            2025-07-17 | Rs | FO | 60/0/40 | Visite avec l’agent immobilier. Une fissure au plafond, un vrai comptoir, quatre machines offertes par l’ancienne patronne. La note d’intention tient déjà debout. | | |
            2025-09-04 | A | EB | 110/25/40/17 | Café couture sur la place, dix-sept personnes et leurs retouches. Moitié de clientes, moitié de curieuses. On repart avec une liste de trente pièces à réparer. | Envoyer la grille d’entretien de besoin | 2025-09-12 | 2025-09-12
            2025-11-06 | Rb | EB | 70/20/0 | Étude lancée. Vingt-deux entretiens de quinze minutes, le créneau le plus demandé est le jeudi soir. BGE n’est pas intervenue, le modèle est trop associatif pour elle. | | |
            2026-01-15 | Rv | ME | 60/15/0 | Trois recettes, café, retouches, école du soir. La première paie l’eau, la deuxième le loyer, la troisième le temps. | Relire le prévisionnel à trois recettes | 2026-01-23 | 2026-01-26
            2026-02-26 | T | FO | 20/0/0 | Le propriétaire accepte un bail à loyer progressif, sans pas-de-porte. | | |
            2026-04-23 | Rb | GJ | 80/25/0 | Association créée, bail signé mardi. Passage en création. Il reste à écrire la place de la première salariée et ce que les bénévoles ne feront pas. | Envoyer deux exemples de chartes | 2026-05-04 | 2026-05-04
            2026-06-11 | Rs | FI+ME | 75/20/40 | Budget de lancement fermé à 41 000 €, prêt compris. La ville complète pour l’enseigne. Les machines sont révisées par un mécanicien à la retraite, gratuitement. | | |
            2026-07-09 | L | GJ | 40/0/0 | Règlement du prêt relu avec elles. Une clause de remboursement anticipé manque, ajoutée par la banque en une heure. | Suivre l’ajout de la clause | 2026-07-20 | 2026-07-20
            2026-09-10 | A | PA+MC | 120/20/40/13 | Treize personnes, une semaine type sur rouleau de papier. Le jeudi soir devient le cœur de l’école. Ouverture souhaitée avant Noël. | Envoyer le calendrier sur une page | 2026-09-17 | 2026-09-18
            2026-10-08 | Rv | RH | 55/10/0 | L’embauche du mois d’août donne de l’air. On écrit le règlement intérieur ensemble, quatre articles sont prêts. | Relire le règlement intérieur | 2026-10-16 |
            2026-11-10 | Rs | FO+PC | 80/15/40 | Commission de sécurité le 1er décembre. Deux prises et un extincteur manquent. Clotilde a fait répéter les gestes au comptoir. Le règlement n’est pas encore relu, mea culpa. | Vérifier la visite de la commission | 2026-12-03 |
                        """;

    private MoreFlagships() {
    }
}
