package fr.captierslieux.sillage.ui.forms;

import java.util.List;

/** The forms of network life: events, resources, meetings with their groups and decisions. */
final class NetworkLifeLayouts {
    static final List<FormLayout> ALL = List.of(event(), invitation(), resource(), group(), member(), meeting(),
            decision());

    private NetworkLifeLayouts() {
    }

    private static FormLayout event() {
        LayoutFields f = new LayoutFields("evenements");
        return f.layout(List.of(f.row(f.get("titre")), f.row(f.get("type")),
                f.row(f.get("le").edited(LayoutFields.DUE), f.get("fin_le")), f.row(f.get("lieu")),
                f.row(f.get("commune")), f.row(f.get("departement")), f.row(f.get("reseau")),
                f.row(f.get("duree_h").wide(3), f.get("public").wide(7)), f.row(f.longText("programme"))), "quote",
                List.of(f.row(f.get("commanditaire")), f.row(f.get("devis").wide(6), f.get("montant_eur").wide(4))));
    }

    private static FormLayout invitation() {
        LayoutFields f = new LayoutFields("invitations");
        return f.layout(List.of(f.row(f.get("evenement")), f.row(f.get("personne")), f.row(f.get("envoyee_le")),
                f.row(f.get("reponse").wide(6),
                        f.get("repondu_le").when("reponse", "VIENT", "NE_VIENT_PAS").wide(4))));
    }

    private static FormLayout resource() {
        LayoutFields f = new LayoutFields("ressources");
        return f.layout(List.of(f.row(f.get("titre")), f.row(f.get("type")),
                f.row(f.get("publiee_le"), f.get("version")), f.row(f.get("url")), f.row(f.get("auteur")),
                f.row(f.get("themes")), f.row(f.longText("resume")), f.row(f.get("licence"))));
    }

    private static FormLayout group() {
        LayoutFields f = new LayoutFields("groupes");
        return f.layout(List.of(f.row(f.get("nom")), f.row(f.get("instance")), f.row(f.get("departement")),
                f.row(f.longText("objet")), f.row(f.get("debut"), f.get("fin"))));
    }

    private static FormLayout member() {
        LayoutFields f = new LayoutFields("membres_groupe");
        return f.layout(List.of(f.row(f.get("groupe")), f.row(f.get("personne")), f.row(f.get("qualite")),
                f.row(f.get("reseau")), f.row(f.get("debut"), f.get("fin"))));
    }

    private static FormLayout meeting() {
        LayoutFields f = new LayoutFields("instances");
        return f.layout(List.of(f.row(f.get("titre")), f.row(f.get("instance")),
                f.row(f.get("le").edited(LayoutFields.DUE).wide(4), f.get("lieu").wide(6)), f.row(f.get("groupe")),
                f.row(f.get("departement")), f.row(f.longText("ordre_du_jour")), f.row(f.longText("compte_rendu")),
                f.row(f.get("participants"))));
    }

    private static FormLayout decision() {
        LayoutFields f = new LayoutFields("decisions");
        return f.layout(List.of(f.row(f.get("instance")), f.row(f.longText("texte")), f.row(f.get("themes")),
                f.row(f.get("ordre"))));
    }
}
