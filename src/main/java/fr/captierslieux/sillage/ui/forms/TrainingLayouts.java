package fr.captierslieux.sillage.ui.forms;

import java.util.List;

/** The forms of trainings. */
final class TrainingLayouts {
    static final List<FormLayout> ALL = List.of(programme(), session(), halfDay(), enrolment(), module(), trainer(),
            evaluation(), funding(), enrolling());

    private TrainingLayouts() {
    }

    private static FormLayout programme() {
        LayoutFields f = new LayoutFields("formations");
        return f.layout(List.of(f.row(f.get("intitule")), f.row(f.get("duree_h"), f.get("jours")),
                f.row(f.longText("objectifs")), f.row(f.longText("prerequis")), f.row(f.get("certification")),
                f.row(f.get("bpf_objectif").wide(7), f.get("nsf").wide(3))), "provider",
                List.of(f.row(f.get("organisme")), f.row(f.get("nda"), f.get("siret")), f.row(f.get("qualiopi")),
                        f.row(f.get("contact"))));
    }

    private static FormLayout session() {
        LayoutFields f = new LayoutFields("sessions");
        return f.layout(List.of(f.row(f.get("formation")), f.row(f.get("numero").wide(3), f.get("commune").wide(7)),
                f.row(f.get("debut").edited(LayoutFields.DUE), f.get("fin")), f.row(f.get("statut")),
                f.row(f.get("minimum"), f.get("capacite"))));
    }

    private static FormLayout halfDay() {
        LayoutFields f = new LayoutFields("demi_journees");
        return f.layout(List.of(f.row(f.get("session")),
                f.row(f.get("le").edited(LayoutFields.DUE).wide(4), f.get("moment").wide(6)),
                f.row(f.get("debut"), f.get("fin")), f.row(f.get("module_formation")), f.row(f.get("module")),
                f.row(f.get("formateurs")), f.row(f.get("formateur")), f.row(f.get("lieu")), f.row(f.get("commune")),
                f.row(f.get("feuille_le").wide(4), f.get("formateur_signe").when("feuille_le", "*").wide(6))));
    }

    private static FormLayout enrolment() {
        LayoutFields f = new LayoutFields("inscriptions");
        return f.layout(List.of(f.row(f.get("session")), f.row(f.get("personne")), f.row(f.get("projet")),
                f.row(f.get("employeur")), f.row(f.get("statut")),
                f.row(f.get("abandon_le").when("statut", "ABANDON")), f.row(f.longText("adaptation")),
                f.row(f.get("bpf_type")), f.row(f.get("financement")), f.row(f.get("certifie"))));
    }

    /** Several people at once; what is theirs alone is written in the form of each. */
    private static FormLayout enrolling() {
        LayoutFields f = new LayoutFields(FormFiles.ENROLMENT);
        return f.layout(List.of(f.row(f.get(FormFiles.SESSION)),
                f.row(f.get(FormEdits.PEOPLE).edited(new Editing.People())),
                f.row(f.coded("statut", "CANDIDAT", "INSCRIT")), f.row(f.get("bpf_type")),
                f.row(f.get("financement"))));
    }

    private static FormLayout module() {
        LayoutFields f = new LayoutFields("modules");
        return f.layout(List.of(f.row(f.get("formation")), f.row(f.get("ordre").wide(2), f.get("intitule").wide(8)),
                f.row(f.get("bloc").wide(7), f.get("duree_h").wide(3)), f.row(f.longText("objectifs"))));
    }

    private static FormLayout trainer() {
        LayoutFields f = new LayoutFields("formateurs");
        return f.layout(List.of(f.row(f.get("prenom"), f.get("nom")), f.row(f.get("organisme")),
                f.row(f.get("externe")), f.row(f.get("courriel")), f.row(f.get("telephone"))));
    }

    private static FormLayout evaluation() {
        LayoutFields f = new LayoutFields("evaluations");
        return f.layout(List.of(f.row(f.get("inscription")), f.row(f.get("type").wide(6), f.get("le").wide(4)),
                f.row(f.get("note"), f.get("reussi").when("type", "ACQUIS", "CERTIFICATION")),
                f.row(f.longText("commentaire"))));
    }

    private static FormLayout funding() {
        LayoutFields f = new LayoutFields("financements_formation");
        return f.layout(List.of(f.row(f.get("inscription")), f.row(f.get("financeur")), f.row(f.get("ligne")),
                f.row(f.get("numero")), f.row(f.get("heures"), f.get("montant_eur")), f.row(f.get("statut")),
                f.row(f.get("facture_le").when("statut", "FACTURE", "PAYE"))));
    }
}
