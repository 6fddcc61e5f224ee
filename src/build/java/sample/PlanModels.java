package sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The models from which plans are made: for a stage, what to aim at and what to do in what order. */
final class PlanModels {

    /**
     * A task of a model.
     *
     * @param after number of the task that it comes after, from 1; 0 for none
     * @param delay in days
     */
    record Task(String title, int after, int delay, String note) {
    }

    /** A model, with the code that its plans name. */
    record Model(String code, String title, String themes, String objectives, List<Task> tasks, List<String> codes) {
    }

    private static final String TEXT = """
            = IDEE | De l’idée à la faisabilité | PROJET_VISION,ETUDE_BESOINS | Un groupe qui se connaît et s’écoute / Un besoin vérifié auprès des habitants / Une décision : continuer ou non
            Réunir le groupe et écrire l’intention en une page | 0 | 15 |
            Rencontrer la mairie | 1 | 21 | Présenter l’intention, demander les projets de la commune.
            Visiter deux tiers-lieux ouverts | 0 | 45 | Un proche, un d’un autre département.
            Enquêter auprès des habitantes et habitants | 2 | 30 | Marché, école, porte à porte : viser cinquante réponses.
            Restituer l’enquête en réunion publique | 4 | 21 |
            Esquisser un budget de fonctionnement | 5 | 30 |
            Décider de la suite avec le groupe | 6 | 15 |
            = FAISABILITE | De la faisabilité à la création | GOUVERNANCE_JURIDIQUE,MODELE_ECONOMIQUE,FONCIER_IMMOBILIER | Un statut choisi en connaissance de cause / Un lieu trouvé / Un plan de financement sur trois ans
            Comparer les statuts et choisir | 0 | 30 | Association, coopérative : qui décide, qui possède.
            Écrire les statuts et le règlement | 1 | 45 |
            Visiter les locaux possibles avec la mairie | 0 | 30 |
            Négocier la convention d’occupation | 3 | 45 |
            Construire le plan de financement | 4 | 30 |
            Déposer deux demandes de subvention | 5 | 45 | Vérifier les dates des comités.
            Tenir l’assemblée constitutive | 2 | 30 |
            Ouvrir le compte bancaire et prendre une assurance | 7 | 21 |
            = CREATION | Ouverture | PROGRAMMATION_ANIMATION,COMMUNICATION,RH_BENEVOLAT | Ouvrir en règle et à l’heure / Une équipe de bénévoles qui tient / Cent personnes à l’inauguration
            Faire le point sur la sécurité et l’accessibilité | 0 | 21 | Registre, effectif, issues : prendre l’avis de la mairie.
            Terminer les travaux indispensables | 1 | 60 |
            Écrire la programmation du premier trimestre | 0 | 30 |
            Recruter ou désigner la personne d’accueil | 0 | 45 |
            Former les bénévoles de l’accueil | 4 | 21 |
            Annoncer l’ouverture | 3 | 30 | Bulletin communal, affiches, radio locale.
            Essayer le lieu à vide pendant une semaine | 2 | 15 |
            Inaugurer | 7 | 15 |
            = OUVERTURE | Suivi après ouverture | MODELE_ECONOMIQUE,MESURE_IMPACT | Savoir ce que coûte une heure d’ouverture / Fidéliser les usages / Compter les emplois et les personnes
            Lire ensemble les comptes du premier trimestre | 0 | 90 |
            Ajuster les tarifs et les horaires | 1 | 21 |
            Recueillir l’avis des usagères et usagers | 0 | 60 |
            Relever les emplois et les heures bénévoles | 0 | 120 |
            Faire le bilan des six mois | 2 | 60 | Inviter la mairie et les financeurs.
            Préparer le bilan des douze mois | 5 | 150 |
            = DEVELOPPEMENT | Une gouvernance qui dure | GOUVERNANCE_JURIDIQUE,MOBILISATION_COLLECTIF | Des décisions claires et partagées / Des relais pour chaque responsabilité
            Dessiner qui décide quoi aujourd’hui | 0 | 21 |
            Animer un atelier sur les rôles | 1 | 30 |
            Écrire les nouvelles règles en deux pages | 2 | 30 |
            Essayer trois mois | 3 | 90 |
            Préparer la relève de la présidence | 0 | 60 |
            Faire voter le règlement en assemblée | 4 | 30 |
            """;

    private final Map<String, Model> byStage = new LinkedHashMap<>();

    PlanModels(Tables tables) {
        String stage = "";
        for (String[] f : Networks.lines(TEXT).toList()) {
            if (f[0].startsWith("= ")) {
                stage = f[0].substring(2);
                Model model = new Model(tables.code(tables.plans, "CRESS", "A"), f[1], f[2].replace(',', '|'),
                        f[3].replace(" / ", "\n"), new ArrayList<>(), new ArrayList<>());
                tables.plans.add(model.code, model.title, "", "", "", model.themes, model.objectives, "");
                byStage.put(stage, model);
            } else {
                Model model = byStage.get(stage);
                Task task = new Task(f[0], Integer.parseInt(f[1]), Integer.parseInt(f[2]), f[3]);
                model.tasks.add(task);
                model.codes.add(tables.code(tables.tasks, "CRESS", "A"));
                tables.tasks.add(model.codes.getLast(), task.title, model.code, "", "", "", "",
                        task.after == 0 ? "" : model.codes.get(task.after - 1), task.delay, "", task.note);
            }
        }
    }

    /** The model for a project at that stage. */
    Model of(String stage) {
        return byStage.getOrDefault(stage, byStage.get("DEVELOPPEMENT"));
    }
}
