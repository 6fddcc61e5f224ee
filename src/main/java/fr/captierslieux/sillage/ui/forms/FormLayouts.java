package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.ui.forms.FormLayout.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms: for each exchange file which fields stand where. A file without a layout shows its columns in their order. */
public final class FormLayouts {
    private static final Editing DUE = LayoutFields.DUE;
    private static final Editing LONG = LayoutFields.LONG;
    private static final Editing MINUTES = new Editing.Minutes();
    private static final Map<String, FormLayout> LAYOUTS = new HashMap<>(Map.ofEntries(
            Map.entry(FormFiles.CONTACT, contact()),
            Map.entry(FormFiles.INTERVIEW, interview()),
            Map.entry("suivis", followUp()),
            Map.entry("dossiers", supportCase()),
            Map.entry("personnes", person()),
            Map.entry("projets", project()),
            Map.entry("orientations", orientation()),
            Map.entry("organisations", organisation()),
            Map.entry("plans", plan()),
            Map.entry("taches", task()),
            Map.entry("rendez_vous", appointment()),
            Map.entry("listes", listEntry()),
            Map.entry("modeles_notes", noteTemplate()),
            Map.entry("sous_stades", subStage())));

    static {
        TrainingLayouts.ALL.forEach(layout -> LAYOUTS.put(layout.file(), layout));
        AgreementLayouts.ALL.forEach(layout -> LAYOUTS.put(layout.file(), layout));
        NetworkLifeLayouts.ALL.forEach(layout -> LAYOUTS.put(layout.file(), layout));
    }

    private FormLayouts() {
    }

    /** The layout of a file. */
    public static FormLayout of(String file) {
        FormLayout drawn = LAYOUTS.get(file);
        return drawn != null ? drawn : plain(FormFiles.get(file));
    }

    /** What is known takes the place of what would be made: a case has its project, its network and its origin. */
    private static FormLayout contact() {
        LayoutFields f = new LayoutFields(FormFiles.CONTACT);
        return new FormLayout(FormFiles.CONTACT, List.of(
                new Group("", List.of(f.row(f.get(FormFiles.PERSON).when(FormFiles.PERSON, "*")),
                        f.row(f.get("prenom").when(FormFiles.PERSON, ""), f.get("nom").when(FormFiles.PERSON, "")),
                        f.row(f.get("telephone").when(FormFiles.PERSON, ""),
                                f.get("courriel").when(FormFiles.PERSON, "")),
                        f.row(f.get("commune"), f.get(FormFiles.PROJECT_NAME).when(FormFiles.PROJECT, "")),
                        f.row(f.get(FormFiles.PROJECT).when(FormFiles.PROJECT, "*")),
                        f.row(f.get(FormFiles.CASE).when(FormFiles.CASE, "*")),
                        f.row(f.get("origine").when(FormFiles.CASE, "")),
                        f.row(f.get("compte_rendu").edited(LONG)),
                        f.row(f.get("prochaine_action").wide(6), f.get("echeance").edited(DUE).wide(4)))),
                new Group("contact", List.of(
                        f.row(f.get("le").wide(3), f.get("type").wide(4),
                                f.get("duree_min").edited(MINUTES).wide(3)),
                        f.row(f.coded("mode", "TELEPHONE", "COURRIEL", "VISIO", "BUREAU")),
                        f.row(f.get("reseau").when(FormFiles.CASE, ""), f.get("conseiller"))))));
    }

    /** In the order of the conversation; the place where each group stands is that of its page. */
    private static FormLayout interview() {
        LayoutFields f = new LayoutFields(FormFiles.INTERVIEW);
        return new FormLayout(FormFiles.INTERVIEW, List.of(
                new Group("", List.of(f.row(f.get(FormFiles.CASE)), f.row(f.get(FormFiles.NEED).edited(LONG)),
                        f.row(f.get(FormFiles.COLLECTIVE).edited(LONG)),
                        f.row(f.get(FormFiles.PLACE).edited(LONG)), f.row(f.get("commune"), f.get("stade")),
                        f.row(f.get("fonctions")), f.row(f.get("familles")),
                        f.row(f.get("etat")), f.row(f.get("initiateur"), f.get("forme_juridique")),
                        f.row(f.get("le").wide(4), f.get("duree_min").edited(MINUTES).wide(3)),
                        f.row(f.coded("mode", "BUREAU", "SUR_SITE", "VISIO", "TELEPHONE")),
                        f.row(f.get("personnes")))),
                new Group("grid", FormFiles.CRITERIA.stream().map(header -> f.row(f.get(header))).toList()),
                new Group("decision", List.of(f.row(f.get("qualification")),
                        f.row(f.get("qualifie_le").when("qualification", "*")), f.row(f.get("themes")),
                        f.row(f.get("prochaine_action").wide(6), f.get("echeance").edited(DUE).wide(4)),
                        f.row(f.get("conseiller"))))));
    }

    private static FormLayout followUp() {
        LayoutFields f = new LayoutFields("suivis");
        return f.layout(List.of(
                f.row(f.get("dossier")),
                f.row(f.get("le").wide(4), f.get("type").wide(6)),
                f.row(f.coded("mode", "SUR_SITE", "BUREAU", "VISIO", "TELEPHONE")),
                f.row(f.get("duree_min").edited(MINUTES), f.get("preparation_min").edited(MINUTES),
                        f.get("trajet_min").edited(MINUTES)),
                f.row(f.get("collectif"), f.get("participants").when("collectif", "O")),
                f.row(f.get("themes")),
                f.row(f.get(FormEdits.PEOPLE).edited(new Editing.People())),
                f.row(f.get("compte_rendu").edited(LONG)),
                f.row(f.get("prochaine_action").wide(6), f.get("echeance").edited(DUE).wide(4)),
                f.row(f.get("fait_le").when("prochaine_action", "*")), f.row(f.get(FormFiles.RESOURCES)),
                f.row(f.get("conseiller"))));
    }

    private static FormLayout supportCase() {
        LayoutFields f = new LayoutFields("dossiers");
        return new FormLayout("dossiers", List.of(
                new Group("", List.of(f.row(f.get("projet")), f.row(f.get("reseau")), f.row(f.get("conseiller")),
                        f.row(f.get("premier_contact_le"), f.get("canal")), f.row(f.get("origine")))),
                new Group("qualifying", List.of(
                        f.row(f.get("premier_entretien_le"), f.get("qualifie_le")), f.row(f.get("qualification")),
                        f.row(f.get("accompagnement_debut")), f.row(f.get("conventions")))),
                new Group("closing", List.of(f.row(f.get("cloture_le").wide(4), f.get("issue").wide(6)),
                        f.row(f.get("motif_abandon").when("issue", "ABANDON")), f.row(f.get("suite_de"))))));
    }

    private static FormLayout person() {
        LayoutFields f = new LayoutFields("personnes");
        return new FormLayout("personnes", List.of(
                new Group("", List.of(f.row(f.get("prenom"), f.get("nom")), f.row(f.get("courriel")),
                        f.row(f.get("telephone")), f.row(f.get("commune")))),
                new Group("profile", List.of(f.row(f.get("genre")), f.row(f.get("tranche_age")),
                        f.row(f.get("situation")))),
                new Group("privacy", List.of(f.row(f.get("informee_le")), f.row(f.get("consentement_carte"))))));
    }

    private static FormLayout project() {
        LayoutFields f = new LayoutFields("projets");
        return new FormLayout("projets", List.of(
                new Group("", List.of(f.row(f.get("nom")), f.row(f.get("commune")),
                        f.row(f.get("description").edited(LONG)), f.row(f.get("etat")), f.row(f.get("qpv")))),
                new Group("place", List.of(f.row(f.get("familles")), f.row(f.get("fonctions")),
                        f.row(f.get("initiateur")), f.row(f.get("forme_juridique")),
                        f.row(f.get("structure_creee_le"), f.get("ouvert_le")), f.row(f.get("issu_de"))))));
    }

    private static FormLayout orientation() {
        LayoutFields f = new LayoutFields("orientations");
        return f.layout(List.of(f.row(f.get("dossier")), f.row(f.get("le").wide(4), f.get("destination_type").wide(6)),
                f.row(f.get("reseau")), f.row(f.get("destination")), f.row(f.get("motif").edited(LONG)),
                f.row(f.get("resultat").wide(6), f.get("resultat_le").wide(4))));
    }

    private static FormLayout organisation() {
        LayoutFields f = new LayoutFields("organisations");
        return f.layout(List.of(f.row(f.get("nom")), f.row(f.get("type")), f.row(f.get("commune")),
                f.row(f.get("courriel")), f.row(f.get("telephone")), f.row(f.get("site_web")),
                f.row(f.get("personnes")), f.row(f.get("projets")), f.row(f.get("description").edited(LONG))));
    }

    private static FormLayout plan() {
        LayoutFields f = new LayoutFields("plans");
        return f.layout(List.of(f.row(f.get("dossier")), f.row(f.get("intitule")),
                f.row(f.get("debut").edited(DUE), f.get("fin")), f.row(f.get("themes")),
                f.row(f.get("objectifs").edited(LONG)), f.row(f.get("modele"))));
    }

    private static FormLayout task() {
        LayoutFields f = new LayoutFields("taches");
        return f.layout(List.of(f.row(f.get("intitule")), f.row(f.get("dossier")),
                f.row(f.get("echeance").edited(DUE).wide(6), f.get("delai_jours").wide(4)), f.row(f.get("conseiller")),
                f.row(f.get("organisation")), f.row(f.get("note").edited(LONG)), f.row(f.get("fait_le")),
                f.row(f.get("plan")), f.row(f.get("apres").when("plan", "*")), f.row(f.get("decision"))));
    }

    private static FormLayout appointment() {
        LayoutFields f = new LayoutFields("rendez_vous");
        return f.layout(List.of(f.row(f.get("titre")), f.row(f.get("dossier")),
                f.row(f.get("le").edited(DUE).wide(4), f.get("debut").wide(3), f.get("fin").wide(3)),
                f.row(f.coded("mode", "SUR_SITE", "BUREAU", "VISIO", "TELEPHONE")), f.row(f.get("lieu")),
                f.row(f.get("commune")), f.row(f.get("personnes")), f.row(f.get("organisation")),
                f.row(f.get("conseiller")), f.row(f.coded("statut", "PREVU", "TENU", "ANNULE")),
                f.row(f.get("note").edited(LONG)), f.row(f.get("suivi").when("statut", "TENU"))));
    }

    /** How an entry of a list reads. Which list, and the code of an entry that is there, are no matter of the form. */
    private static FormLayout listEntry() {
        LayoutFields f = new LayoutFields("listes");
        return f.layout(List.of(f.row(f.get("libelle_fr")), f.row(f.get("libelle_en")), f.row(f.get("liste")),
                f.row(f.get("code"))));
    }

    private static FormLayout subStage() {
        LayoutFields f = new LayoutFields("sous_stades");
        return f.layout(List.of(f.row(f.get("stade")), f.row(f.get("intitule")), f.row(f.get("intitule_en"))));
    }

    private static FormLayout noteTemplate() {
        LayoutFields f = new LayoutFields("modeles_notes");
        return f.layout(List.of(f.row(f.get("titre")), f.row(f.get("texte").edited(LONG)), f.row(f.get("stade")),
                f.row(f.get("type"))));
    }

    /** The columns in their order, two days beside each other. */
    private static FormLayout plain(ExchangeFile file) {
        LayoutFields f = new LayoutFields(file.name());
        return f.layout(file.columns().stream().filter(column -> !(column.kind() instanceof ColumnKind.OwnCode))
                .map(column -> f.row(f.get(column.header()))).toList());
    }
}
