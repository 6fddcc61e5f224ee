package sample;

/**
 * Stories written by hand from the first call to today, for the projects that are looked at first.
 * {@link Arcs} reads the notation: {@code =} case, {@code @} member, {@code +} stage, {@code >}
 * orientation, {@code $} funding, {@code #} jobs, else a follow-up. A {@code \n} in a note is a line
 * break, because real notes have some.
 */
final class Flagships {

    static final String LINES = """
            = La Halle aux Possibles | ECOSSOLIES | 0 | 2026-01-05 | SITE | SITE_CAP | 2026-01-12 | COEUR_DE_CIBLE | 2026-01-15 | 2026-02-02
            @ Paul Renaudin H 26_49 SALARIE
            @ Awa Diarra F 26_49 INDEPENDANT
            @ Solène Guého F 26_49 DEMANDEUR_EMPLOI
            + 2026-01-12 IDEE
            + 2026-03-03 FAISABILITE
            + 2026-05-18 CREATION
            > 2026-02-17 | FORMATION | - | La Coopérative Tiers-Lieux | « Piloter un Tiers-Lieu », session d’automne, pour Awa Diarra et Solène Guého | ACCEPTEE | 2026-04-28
            > 2026-08-19 | FRANCE_ACTIVE | - | France Active Pays de la Loire | Prêt et garantie | ACCEPTEE | 2026-09-02
            $ France Active | 25000 | 2026-09-02
            $ Commune de Clisson | 12000 | 2026-06-25
            # 2026-09-30 | 0.5 | 0 | déclaration de l’association
            2026-01-12 | Rb | PV+MC | 75/15/0 | Paul et Awa présentent le projet : reprendre la halle aux grains, fermée depuis six ans, pour y mettre des bureaux, un atelier bois et une cantine le vendredi. Une dizaine de personnes se réunissent chez les uns et les autres. La mairie sait, sans plus. | Envoyer la synthèse et le guide « Monter un collectif » | 2026-01-19 | 2026-01-16
            2026-02-02 | Rb | MC+PV | 60/20/0 | Solène rejoint le noyau et prend le secrétariat. La synthèse a été lue à voix haute en réunion : le groupe garde trois usages et laisse l’hébergement de côté. Deux questions restent ouvertes, la place des artisans et le rôle de la mairie. | Trouver un créneau avec l’élue au commerce | 2026-02-12 | 2026-02-10
            2026-02-17 | Cs | PC | 80/20/70 | Rencontre avec l’élue au commerce et la responsable du patrimoine. La halle n’est pas à vendre, une mise à disposition est possible si les usages sont ouverts aux habitants. Elles demandent une étude de besoins avant toute visite technique. | Proposer une méthode d’enquête | 2026-02-27 | 2026-02-26
            2026-03-03 | Rv | EB | 60/30/0 | Lancement de l’étude. Questionnaire de douze questions, papier et en ligne, fermeture le 20 avril. Paul s’occupe des commerces, Awa des artisans, Solène des familles du centre. | Relire le questionnaire | 2026-03-09 | 2026-03-06
            2026-03-31 | T | EB | 20/0/0 | Soixante et une réponses en trois semaines, presque toutes de Clisson même. Awa ira au marché de Gorges, Paul à la gare un matin. | | |
            2026-05-06 | Rv | EB+RH | 60/15/0 | Retour sur l’enquête : 140 réponses, dont 38 personnes prêtes à donner du temps. La cantine du vendredi arrive en tête, devant l’atelier bois. Les bureaux intéressent peu de monde mais ces personnes paieraient. | Envoyer la trame de synthèse d’enquête | 2026-05-12 | 2026-05-11
            2026-05-18 | Rs | GJ+FO | 90/20/70 | L’association est déclarée et le lieu est trouvé : la mairie confirme par écrit qu’elle réserve la halle au projet jusqu’à la fin de l’année. Bureau à trois, comptes ouverts cette semaine.\\nÀ ne pas perdre de vue : le prévisionnel date de janvier. | Envoyer le modèle de budget sur trois ans | 2026-05-25 | 2026-05-22
            2026-06-16 | Rb | ME | 75/30/0 | Prévisionnel repris ligne à ligne. La cantine paie ses matières et la moitié du poste, l’atelier s’équilibre la deuxième année, les bureaux tiennent le loyer. Il manque 25 000 € pour l’équipement. | Préparer la demande à France Active | 2026-07-03 | 2026-07-02
            2026-07-08 | L | FI+ME | 45/0/0 | Relecture de la demande de prêt. Très clair sur les usages, trop optimiste sur le remplissage des bureaux en été. Proposé de prendre quatre postes au lieu de sept. | | |
            2026-08-27 | T | FO+PC | 25/0/0 | La mairie confirme la mise à disposition jusqu’en 2029. Convention à signer avant fin octobre. | Envoyer le modèle de convention | 2026-09-01 | 2026-08-31
            2026-09-08 | A | MC+PA | 120/30/70/12 | Douze personnes. Usages prioritaires : cantine du vendredi, atelier bois, trois bureaux à la journée. Le groupe a chiffré lui-même le temps de bénévolat, neuf permanences par semaine au plus. | Saisir la synthèse de l’atelier | 2026-09-15 | 2026-09-14
            2026-09-22 | Rs | FO+ME | 90/30/70 | Visite de la halle avec l’architecte conseil. Deux scénarios : rez-de-chaussée seul en 2027, ou mezzanine en seconde phase. Le collectif penche pour le premier. | Relire le prévisionnel, v2 | 2026-10-06 | 2026-10-07
            2026-10-06 | Rs | GJ+FO | 90/30/70 | Le bail emphytéotique est écarté, trop long à négocier. Convention d’occupation de trois ans, renouvelable. Paul porte le budget, Awa le lien avec les artisans. Prochaine étape : vote en assemblée le 15 octobre. | Relire la convention | 2026-10-20 | 2026-10-19
            2026-10-22 | T | FO+GJ | 15/0/0 | Vote acquis en assemblée, vingt-six voix pour et deux abstentions. La signature avec la mairie est fixée au 5 novembre. | | |
            2026-11-05 | Rs | FO+PC | 60/15/70 | Convention signée dans la halle, entrée dans les lieux au 1er janvier. Les trois menuisiers intéressés ont visité l’emplacement de l’atelier et demandent une alimentation triphasée. | Obtenir le devis de raccordement | 2026-11-27 |
            2026-11-17 | Rv | FI | 50/20/0 | Plan de financement mis à jour avec le prêt et l’aide de la commune. Reste 9 500 € à trouver, une campagne de dons serait lancée en janvier. Solène écrit le texte, premier jet attendu dans dix jours. | Relire le texte de la campagne de dons | 2026-12-04 |

            = Les Trois Lavoirs | ECOSSOLIES | 0 | 2026-02-24 | EVENEMENT | EVENEMENT | 2026-03-12 | COEUR_DE_CIBLE | 2026-03-19 | 2026-04-02
            @ Odile Jarnier F 50_PLUS RETRAITE
            @ Théo Massard H 26_49 SALARIE
            @ Nawel Bensaïd F 26_49 INDEPENDANT
            + 2026-03-12 IDEE
            + 2026-06-04 FAISABILITE
            > 2026-06-18 | RESEAU_THEMATIQUE | ECHOBAT | Echobat | Lecture du bâti avant devis, murs en pied de Loire | ACCEPTEE | 2026-07-02
            > 2026-09-18 | URSCOP | - | Union régionale des Scop | Choix entre association et SCIC | EN_ATTENTE |
            2026-03-12 | Rs | PV+FO | 80/15/75 | Rencontre au bord des lavoirs avec Odile et Théo. Trois petits bâtiments communaux, deux couverts, un sans toit. L’envie est de réparer des objets, de se réunir et de travailler à quelques-uns, au même endroit mais pas aux mêmes heures. | Envoyer un exemple de lieu réparti en plusieurs bâtiments | 2026-03-20 | 2026-03-19
            2026-04-02 | Rv | MC | 60/0/0 | L’exemple envoyé a montré qu’il faut une seule porte d’entrée visible. Nawel, qui répare de l’électronique, se joint au groupe. Ils sont sept. | | |
            2026-04-28 | A | EB+MC | 120/40/75/19 | Café au lavoir un mardi de marché, dix-neuf personnes autour de trois affiches. On veut réparer, apprendre à réparer, et un banc à l’ombre. La salle arrive loin derrière. | Mettre au propre les trois affiches | 2026-05-06 | 2026-05-05
            2026-05-21 | T | PC | 25/0/0 | Odile rend compte de la commission : la commune prêterait le lavoir du milieu dès l’automne, elle réserve sa réponse pour les deux autres. | | |
            2026-06-04 | Rb | EB+PV | 75/20/0 | Passage en étude. Les affiches ont convaincu tout le monde de commencer petit. Trois questions à instruire : combien d’objets par mois, qui paie l’eau et l’électricité, sous quelle forme on achète un stock de pièces. | Envoyer la trame d’étude | 2026-06-11 | 2026-06-10
            2026-07-02 | V | TE+FO | 90/0/75 | Passage d’Echobat avec nous. L’humidité remonte à un mètre, c’est sain si l’on ne l’enferme pas. Pas de cloison, pas de plancher collé. Théo prend les photos et les cotes. | Comparer les deux plans d’aménagement | 2026-07-16 | 2026-07-20
            2026-09-03 | Rv | ME | 60/15/0 | Le plan sans cloison est retenu. Nawel a tenu un carnet tout l’été : vingt-trois réparations, quatorze réussies, huit euros de pièces en moyenne. Ces chiffres valent mieux qu’une enquête. | | |
            2026-09-18 | Rs | GJ | 90/20/75 | Faut-il une coopérative pour un atelier de trente mètres carrés ? Le groupe y tient parce que la commune et deux commerçants veulent entrer au capital. Je transmets à l’Urscop et j’envoie un modèle pour lecture. | Envoyer le modèle de statuts de SCIC | 2026-10-03 |
            2026-10-20 | T | GJ | 20/0/0 | Théo demande où en sont les statuts, l’assemblée du 12 décembre approche. Réponse de l’Urscop attendue, je relance. La commune propose de prêter une personne du service juridique. | Relancer l’Urscop | 2026-11-03 |
            2026-11-06 | Rb | ME+GJ | 70/15/0 | Prévisionnel en trois versions, avec ou sans vente de pièces. La version sans vente équilibre à condition d’un loyer d’un euro. Odile ira poser la question en mairie. | | |

            = L’Escale rurale | ECOSSOLIES | 0 | 2025-03-04 | PRESCRIPTEUR | COLLECTIVITE | 2025-03-18 | COEUR_DE_CIBLE | 2025-03-25 | 2025-04-08
            @ Maï Le Goff F 26_49 SALARIE
            @ Gildas Prodhomme H 50_PLUS AGENT_PUBLIC
            + 2025-03-18 FAISABILITE
            + 2025-09-11 CREATION
            + 2026-07-04 OUVERTURE
            > 2025-06-12 | CHAMBRE_CONSULAIRE | - | Chambre d’agriculture | Trouver des fermes pour l’épicerie de dépôt | ACCEPTEE | 2025-07-01
            > 2026-03-10 | REGION | - | Région Pays de la Loire | Aide à l’équipement | ACCEPTEE | 2026-05-20
            $ Région Pays de la Loire | 32000 | 2026-05-20
            $ Commune de Nozay | 15000 | 2025-12-11
            $ Crédit coopératif | 18000 | 2026-04-15
            # 2026-07-06 | 1 | 0 | contrat de travail
            2025-03-18 | Rs | PV+PC | 90/20/60 | Premier rendez-vous à la maison du fermier avec Gildas, de la commune, et Maï, qui habite le bourg. Le dernier commerce de la place a fermé en janvier. Ils veulent une étape où l’on achète du pain, où l’on travaille une demi-journée et où les associations se réunissent. | Envoyer la note sur les lieux portés à deux | 2025-03-27 | 2025-03-26
            2025-04-08 | Rv | GJ+PC | 60/0/0 | Qui porte : la commune, une association, les deux ? La note a fait avancer la discussion. Commune propriétaire, association exploitante, un comité mixte tous les deux mois. | | |
            2025-05-13 | A | EB | 120/30/60/24 | Réunion publique, vingt-quatre personnes. Trois habitudes perdues : le pain après seize heures, le dépôt de colis, un endroit pour attendre le car. On ne parlera pas de coworking mais de table de travail. | Rédiger la synthèse | 2025-05-20 | 2025-05-19
            2025-06-12 | Rb | ME+AA | 80/25/0 | La synthèse a été lue en conseil municipal. Prévisionnel de l’épicerie : marge faible, aucun stock, paiement aux fermes chaque quinzaine. L’équilibre vient du dépôt de colis et de la table de travail. | Chercher cinq fermes prêtes à déposer | 2025-06-30 | 2025-07-01
            2025-09-11 | Rs | GJ | 90/20/60 | Assemblée constitutive la semaine passée, trente-deux personnes. Maï préside, Gildas siège pour la commune. On passe à la création : bail, assurance, compte. | Relire le bail commercial dérogatoire | 2025-09-22 | 2025-09-22
            2025-10-16 | L | FO | 40/0/0 | Lecture du bail. Deux articles rendent l’association responsable du gros œuvre, à renvoyer à la commune. | | |
            2025-11-20 | Cs | PC+FO | 80/15/60 | Comité mixte numéro un. La commune garde le gros œuvre et fait poser une rampe. L’association prend les peintures. Livraison prévue en avril. | Envoyer le rétroplanning | 2025-11-28 | 2025-11-27
            2026-01-22 | Rv | FI | 60/15/0 | Rétroplanning tenu, à une semaine près. Le Crédit coopératif entre pour 18 000 € avec un différé de six mois, il veut voir le bilan des dépôts-tests. | | |
            2026-02-19 | A | MC+RH | 110/20/60/15 | Quinze bénévoles, cinq permanences imaginées, quatre gardées. La cinquième, le lundi, a fait débat puis disparu. On veut un mi-temps payé dès l’ouverture. | Envoyer la fiche d’accueil des bénévoles | 2026-02-27 | 2026-02-26
            2026-04-09 | V | FO | 75/0/60 | Chantier presque fini, la porte s’ouvre dans le bon sens. Il manque les étagères et la prise de la vitrine réfrigérée. Les fermes ont essayé le dépôt un samedi à blanc. | Suivre la levée des réserves | 2026-04-24 | 2026-04-28
            2026-06-09 | Rs | RH+ME | 75/20/60 | Offre d’emploi publiée, neuf candidatures, entretien la semaine prochaine à trois voix. Les réserves sont levées. Ouverture au public le 4 juillet. | | |
            2026-07-07 | Rs | PA | 60/0/60 | Trois jours après l’ouverture. Cent quarante personnes le samedi, onze le lundi. La personne embauchée a déjà réparé la caisse. Le pain part avant dix-sept heures. | Envoyer le tableau de fréquentation | 2026-07-13 | 2026-07-10
            2026-08-25 | T | ME | 25/0/0 | Deux mois pleins. Dépôt de colis supérieur à la prévision, table de travail en dessous. Les fermes sont payées à date. | | |
            2026-10-02 | V | PC+MR | 105/30/60 | Visite avec l’adjointe à l’urbanisme. Accord de principe pour la salle du rez-de-chaussée, dès novembre. La Région peut compléter le financement de la cloison mobile.\\nMaï suit la formation et veut voir un lieu de quai. | Mettre en lien avec Le Quai des Métiers | 2026-10-08 | 2026-10-08
            2026-10-29 | E | PV+ME | 70/20/0 | Le lien avec Saumur est pris, visite en janvier. Trois mois d’ouverture : deux cents adhésions, un petit bénéfice sur le dépôt, une fatigue le vendredi. On ferme une heure plus tôt ce jour-là. | Préparer le point à six mois | 2026-12-11 |

            = La Grange à Idées | APESS53 | 0 | 2026-09-22 | EVENEMENT | EVENEMENT | 2026-10-01 | COEUR_DE_CIBLE | 2026-10-01 | 2026-10-27
            @ Maïwenn Roué F 26_49 SALARIE
            @ Étienne Chauvigné H 50_PLUS RETRAITE
            + 2026-10-01 IDEE
            > 2026-10-06 | INCUBATEUR | - | May’Idées | Collectif de Craon au stade de l’idée. Besoin d’un cadre pour clarifier le projet à plusieurs avant de parler du bâtiment. | ACCEPTEE | 2026-10-20
            > 2026-11-10 | RESEAU_THEMATIQUE | ECHOBAT | Echobat | Lecture de la charpente avant toute promesse | EN_ATTENTE |
            2026-10-01 | Rs | PV+MC+FO | 75/15/50 | Un collectif de sept habitantes et habitants veut rouvrir une grange communale : épicerie, atelier de réparation, salle. Maïwenn raconte une réunion chez elle, à neuf autour d’une table de six. La charpente inquiète, le besoin n’inquiète personne. | Donner le guide « Monter un collectif » | 2026-10-02 | 2026-10-01
            2026-10-27 | Rv | PV | 55/10/0 | Première séance d’accompagnement. Le guide a été lu et annoté, quatre points de désaccord mis sur une feuille. Le plus net porte sur l’épicerie : commerce ou entraide ? On garde la question ouverte une saison. | Proposer une visite de la Filature | 2026-11-13 | 2026-11-12
            2026-11-12 | V | MR+FO | 95/0/45 | Visite de la Filature à six, avec Étienne au volant. Ce qu’ils retiennent : un bâtiment immense se chauffe par morceaux. Ils veulent d’abord une pièce, la plus petite. | Envoyer la trame de convention de collectif | 2026-11-20 |
            2026-11-19 | T | PC | 20/0/0 | Maïwenn a croisé le maire : la grange n’est réservée à personne, une délibération pourrait passer en février. Elle demande par quoi commencer l’écrit. | Relire le courrier à la mairie | 2026-12-01 |

            = Le Fournil partagé | ECOSSOLIES | 0 | 2026-03-30 | TELEPHONE | CHAMBRE_CONSULAIRE | 2026-04-14 | COEUR_DE_CIBLE | 2026-04-16 | 2026-05-05
            @ Lise Renaudin F 26_49 INDEPENDANT
            @ Bénédicte Avril F 26_49 SALARIE
            + 2026-04-14 FAISABILITE
            > 2026-05-28 | CHAMBRE_CONSULAIRE | - | Chambre de métiers et de l’artisanat | Mise aux normes du four | ACCEPTEE | 2026-06-11
            > 2026-09-18 | RESEAU_MEMBRE | OUVRE_BOITES44 | L’Ouvre-Boîtes 44 | Tester l’activité de boulange sous statut d’entrepreneure salariée | EN_ATTENTE |
            2026-04-14 | Rs | ME+AA | 80/10/55 | La boulangerie du bourg a fermé, le four à bois est intact. Lise et Bénédicte font pousser leur blé à six kilomètres et veulent cuire là trois jours par semaine, avec un comptoir tenu par le voisinage. Reste à convaincre le propriétaire. | Envoyer un exemple de bail avec période d’essai | 2026-04-24 | 2026-04-23
            2026-05-05 | Rb | ME | 70/25/0 | Le bail d’essai plaît. Cent quarante pains par fournée, deux fournées par jour de cuisson : le calcul tient si le comptoir est ouvert par d’autres. | Faire le lien avec la chambre de métiers | 2026-05-29 | 2026-05-28
            2026-06-16 | V | FO+AA | 80/0/55 | Visite du four avec la conseillère des métiers. Conduit à tuber, sol à reprendre, rien d’interdit. Bénédicte a goûté la suie, dit-elle. | | |
            2026-07-21 | Rv | GJ+MC | 55/10/0 | Qui tient le comptoir ? Huit personnes disent oui, quatre pour de bon. Une association des habitués serait plus claire qu’un coup de main. | Envoyer des statuts très courts | 2026-07-28 | 2026-07-27
            2026-08-28 | Rs | AA+PA | 65/0/55 | Trois samedis de vente devant la porte : tout est parti avant midi. Les statuts courts ont été signés sur un sac de farine. | | |
            2026-09-18 | T | ME | 30/15/0 | Lise veut tester l’activité sans créer d’entreprise tout de suite. Dossier transmis à L’Ouvre-Boîtes 44, réponse attendue sous un mois. | | |
            2026-10-08 | T | FO | 20/0/0 | Le propriétaire accepte les travaux mais demande que la mairie se porte garante. J’appelle le secrétariat. | Rappeler la mairie au sujet du bail | 2026-10-13 | 2026-10-15
            2026-11-03 | Rb | ME+FO | 75/20/0 | La mairie ne se porte pas garante, elle propose de prendre le bail et de sous-louer. C’est mieux. Il faut relire la destination des lieux. | Relire le projet de bail avec la commune | 2026-11-18 |
                        """;

    private Flagships() {
    }
}
