package sample;

import java.util.List;
import java.util.Map;

/** How a case ends: the note of the last meeting, by outcome, and by reason when the project is given up. */
final class Closings {

    static final Map<String, List<String>> BY_OUTCOME = Map.of(
            "OBJECTIF_ATTEINT", List.of(
                    "Bilan avec l’équipe : le lieu est ouvert, le budget tenu, la gouvernance en place. {P} parle d’un parcours exigeant et utile. On se retrouvera à six mois pour un point.",
                    "Dernier rendez-vous. Les objectifs du plan sont atteints sauf la seconde salle, remise à plus tard par choix. Clôture d’un commun accord.",
                    "Fin d’accompagnement autour d’un café servi sur place. {Q} garde le tableau de bord, le réseau garde la porte ouverte.",
                    "Relecture du plan de départ : tout ce qui dépendait de l’équipe est fait. Reste la vie du lieu, qui n’a plus besoin d’un rendez-vous mensuel.",
                    "Bilan à deux voix, une page signée. Le plus utile selon {P} : les visites. Le moins utile : les tableaux trop fins. Noté pour la suite."),
            "STRUCTURE_CREEE", List.of(
                    "La structure est créée et le projet avance avec ses propres appuis. Clôture de l’accompagnement, avec une invitation aux rencontres.",
                    "Bilan de création : statuts déposés, compte ouvert, bureau élu. La recherche de lieu se poursuit sans nous, à la demande de l’équipe.",
                    "Dernière séance. L’association tient debout, {P} et {Q} savent vers qui se tourner pour {l}. Dossier clos.",
                    "Bilan rapide : l’outil juridique existe, les partenaires sont nommés. L’équipe préfère garder un contact informel."),
            "RELAIS", List.of(
                    "Le besoin change de nature : il sera mieux accompagné par un autre réseau du collectif. Passation organisée, pièces transmises avec l’accord de l’équipe.",
                    "Réunion de passation à trois. Le dossier est clair, la suite est connue, {P} garde nos coordonnées.",
                    "Fin de notre part du travail et début d’une autre. L’équipe a demandé que l’histoire du projet soit résumée en une page : c’est fait.",
                    "Bilan de la première étape avec {Q}. Le réseau qui prend la suite a déjà rencontré l’équipe, rendez-vous pris."),
            "SUSPENDU", List.of(
                    "Le projet est mis en pause d’un an, le temps que la commune tranche sur {l}. Dossier suspendu, reprise possible sur simple appel.",
                    "Pause décidée : la commune n’a plus d’interlocuteur sur ce sujet avant plusieurs mois. Le groupe garde une rencontre par trimestre.",
                    "L’équipe préfère suspendre plutôt que d’avancer à moitié. Ce qui est fait est rangé, chacun sait où."),
            "INJOIGNABLE", List.of(
                    "Troisième message sans réponse en deux mois. Dossier clos, courriel envoyé pour dire qu’il peut rouvrir.",
                    "Pas de nouvelles depuis le printemps malgré deux appels et un courriel. Clôture, sans conséquence pour la suite.",
                    "Adresse qui ne répond plus, téléphone non attribué. Le dossier est fermé."),
            "HORS_PERIMETRE", List.of(
                    "Après relecture des critères, le projet relève d’une activité individuelle. Réorientation expliquée et bien accueillie.",
                    "Il s’agit d’un équipement sans collectif d’usagers. Les activités gratuites restent ouvertes, l’accompagnement non."),
            "DEMANDE_DU_PORTEUR", List.of(
                    "{P} souhaite continuer sans accompagnement, avec l’appui de la commune. Dossier clos à sa demande.",
                    "Courriel de {Q} : l’équipe a trouvé un appui dans son propre réseau. Clôture à sa demande, en bons termes."));

    static final Map<String, List<String>> BY_REASON = Map.ofEntries(
            Map.entry("FONCIER", List.of(
                    "La vente de {l} à un autre acquéreur est signée, aucune solution de remplacement ne tient. L’équipe arrête, les outils sont rendus.",
                    "Le propriétaire retire son offre. Après quatre autres visites, le groupe décide de ne pas poursuivre.")),
            Map.entry("FINANCEMENT_INSUFFISANT", List.of(
                    "Le plan de financement reste à moitié couvert. Le seuil fixé au départ n’est pas atteint, l’équipe tient sa parole et arrête.",
                    "Deux refus successifs. Le groupe ne veut pas s’endetter et met fin au projet.")),
            Map.entry("MODELE_NON_VIABLE", List.of(
                    "Même avec l’hypothèse haute, les recettes ne couvrent pas le loyer. Fin du projet décidée sans amertume, l’étude servira à d’autres.")),
            Map.entry("DESACCORD_COLLECTIF", List.of(
                    "Deux visions du lieu ne se rejoignent pas. Le groupe se sépare, chacune des deux idées pourra revenir sous une autre forme.")),
            Map.entry("MANQUE_DE_TEMPS", List.of(
                    "Le temps disponible s’est réduit pour tout le monde. Le projet s’arrête, le groupe se revoit pour le plaisir.")),
            Map.entry("AUTRE_PROJET_PROFESSIONNEL", List.of(
                    "{P} prend un poste à plein temps et ne souhaite pas porter le projet à distance. Personne ne reprend, arrêt acté.")),
            Map.entry("RAISONS_PERSONNELLES", List.of(
                    "L’équipe annonce l’arrêt du projet. Les pièces utiles lui ont été rendues, la porte reste ouverte.")),
            Map.entry("SOUTIEN_LOCAL", List.of(
                    "La commune a retenu un autre usage pour {l}. Sans appui local, le projet s’arrête.")),
            Map.entry("REGLEMENTATION", List.of(
                    "Le changement d’usage est refusé et la mise aux normes dépasse le budget. Projet arrêté.")),
            Map.entry("PROJET_SIMILAIRE", List.of(
                    "Un lieu proche ouvre avec les mêmes usages. Le groupe préfère le rejoindre que d’en ouvrir un second.")),
            Map.entry("FUSION", List.of(
                    "Le projet se fond dans celui d’une commune voisine. Les {n:5-12} membres y retrouvent une place, le dossier prend fin.")),
            Map.entry("PLUS_DE_NOUVELLES", List.of(
                    "Le groupe ne se réunit plus et les messages restent sans suite. Abandon constaté, dossier clos.")),
            Map.entry("AUTRE", List
                    .of("Arrêt décidé en assemblée, à une courte majorité. Le relevé de décision est au dossier.")));

    /** End of the part of a network that brought one trade. */
    static final List<String> TRADE = List.of(
            "Fin de notre intervention : ce qui relevait de notre métier est fait et transmis à l’équipe. Le réseau qui suit le projet garde la main sur la suite.",
            "Dernier passage. {P} n’a plus besoin de nous sur ce sujet, les fiches laissées servent toutes les semaines.",
            "Bilan de notre part du travail avec {Q} : trois actions faites sur quatre, la dernière attendra les travaux de l’an prochain.",
            "Clôture de l’appui, en accord avec le réseau référent. Une visite amicale est prévue à la belle saison.");

    /** Meetings some months after a case has closed; they count, and they are rare. */
    static final List<String> AFTER = List.of(
            "Point à six mois : le lieu a tenu son été, {n:60-140} adhésions. Rien à signaler, sinon une belle affluence pour {u}.",
            "Nouvelles à six mois. {P} décrit une équipe plus calme et un budget équilibré de peu. La question du second emploi revient.",
            "Appel de nouvelles. Deux partenaires ont renouvelé leur appui, le lieu ouvre un jour de plus.",
            "Passage au comptoir, six mois après. Les outils de suivi servent encore, le planning a été simplifié.");

    private Closings() {
    }
}
