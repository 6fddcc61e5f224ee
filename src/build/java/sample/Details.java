package sample;

import java.util.List;
import java.util.Map;

/** One more fact on a theme, added to some notes so that two notes born of one episode differ. */
final class Details {

    static final Map<String, List<String>> BY_THEME = Map.ofEntries(
            Map.entry("PV", List.of(
                    "{P} résume : un lieu utile avant d’être beau.",
                    "La phrase de présentation tient enfin sans le mot tiers-lieu.",
                    "Le projet garde son cap malgré un calendrier serré.",
                    "Chacun a écrit de son côté ce qu’il ne veut pas devenir, les listes se ressemblent.",
                    "Reste à dire ce que le lieu ne fera pas.",
                    "{Q} tient à garder une part d’imprévu dans le programme.",
                    "L’équipe a relu sa note de départ et n’en change que deux lignes.",
                    "La place de {u} ne fait plus débat.")),
            Map.entry("MC", List.of(
                    "Le noyau compte maintenant {n:6-16} personnes.",
                    "Trois nouveaux visages depuis le mois dernier, dont deux du même hameau.",
                    "La liste de diffusion dépasse {n:60-190} adresses.",
                    "Prochaine réunion ouverte un dimanche, pour changer.",
                    "On a compté les absents et on a compris pourquoi : l’horaire.",
                    "Un covoiturage s’organise depuis les communes voisines.",
                    "{Q} appelle chaque personne nouvelle dans la semaine.")),
            Map.entry("GJ", List.of(
                    "Le conseil tournera par tiers.", "Question en suspens : la voix de la commune.",
                    "Le règlement attendra, les usages d’abord.",
                    "Une personne extérieure relira les articles sur la dissolution.",
                    "Le quorum proposé a été abaissé.",
                    "Les mandats seront de deux ans, renouvelables une fois.")),
            Map.entry("ME", List.of(
                    "Le point mort se situe autour de {n:55-80} adhésions et {n:6-14} locations par mois.",
                    "Le loyer ne doit pas dépasser {n:12-20} % des charges.",
                    "La location de salle reste l’inconnue.",
                    "On n’inscrit que les recettes dont quelqu’un a parlé avec un client.",
                    "{P} tient le tableau, {Q} le relit.",
                    "Une réserve de deux mois de charges est inscrite dès la première année.")),
            Map.entry("FI", List.of(
                    "Le dépôt se fait en ligne, le compte est créé.",
                    "Aucun versement avant la signature, à garder en tête pour la trésorerie.",
                    "Le reste à charge est de {€:3000-14000/500}.",
                    "La commune complétera à hauteur de {€:2000-9000/500}.",
                    "Calendrier des versements noté dans le tableau.", "Deux pièces manquent encore au dossier.")),
            Map.entry("FO", List.of(
                    "Surface utile : {n:90-420} m².", "Le stationnement est réglé avec la place voisine.",
                    "Une clé de plus sera faite pour {Q}.",
                    "Le notaire demande la copie du plan.", "Le voisin est prévenu et plutôt favorable.",
                    "L’accès par la cour sera réservé aux livraisons.",
                    "Les plans d’origine ont été retrouvés aux archives communales.")),
            Map.entry("EB", List.of(
                    "Les réponses viennent de {n:5-14} communes.", "Le créneau du mercredi ressort partout.",
                    "Les besoins des jeunes restent mal connus.",
                    "Une personne sur trois vient déjà au marché du samedi.",
                    "Le transport pèse plus que le prix dans les réponses.")),
            Map.entry("PC", List.of(
                    "{él} suivra le dossier.", "Un nouveau passage en commission est prévu en {m2}.",
                    "Le service technique a été associé dès le début.",
                    "Les élus préfèrent une étape à la fois.",
                    "La communauté de communes voisine observe avec intérêt.")),
            Map.entry("PA", List.of(
                    "Le planning est affiché à l’entrée.", "Deux soirées par mois, pas davantage.",
                    "Le mercredi après-midi revient aux enfants.",
                    "L’équipe a gardé une date blanche par mois.",
                    "Les associations du bourg ont choisi leurs créneaux.")),
            Map.entry("CO", List.of(
                    "Une seule personne publie désormais.", "Le bulletin municipal paraît en {m1}.",
                    "Les affiches partent le lundi.")),
            Map.entry("RH", List.of(
                    "{n:9-28} bénévoles réguliers à ce jour.", "Les heures de réunion sont comptées, pour une fois.",
                    "Un binôme par permanence, jamais une personne seule.",
                    "Le planning d’été est plus léger.")),
            Map.entry("ON",
                    List.of("Le partage de fichiers est rangé.", "Un seul mot de passe commun, gardé au coffre.",
                            "La visio reste réservée aux réunions courtes.")),
            Map.entry("TE",
                    List.of("Matériaux de réemploi en priorité.", "Chauffage coupé le lundi.",
                            "Le compost a trouvé sa place derrière le mur.", "Les vélos auront un abri.")),
            Map.entry("AA", List.of("Les fermes livrent le jeudi.", "Menu unique, de saison.",
                    "Une table est gardée pour les personnes de passage.", "Le pain vient du village d’à côté.")),
            Map.entry("MI",
                    List.of("Trois récits recueillis cette fois.", "Les chiffres seront relevés chaque trimestre.",
                            "On garde un repère sur le temps donné.")),
            Map.entry("MD", List.of("La règle de parole a été tenue jusqu’au bout.")),
            Map.entry("MR",
                    List.of("Un échange entre pairs est prévu en {m1}.", "Trois lieux de la région ont répondu.",
                            "{Q} gardera le lien avec les lieux voisins.")),
            Map.entry("FC", List.of("Deux personnes veulent se former à l’animation.",
                    "Une visite remplace avantageusement un exposé.", "Le groupe apprend plus vite en faisant.")));

    private Details() {
    }
}
