package sample;

/** What happens when an open place grows, and later settles. */
final class GrowthEpisodes {

    static final String DEVELOPMENT = """
            Rb | ME | Analyse de trois années de comptes. {u} porte la moitié des recettes, la salle un quart. La dépendance à un seul client inquiète davantage que le niveau de subvention. | Faire le tableau des dix premiers clients | Tableau des clients établi, deux secteurs à rééquilibrer.
            Rs | RH | Préparation d’un second emploi. Le besoin porte sur l’accueil du soir et l’administratif : un seul poste, deux métiers, on en fait deux quarts de temps. | Relire les deux fiches de poste | Les deux fiches de poste sont publiées.
            Cs | FI+PC | Comité des financeurs autour de l’agrandissement. Accord sur le besoin, discussion franche sur la part de fonds propres. | Refaire le plan de financement de l’agrandissement | Plan de financement refait avec davantage de fonds propres.
            As | GJ | Atelier sur la transformation en SCIC, {n:11-24} personnes. Qui serait sociétaire, avec quelle part, pour décider quoi. Les bénévoles veulent rester un collège à part. | Envoyer la comparaison des collèges | La comparaison des collèges a servi en assemblée.
            Tt | FI | La réponse de la fondation est positive, {€:8000-30000/1000} sur deux ans. Elle attend un point par semestre et une visite. | Poser les dates des deux points | Les dates des points avec la fondation sont fixées.
            Vs | MR | Nous avons visité {tl} à {n:6-12}, pour regarder comment deux métiers bruyants cohabitent. Un règlement horaire, un mur de laine de bois et des excuses. | Transmettre la fiche sur l’isolation acoustique | Fiche acoustique transmise au menuisier du lieu.
            Rb | MI | Mesure d’utilité sociale : les effets sur l’emploi sont faciles à dire, ceux sur les liens demandent des récits. Une méthode à deux voix est retenue. | Relire la grille de récits | Grille de récits testée avec six personnes.
            Lc | FI | Relecture du dossier LEADER. Le lien avec la stratégie locale manque ; les indicateurs, eux, sont bien choisis. | Relire la partie stratégie locale | Partie stratégie locale reprise et déposée.
            Rv | RH | Organisation du travail à {n:3-5} salariés : réunion courte le lundi, décisions notées, un référent par sujet. La double casquette de {P} est clarifiée. | Écrire la répartition des responsabilités | La répartition des responsabilités est signée.
            Rs | FO | Étude d’une extension dans le bâtiment voisin. Le propriétaire préfère vendre ; l’équipe préfère louer. Rendez-vous avec la commune pour un portage. | Écrire à la commune au sujet du portage | La commune examine le portage.
            Tt | GJ | Question sur les activités lucratives au-delà du seuil. Rendez-vous pris avec un cabinet, liste des recettes à classer avant. | Classer les recettes de l’an passé | Recettes classées, le seuil n’est pas atteint.
            Rs | PA | La programmation s’est épaissie sans que personne ne le décide. On dessine l’année sur un mur et l’on retire {n:4-9} dates. | Publier l’année allégée | L’année allégée a été annoncée sans regret.
            As | PV | Journée pour relire le projet d’origine, {n:12-27} personnes. Deux phrases ont vieilli, une est plus vraie qu’au début. Les nouveaux membres l’ont réécrite. | Mettre en page le projet réécrit | Projet réécrit présenté en assemblée.
            Mc | MR | Lien fait avec une autre équipe qui songe à mutualiser la comptabilité. Les deux structures ont la même taille et le même logiciel. | Suivre la mutualisation de comptabilité | Essai de mutualisation de comptabilité lancé.
            Rb | ME | Prix de journée de la salle : il n’avait pas bougé depuis l’ouverture. Hausse de {n:6-14} % pour les entreprises, rien pour les associations. | Envoyer la note sur les tarifs | Les nouveaux tarifs passent sans difficulté.
            Rs | FC | {n:5-9} bénévoles formés à l’accueil cette année. Leur demande : savoir dire non. Une demi-journée de mise en situation sera proposée. | Préparer la demi-journée de mise en situation | La mise en situation a fait rire et a servi.
            Cs | PC | Réunion avec {e} sur la convention de trois ans. Les objectifs se ramènent à quatre, avec deux nombres et deux récits. | Transmettre la version courte des objectifs | Version courte des objectifs intégrée à la convention.
            Tt | ON | Le site ne reflète plus le lieu. On garde trois pages et un agenda, le reste part en archive. | Relire la page d’accueil | Page d’accueil relue, le téléphone sonne moins pour les horaires.
            Rs | TE | Bilan de consommation par activité. L’atelier pèse peu, la chaufferie beaucoup : un dossier de travaux sera monté au printemps. | Trouver le contact du conseil en énergie partagé | Le conseil en énergie partagé est passé.
            Rv@AT | FC+RH | Ouverture d’une formation courte à partir des initiations. Il faut un cadre, un prix et quelqu’un pour l’administratif : une structure partenaire les apporte. | Écrire la lettre à la structure partenaire | La structure partenaire accepte d’essayer une session.
            Rs@CU | AA | La cuisine accueille {n:3-6} équipes par semaine. Le stockage froid sature le jeudi. L’achat d’une chambre d’occasion est étudié. | Chercher trois offres de chambre froide | Chambre froide d’occasion trouvée.
            Rs@NO | AA+ME | Compte d’exploitation des cultures séparé de celui de l’accueil. Les plants financent l’outil, les stages financent le temps. | Établir le compte séparé des cultures | Compte séparé des cultures établi sur deux saisons.
            Rb@BU | ME | Liste d’attente pour les bureaux, {n:4-11} demandes. Agrandir coûte cher ; partager les postes à mi-temps est essayé d’abord. | Écrire aux personnes en liste d’attente | Quatre postes partagés à mi-temps ont trouvé preneurs.
            Rb@CT | PA+FI | Demande à la DRAC pour deux résidences. Le lien avec les écoles est solide, le calendrier un peu serré. | Vérifier le calendrier des résidences | Calendrier des résidences validé.
            Eb | PV | Point annuel : {n:180-420} adhésions, {n:2-5} emplois, trois partenaires stables. L’équipe choisit de ne rien ouvrir de nouveau pendant un an. | Consigner les choix de l’année | Les choix de l’année figurent au procès-verbal.
            Tt | RH | Départ annoncé d’une personne salariée. Une passation de six semaines est possible, avec un cahier tenu au jour le jour. | Envoyer le sommaire du cahier de passation | Le cahier de passation est rempli aux trois quarts.
            Rs | GJ | Préparation de l’assemblée : comptes, rapport, renouvellement du tiers du conseil. Trois candidatures, dont deux de personnes arrivées par {u}. | Relire les résolutions | Résolutions relues, assemblée tenue.
            Lc | MI | Lecture du bilan d’utilité sociale. Le fond est bon ; une annexe de méthode le rendra plus crédible aux yeux des partenaires. | Relire l’annexe de méthode | Annexe de méthode ajoutée.
            Rs | CO | Séance de travail sur le récit du lieu : d’où il vient, ce qu’on y fait, à qui l’on dit oui. Un texte de quinze lignes, lu à voix haute. | Faire circuler le texte de quinze lignes | Le texte de quinze lignes a été repris par {e}.
                        """;

    static final String CONSOLIDATION = """
            Eb | PV | Tour d’horizon : activité stable, trésorerie de {n:3-6} mois, conseil renouvelé. Le travail porte désormais sur la transmission des savoir-faire de l’équipe fondatrice. | Lister ce qui n’existe que dans les têtes | La liste de ce qui n’existe que dans les têtes fait deux pages.
            Rb | ME | Simulation d’une baisse de {n:10-25} % des subventions. Le lieu tient un an sans licencier, à condition de louer la salle un jour de plus. | Envoyer la feuille de simulation | Feuille de simulation présentée au conseil.
            Rs | RH | Relève du bureau : trois personnes en observation pendant un trimestre. {P} garde la relation avec la commune jusqu’à l’assemblée. | Poser le calendrier de la relève | Le calendrier de la relève est tenu.
            Cs | PC+FI | Renouvellement de la convention pluriannuelle. Les deux parties souhaitent moins d’indicateurs et une visite par an. | Envoyer le projet de convention | Le projet de convention est revenu sans rature.
            Tt | MR | {P} accepte de recevoir deux équipes débutantes cet automne et demande une trame pour ne rien oublier. | Envoyer la trame d’accueil de pairs | Trame d’accueil de pairs utilisée deux fois.
            Vs | MR | Journée portes ouvertes aux porteurs de projet de la région, {n:12-28} visiteurs. Le moment le plus suivi : la page des erreurs, affichée sans fard. | Mettre en ligne la page des erreurs | La page des erreurs est la plus lue du site.
            Rb | GJ | Évaluation de la gouvernance, quelques années après. Les cercles fonctionnent, le conseil se réunit trop. Une réunion sur deux devient un temps ouvert. | Rédiger la note sur le nouveau rythme | Le nouveau rythme du conseil est adopté.
            Lc | MI | Relecture de l’étude d’impact faite avec une étudiante. Les entretiens sont riches, la page de chiffres tient sur un écran : on peut la diffuser. | Relire la synthèse d’impact | Synthèse d’impact envoyée aux partenaires.
            Rs | FO | Le bail arrive à terme l’an prochain. Trois options sur la table : renouveler, acheter à plusieurs, ou passer par une foncière solidaire. | Prendre contact avec la foncière solidaire | La foncière solidaire a visité {l}.
            Rv | FO+FI | Montage d’un achat : {€:140000-320000/10000} avec travaux, un tiers en titres participatifs. La commune ne préempte pas. | Envoyer deux montages déjà réalisés | Les montages déjà réalisés ont rassuré le conseil.
            As | PV | Séminaire de l’équipe et du conseil, {n:11-19} personnes. Ce que l’on arrête, ce que l’on transmet, ce que l’on garde pour soi. Deux heures bien employées. | Rédiger le compte rendu du séminaire | Le compte rendu du séminaire tient en une page.
            Tt | ME | La cotisation des membres professionnels change de calcul : selon l’usage, non selon la surface. Deux désaccords exprimés, tranchés au vote. | Envoyer l’exemple de calcul à l’usage | Calcul à l’usage en place depuis un mois.
            Rb | RH | Entretiens professionnels préparés ensemble. Deux demandes de formation, une de temps partiel choisi. Le planning le permet. | Trouver les financements de formation | Financement de formation accordé pour une personne.
            Rs | TE | Deux ans après les travaux, relevés comparés : {n:22-41} % d’énergie en moins. Les usages comptent autant que l’isolant. | Écrire la fiche sur l’énergie | Fiche sur l’énergie publiée par le réseau.
            Mc | MR | Demande d’une commune voisine qui souhaite s’inspirer du lieu. Un rendez-vous à trois est proposé, avec le temps de l’équipe rémunéré. | Chiffrer la demi-journée d’appui | Demi-journée d’appui facturée et bien reçue.
            Rb | PA | Vingt pour cent de la programmation laissée aux usagères et usagers depuis un an. Les soirées qu’ils portent sont plus petites, plus fidèles. | Faire le compte des soirées portées | Les soirées portées représentent {n:14-26} dates.
            Tt | GJ | Modification des statuts actée, dépôt en préfecture à faire dans les trois mois. Deux pièces à fournir. | Vérifier le récépissé de modification | Récépissé de modification reçu.
            Cs | MI | Comité d’évaluation avec {e}. Les effets sur la vie du bourg ne font plus débat, la question porte sur la durée des aides. | Envoyer les chiffres d’adhésion | Chiffres d’adhésion envoyés.
            Rs | AA+PA | Dix recettes, dix producteurs, un petit livret vendu au comptoir. Le geste compte plus que la recette, mais il paie l’impression. | Relire le livret | Livret imprimé.
            Eb | MI+PV | Bilan partagé : ce que l’accompagnement a apporté, ce qu’il n’a pas su faire. L’équipe garde un rendez-vous par semestre et se sent autonome sur le reste. | Écrire la page de bilan partagé | La page de bilan partagé est signée des deux côtés.
            Rb | FC | L’expérience de l’équipe devient une demi-journée de témoignage pour d’autres. Première séance cadrée : un récit, des comptes, des questions. | Caler la première demi-journée de témoignage | Première demi-journée de témoignage tenue.
            Tt | FI | Le prêt de démarrage est remboursé, dernier versement passé. {Q} demande si un fonds de roulement associatif aurait du sens. | Envoyer la fiche sur les fonds propres associatifs | Fiche sur les fonds propres étudiée par la trésorerie.
            Rs | MC | Rencontre avec les habitantes et habitants qui ne viennent pas : {n:8-15} conversations au marché. Les horaires et l’idée qu’il faut être membre reviennent souvent. | Corriger l’affiche de l’entrée | L’affiche de l’entrée dit maintenant que tout le monde peut entrer.
            Rv | ON | Sauvegarde et comptes partagés : trois mots de passe dans un carnet, c’est deux de trop. Un coffre commun est installé en séance. | Vérifier la sauvegarde mensuelle | Sauvegarde mensuelle vérifiée.
            Lc | CO | Relecture du dossier de presse. Moins d’adjectifs, une photo du comptoir, le prix de l’adhésion en gros. | Renvoyer le dossier de presse relu | Dossier de presse relu et envoyé.
            Rs | PV+MC | Après-midi d’observation discrète, de quatorze à dix-huit heures : {n:21-57} entrées, la moitié sans autre but que de dire bonjour. L’équipe en fait un argument. | Mettre l’observation en une demi-page | La demi-page d’observation a plu au conseil.
                        """;

    private GrowthEpisodes() {
    }
}
