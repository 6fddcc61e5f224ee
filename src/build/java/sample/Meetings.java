package sample;

/**
 * First calls and first interviews, and what a case without accompaniment still leaves behind. {b} is
 * the aim of the project, written as an infinitive.
 */
final class Meetings {

    /** Before the first interview: a call or a message, kept because it tells what was asked. */
    static final String CONTACT = """
            T | PV | Premier appel : il s’agit de {b}. Entretien proposé la semaine suivante. | Confirmer la date du premier entretien |
            Tc | PV | Message reçu par le site, trois paragraphes clairs. L’équipe voudrait {b}. Réponse faite avec deux créneaux. | Relancer sur les deux créneaux |
            T | MR | Appel après une rencontre départementale. Question précise sur les étapes et sur qui accompagne quoi {à c}. | Envoyer la plaquette du parcours |
            T | FO | {P} veut savoir si un lieu peut être occupé avant d’avoir une association. Réponse courte, le reste en entretien. | Préparer l’entretien avec le plan du lieu |
            Tc | PC | Transmis par la mairie {de c}. Le courriel résume le projet : {b}. | Prévenir la mairie que le contact est pris |
            T | PV | Appel court à l’heure du midi. {P} tient surtout à {u}. On se voit la semaine prochaine. | Réserver une salle pour l’entretien |
            Tc | EB | Demande reçue un dimanche soir avec photos du lieu. Accusé de réception, quelques questions posées sur le groupe. | Attendre la réponse sur le groupe, relancer sinon |
            T | FC | Contact pris après une séance de la formation. Le projet avance vite, l’entretien est fixé. | Préparer la grille d’entretien |
                        """;

    static final String FIRST = """
            Rb@EARLY | PV+MC | {P} et {Q} présentent leur projet : {b}. Un noyau de {n:4-9} personnes se réunit déjà tous les quinze jours. Besoin exprimé : un cadre pour avancer sans se perdre. | Envoyer la synthèse de l’entretien | La synthèse de l’entretien a été relue et complétée par {Q}.
            Rv@EARLY | PV | Entretien en visio. L’envie : {b}. Rien n’est engagé, pas de dépense, pas de promesse à la commune. Le premier besoin est de vérifier que d’autres en veulent. | Transmettre le guide « Monter un collectif » | Le guide « Monter un collectif » a été lu à plusieurs.
            Rs@EARLY | PV+FO | Rencontre sur place, {à c}. Tout part d’un bâtiment : {l}. {P} imagine {u} au rez-de-chaussée et {v} ensuite. Il faudra distinguer ce que le bâtiment impose de ce que le groupe désire. | Envoyer les questions à se poser avant de visiter | Les questions avant visite ont été discutées en petit comité.
            Rb@EARLY | EB+PV | Entretien d’une heure et quart. Le constat est net, les commerces et les lieux de rendez-vous se raréfient {à c}. L’idée est de {b}. | Transmettre deux exemples de lieux comparables | Les deux exemples de lieux ont donné envie d’aller voir.
            Rs@EARLY | PV+PC | Premier échange en présence d’une personne de la mairie. Intérêt réel, prudence sur l’argent. {P} porte la parole, {Q} tient le calendrier. | Faire parvenir le relevé de l’entretien à la mairie | Relevé de l’entretien reçu par la mairie.
            Rb@EARLY | ME+PV | Le projet a déjà des chiffres : {€:15000-60000/5000} d’achats et un loyer estimé. Il manque un collectif. Priorité à l’élargissement avant le prévisionnel. | Proposer une méthode pour élargir le cercle | La méthode pour élargir le cercle a été mise à l’épreuve un samedi.
            Rt@EARLY | PV | Entretien au téléphone, faute de date commune. {P} souhaite {b}. La question la plus urgente concerne {l}, que le propriétaire veut vendre vite. | Rappeler après l’échange avec le propriétaire | Le propriétaire laisse trois mois de plus.
            Rb | MC+GJ | Cinq personnes autour de la table, cinq histoires. Ce qui les réunit : {u}. Les attentes sur la gouvernance diffèrent, elles ont été posées sans détour. | Envoyer un outil pour comparer les attentes | La comparaison des attentes tient sur une page.
            Rv@EARLY | FI+PV | {Q} arrive avec une question sur les subventions. On remonte d’un cran, pour qui, avec qui, où. Le projet, {b}, existe surtout dans deux têtes et demande un temps de mise à plat. | Envoyer la trame de présentation en une page | La présentation en une page est faite.
            Rs@EARLY | PV+TE | Le site se visite avec {P}. On lit le bâtiment avant le projet : {l} {~l appelle/appellent} des usages simples. Envie partagée de {b}. | Transmettre le contact d’une personne du bâti ancien | Le contact du bâti ancien a répondu.
            Rb@EARLY | MC+PC | Le conseil municipal cherche un usage à {l} ; des habitantes et habitants ont une idée. L’entretien a servi à distinguer les rôles et à fixer une première réunion publique. | Préparer la première réunion publique avec la mairie | Première réunion publique préparée avec la mairie.
            Rb@EARLY | EB+AA | Projet venu de la demande des familles du quartier. Déjà {n:15-42} signatures. {P} veut {b}. Il faudra faire une place aux personnes qui ne signent jamais rien. | Envoyer une fiche sur l’aller-vers | La fiche sur l’aller-vers a changé le plan du mois.
            Rv@EARLY | PV+FC | Reprise d’études terminée pour {P}, temps disponible, envie de s’installer {à c}. Le projet : {b}. Première étape proposée : rencontrer trois lieux avant d’en dessiner un. | Proposer trois lieux à rencontrer | Deux lieux sur trois rencontrés.
            Rs@ASSO | GJ+PV | L’association existe depuis {n:3-14} ans et déborde de ses murs. Elle voudrait {b}. La question posée aujourd’hui : est-ce encore le même projet associatif ? | Proposer une séance avec le conseil d’administration | Le conseil d’administration a accepté la séance.
            Rb@OPEN | RH+ME | Le lieu tourne déjà avec une équipe bénévole fatiguée. Besoin principal : rythme et premier emploi. {u} {~u attire/attirent}, {v} {~v épuise/épuisent}. | Envoyer le tableau des tâches à compter | Le tableau des tâches comptées a été une surprise.
            Rs@OPEN | PA+CO | Entretien dans le lieu, un après-midi d’ouverture. On voit ce qui se passe avant d’en parler. {Q} souhaite relier {u} au reste du bourg. | Envoyer le plan d’un diagnostic léger | Diagnostic léger mené en trois semaines.
            Rb@EARLY | PV+MI | La personne connaît bien le monde associatif et va à l’essentiel : {b}, sans créer une structure de plus. Orientation possible vers un portage existant. | Lister les associations susceptibles de porter | Deux associations pourraient porter le projet.
            Rv@FA | ON+PV | Présentation du projet par écran partagé, plan à l’appui. Il s’agit de {b}. Les machines sont choisies, les usages moins : on inverse l’ordre. | Proposer un atelier sur les usages | Date de l’atelier sur les usages retenue.
            Rb@EARLY | FO+EB | Trois lieux possibles {à c}, aucun signé. On compare le coût d’entrée, l’accès et le voisinage. {l} {~l garde/gardent} l’avantage de la place. | Fournir la grille de comparaison des lieux | La grille de comparaison des lieux est remplie.
            Rs@EARLY | MC | Rencontre autour d’un repas apporté par chacun. {n:7-15} personnes, des rôles déjà trouvés. Le projet est simple à dire : {b}. | Envoyer la fiche « Tenir une réunion à dix » | La fiche « Tenir une réunion à dix » est appliquée.
            Rb@NO | AA+PV | Parler de nourriture, de terre et de prix, avec {P}. L’objectif est de {b}. {Q} connaît les fermes, il manque le lien avec les cantines. | Trouver un contact à la cuisine centrale | La cuisine centrale propose un rendez-vous.
            Rt | PV+MR | Trois quarts d’heure au téléphone. Le besoin se résume bien : être moins seul à réfléchir. Le projet consiste à {b}. Inscription au prochain échange entre pairs. | Inscrire l’équipe à l’échange entre pairs | Inscription à l’échange entre pairs confirmée.
            Rb@OPEN | ME+RH | Le lieu est ouvert et l’équipe voudrait passer d’une saison réussie à un rythme tenable. {P} apporte les comptes, {Q} le planning. Trois sujets retenus : emploi, tarifs, partage des tâches. | Envoyer la grille de diagnostic léger | La grille de diagnostic léger est remplie.
            Rs@OPEN | GJ+PV | Visite puis entretien au comptoir. La gouvernance date d’avant l’ouverture et ne suit plus. L’équipe veut la reprendre avec les personnes qui viennent, pas seulement avec celles qui ont fondé. | Proposer trois dates pour travailler la gouvernance | Trois dates posées pour la gouvernance.
            Rv@OPEN | FI+ME | {Q} résume : la subvention de démarrage s’arrête dans un an, {u} {~u marche/marchent} bien, {v} moins. Besoin d’un regard extérieur sur le modèle avant d’en parler aux partenaires. | Demander les comptes des deux derniers exercices | Comptes des deux derniers exercices reçus.
            Rb@OPEN | MR+MI | Équipe autonome, en demande de pairs plus que de conseils. Premier besoin concret : dire ce que le lieu change, sans jargon. | Mettre en relation avec un lieu de même taille | La rencontre avec un lieu de même taille a eu lieu.
            Rb@MID | GJ+FI | Le projet est avancé : un groupe, {l}, un budget aux deux tiers. {P} et {Q} cherchent un appui pour les derniers mois avant l’ouverture, surtout sur les statuts et le calendrier. | Lister ce qui reste à faire avant l’ouverture | La liste de ce qui reste à faire est affichée au mur.
            Rs@MID | FO+ME | Entretien sur le chantier, casque sur la table. Objectif : {b}. Ce qui manque n’est plus l’envie mais la méthode pour tout mener de front. | Proposer un rétroplanning | Le rétroplanning est adopté.
            Rv@MID | GJ+ME | {Q} a préparé la visio : statuts en projet, prévisionnel, plan de {l}. L’équipe veut {b} et souhaite être relue avant de signer quoi que ce soit. | Relire les pièces envoyées | Pièces relues, remarques discutées au téléphone.
                        """;

    /** First meeting of a network called in for its trade beside the network that follows the project. */
    static final String JOIN = """
            Rs | MR | Rencontre à la demande du réseau qui suit le projet. On délimite notre part : trois sujets, six mois, pas davantage. {P} reste notre contact principal, {Q} suit le calendrier. | Écrire la lettre de cadrage | La lettre de cadrage est acceptée des trois côtés.
            Rv | MR+PV | Visio à trois avec le réseau référent. L’équipe explique où elle en est, nous disons ce que nous savons faire. Première séance posée. | Lire les pièces transmises | Les pièces transmises ont été lues, deux questions notées.
            Rb | PV | Premier entretien pour compléter l’appui en cours. Le besoin est précis, le calendrier aussi. Chaque réseau garde ses sujets et prévient l’autre. | Partager le calendrier avec le réseau référent | Calendrier partagé avec le réseau référent.
            Rs | FO+MR | Venue sur place, {à c}, avec la personne qui accompagne le projet depuis le début. Tour du lieu, puis une heure sur ce qui relève de notre métier. | Proposer un plan en quatre séances | Le plan en quatre séances convient à l’équipe.
                        """;

    /** First interview with a team that another network has handed over. */
    static final String RELAY = """
            Rb | PV | Prise de relais avec l’équipe, après lecture du dossier transmis. Les acquis sont solides ; le travail portera sur la suite immédiate, sans refaire l’histoire. | Envoyer la feuille de route des trois mois | Feuille de route des trois mois validée par {P}.
            Rs | PV+GJ | Rencontre de passation à trois, avec la personne qui suivait le projet. {P} résume en cinq minutes, {Q} complète. On garde le même rythme de rendez-vous. | Mettre en commun le calendrier | Calendrier mis en commun.
            Rv | ME | Première séance après le passage de relais. L’équipe attend surtout un appui sur le budget et le calendrier des prochains mois. | Reprendre le prévisionnel à la dernière version | La dernière version du prévisionnel est entre nos mains.
            Rs | FO+PV | Découverte du lieu et du groupe, le dossier avait tout dit sauf l’ambiance. Deux sujets à suivre : {l} et la place de {u}. | Écrire le plan d’accompagnement | Plan d’accompagnement relu ensemble.
                        """;

    /** Follow-ups of a case that is not accompanied: advice, a resource, a link. */
    static final String LIGHT = """
            Tt | MR | Réponse à une question sur les visites de lieux. Trois adresses données, avec les jours où l’on est bien reçu. |  |
            Mc | MR | Courriel de mise en lien avec {tl}, qui a traversé la même étape. {P} prend contact de son côté. | Demander si le contact a été utile | Le contact avec {tl} a été utile.
            Tc | FI | Envoi du lien vers le guide des financements et des prochaines dates de réunions d’information. |  |
            Rv | PV | Trente minutes pour situer le projet parmi les autres lieux {de c} et des environs. La prochaine rencontre départementale sera une bonne occasion d’en parler. | Envoyer l’invitation à la rencontre départementale | Présence à la rencontre départementale.
            Tt | GJ | Échange sur la différence entre local partagé et tiers-lieu. {P} préfère garder un projet simple et venir aux temps gratuits. |  |
            Lc | CO | Lecture rapide du texte de présentation. Deux suggestions envoyées, dont un titre. | |
            Tt | FO | Question sur la réglementation de l’accueil du public. Le service de la commune est le bon interlocuteur, coordonnées transmises. | Vérifier que le service a répondu | Le service de la commune a répondu.
            Rb | EB | Passage au bureau avec un carnet de notes déjà rempli. Les besoins sont là, le temps manque pour un accompagnement suivi. On se revoit à la rentrée. | |
            Tt | PC | La commune prend le sujet en main. {P} reste dans le groupe, sans porter seul·e la suite. | |
            Mc | MR | Mise en relation avec l’association des commerçants, qui cherche un usage pour une vitrine fermée. | Prendre des nouvelles de la vitrine | La vitrine sera prêtée deux mois.
            Tt | PV | Point téléphonique. Le projet suit son cours à un rythme choisi, sans demande particulière pour l’instant. | |
            Ev | FC | Retour après un webinaire : trois questions sur le statut, deux sur la responsabilité. Réponses données, fiche envoyée. | |
                        """;

    private Meetings() {
    }
}
