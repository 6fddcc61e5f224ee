package sample;

/** What happens while the structure and the place are being made. */
final class CreationEpisodes {

    static final String LINES = """
            Rb | GJ | Relecture des statuts article par article. L’objet est clair, la composition du conseil l’est moins : on remplace les sièges réservés par trois collèges. | Envoyer les statuts annotés | Statuts annotés reçus, la plupart des remarques sont intégrées.
            As | GJ+MC | Préparation de l’assemblée constitutive, {n:9-22} personnes. Ordre du jour minuté, rôles répartis, texte des statuts distribué à l’avance. | Envoyer la trame du procès-verbal | La trame du procès-verbal a servi le soir même.
            Tt | GJ | La déclaration a été déposée en préfecture. Reste le compte bancaire : deux établissements contactés, l’un demande un prévisionnel signé. | Relire le dossier bancaire | Dossier bancaire complet, compte ouvert.
            Rs | FO | Réunion de chantier zéro : qui décide d’un devis, qui paie, qui garde les clés. {P} suivra la commune, {Q} les artisans. | Mettre en forme le tableau de suivi de chantier | Le tableau de suivi de chantier est à jour chaque lundi.
            Vs | FO+TE | Visite du chantier de {l}. Démolition terminée, une mauvaise surprise sous le plancher, la dalle sera reprise. Deux semaines de retard assumées. | Demander l’avenant chiffré | Avenant chiffré reçu : {€:2000-9000/500} pris sur les imprévus.
            Rb | FI | Plan de financement presque bouclé. Il manque {€:6000-18000/1000}, à chercher en apports avec droit de reprise plutôt qu’en nouvelle subvention. | Préparer la demande à France Active | Demande à France Active prête, elle part cette semaine.
            Lc | FI | Relecture de la demande de subvention d’investissement. Deux devis périmés, une colonne hors taxes mélangée au reste ; sinon le dossier est net. | Vérifier les devis mis à jour | Devis à jour, dossier déposé dans les temps.
            Tt | FI | Accord de principe du prêteur. Il demande une garantie et un état des adhésions au dernier jour du mois. | Envoyer le modèle d’état des adhésions | État des adhésions envoyé avec {n:38-110} noms comptés, sans liste nominative.
            Rv | ME | Trésorerie mois par mois : le creux arrive deux mois après l’ouverture. On décale l’achat de mobilier et on demande un acompte à la signature de la subvention. | Construire le plan de trésorerie | Plan de trésorerie tenu par {Q}, creux ramené à trois semaines.
            Rb | RH | Premier recrutement : fiche de poste, calendrier, jury de trois personnes. Le groupe veut un contrat d’un an à {n:17-28} heures. | Relire l’offre d’emploi | Offre d’emploi relue et publiée, {n:9-27} candidatures.
            Tt | RH | Question sur la convention collective applicable. Réponse apportée avec un lien vers la fiche ; l’assurance de l’association employeuse est à compléter. | Envoyer la liste des formalités d’employeur | Formalités d’employeur cochées une à une.
            As | PA+MC | Atelier de programmation des trois premiers mois avec {n:8-17} personnes. {u} {~u ouvre/ouvrent} en premier, {v} un mois plus tard, le temps de roder l’accueil. | Mettre au propre le calendrier d’ouverture | Calendrier d’ouverture affiché et partagé.
            Rs@CU | FO+AA | Réception du matériel de cuisine. Le plan a été suivi, la hotte reste à raccorder. La personne formée à l’hygiène est désignée. | Envoyer le modèle de plan de maîtrise sanitaire | Plan de maîtrise sanitaire rédigé pour l’essentiel.
            Rs@AT | GJ+FC | Règlement d’atelier écrit avec les personnes qui l’utiliseront. Trois machines sur initiation obligatoire, les autres en libre accès accompagné. | Relire le règlement intérieur de l’atelier | Règlement intérieur de l’atelier adopté.
            Rs@FA | ON+FO | Installation du réseau et premières impressions d’essai. On fixe un tarif d’usage et un carnet de bord par machine. | Envoyer un modèle de carnet de bord | Le carnet de bord est suspendu à chaque machine.
            Rb@BU | ME+CO | Pré-réservations : {n:6-15} postes sur {n:18-24}. Deux entreprises demandent une facture annuelle, il faut un contrat de prestation distinct de l’adhésion. | Rédiger le contrat de prestation | Contrat de prestation relu, trois exemplaires signés.
            Rs@NO | AA | Premières mises en culture en même temps que les travaux. L’eau est le point dur : récupération possible sur une moitié du toit. | Demander l’aide pour la récupération d’eau | Aide à la récupération d’eau demandée à {e}.
            Rb@CT | PA | Licence, jauge, horaires : ce qu’il faut déclarer avant la première soirée. La jauge retenue est de {n:49-110} personnes. | Vérifier le dossier de sécurité du public | Dossier de sécurité du public complété avec la mairie.
            Cs | PC | Comité de suivi avec la commune et {e}. Le planning est validé, la convention d’occupation sera signée après la levée des réserves. | Envoyer le compte rendu du comité | Compte rendu du comité approuvé sans remarque.
            Tt | FO | Appel rapide sur l’accessibilité : la rampe mobile suffit provisoirement si l’attestation le précise. | Envoyer l’exemple d’attestation d’accessibilité | L’attestation d’accessibilité est dans le classeur du lieu.
            Rs | FO+PC | Visite préparatoire avec le service départemental et la mairie. Deux blocs de secours à ajouter, une porte à inverser. Rien qui touche au calendrier. | Suivre la levée des deux remarques | Les deux remarques sont levées, photos à l’appui.
            Mc | MR+RH | Mise en relation avec une personne qui coordonne L’Étape, pour parler du premier salarié et de la place des bénévoles. | Prendre des nouvelles de l’échange sur le poste | L’échange sur le poste a aidé à écrire les horaires.
            Lc | GJ | Lecture de la convention d’occupation envoyée par la commune. Trois points à rediscuter : la durée, l’assurance et l’article sur la sous-location des postes. | Proposer une rédaction pour la sous-location | Rédaction sur la sous-location acceptée par la commune.
            Rb | FI+CO | Campagne de dons : objectif {€:6000-15000/500}, trente jours, contreparties utiles plutôt que décoratives. {P} écrit, {Q} filme. | Relire le texte de la campagne | Texte de la campagne relu, trois phrases resserrées.
            Tt | FI | La campagne de dons se termine à {n:102-138} % de l’objectif, grâce à beaucoup de petits montants du voisinage. | Préparer les reçus et les remerciements | Reçus et remerciements envoyés.
            As | RH | Qui fait quoi le jour de l’ouverture : {n:11-19} bénévoles, postes de deux heures, une personne volante. La liste des clés est à part. | Envoyer le tableau des postes | Tableau des postes complet, avec une réserve de deux personnes.
            Rv | ME | Prix de l’adhésion discuté sur pièces. On retient trois montants libres et on mesurera après six mois qui choisit quoi. | Rédiger la note sur l’adhésion à trois montants | La note sur l’adhésion est sur la table du bar.
            Ev | PV | Point de mi-création. Structure faite, argent aux deux tiers, chantier en cours. Le risque principal est la date, pas le projet. | Revoir le rétroplanning | Rétroplanning revu avec deux semaines de marge.
            Rs | TE | Chantier participatif sur {n:2-4} samedis, encadré par une formatrice d’Echobat. {n:12-26} personnes inscrites pour les enduits. | Vérifier la couverture du chantier participatif | La couverture du chantier participatif est confirmée.
            Rb | CO | Signalétique et mots choisis pour la façade. Le groupe veut que l’on comprenne en trois secondes que l’on peut entrer. | Donner deux exemples de façades lisibles | Exemples de façades regardés ensemble, choix fait.
            Tt | GJ | Contrôle des pièces avant la signature : statuts, récépissé, délibération, assurance. Il manque la liste du conseil à jour. | Réclamer la liste du conseil | Liste du conseil reçue.
            Rs | PA+MC | Ouverture à blanc : {n:17-42} personnes invitées à tout essayer. La file devant {u} montre qu’il faut un second point d’accueil. | Noter les ajustements de l’ouverture à blanc | Ajustements de l’ouverture à blanc réalisés aux deux tiers.
            Rb | ME+GJ | Choix du logiciel de comptabilité et de la personne qui saisit. Une trésorière et une remplaçante, une heure par semaine, pas plus. | Envoyer le plan de comptes simplifié | Plan de comptes simplifié en service.
            Mt | FI | Appel à trois avec la fondation : l’aide peut couvrir le mobilier et une partie du poste. Réponse du comité {en m2}. | Envoyer le budget détaillé à la fondation | Budget détaillé transmis à la fondation.
            Rs | RH+MC | Temps avec {P} et {Q} sur la charge de chacun avant l’ouverture. Deux tâches passent à d’autres, une est abandonnée sans regret. | Faire le point sur les tâches transférées | Les tâches transférées ont trouvé preneur.
            Eb | MI | On fixe l’état de départ : heures données, personnes connues, emplois prévus. Ces chiffres serviront de point zéro dans un an. | Enregistrer le point zéro | Point zéro enregistré.
            Tt | FO | Livraison du chantier repoussée de dix jours, la menuiserie est en retard. L’équipe préfère décaler l’inauguration que d’ouvrir à moitié. | |
            Cs | PC+FI | Signature officielle de la convention dans {l}. La commune, {e} et l’association repartent chacune avec un exemplaire. | Classer la convention signée | Convention signée classée.
                        """;

    private CreationEpisodes() {
    }
}
