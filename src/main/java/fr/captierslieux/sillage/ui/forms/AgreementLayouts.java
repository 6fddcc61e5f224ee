package fr.captierslieux.sillage.ui.forms;

import java.util.List;

/** The forms of agreements with funders, and of what they promise. */
final class AgreementLayouts {
    static final List<FormLayout> ALL = List.of(agreement(), target());

    private AgreementLayouts() {
    }

    private static FormLayout agreement() {
        LayoutFields f = new LayoutFields("conventions");
        return f.layout(
                List.of(f.row(f.get("financeur")), f.row(f.get("intitule")), f.row(f.get("debut"), f.get("fin"))),
                "due-reports", List.of(f.row(f.coded("rapports", "TRIMESTRIEL", "SEMESTRIEL", "ANNUEL")), f.row(
                        f.get("rapport_delai_j").when("rapports", "*").wide(4),
                        f.get("rapports_depuis").when("rapports", "*").wide(6))));
    }

    private static FormLayout target() {
        LayoutFields f = new LayoutFields("objectifs");
        return f.layout(List.of(f.row(f.get("convention")), f.row(f.get("indicateur")),
                f.row(f.get("annee").wide(4), f.get("cible").wide(6))));
    }
}
