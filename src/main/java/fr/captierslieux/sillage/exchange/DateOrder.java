package fr.captierslieux.sillage.exchange;

import java.util.List;
import java.util.Map;

/**
 * An end and the beginning that it may not come before, on one row.
 *
 * @param file  the exchange file
 * @param first header of the beginning
 * @param last  header of the end
 */
public record DateOrder(String file, String first, String last) {
    /** Those that are lawful the other way round and yet worth a look, by what is said then. */
    public static final Map<FaultKind, DateOrder> LOOKED_AT = Map.of(FaultKind.CLOSED_BEFORE_INTERVIEW,
            new DateOrder("dossiers", "premier_entretien_le", "cloture_le"), FaultKind.CLOSED_BEFORE_QUALIFICATION,
            new DateOrder("dossiers", "qualifie_le", "cloture_le"));

    /** All there are. */
    public static final List<DateOrder> ALL = List.of(new DateOrder("referents", "debut", "fin"),
            new DateOrder("partenaires", "debut", "fin"),
            new DateOrder("dossiers", "premier_contact_le", "premier_entretien_le"),
            new DateOrder("dossiers", "premier_contact_le", "cloture_le"),
            new DateOrder("dossiers", "accompagnement_debut", "cloture_le"),
            new DateOrder("orientations", "le", "resultat_le"), new DateOrder("plans", "debut", "fin"),
            new DateOrder("rendez_vous", "debut", "fin"),
            new DateOrder("sessions", "debut", "fin"), new DateOrder("demi_journees", "debut", "fin"),
            new DateOrder("evenements", "le", "fin_le"),
            new DateOrder("zones", "debut", "fin"), new DateOrder("conventions", "debut", "fin"),
            new DateOrder("groupes", "debut", "fin"), new DateOrder("membres_groupe", "debut", "fin"),
            new DateOrder("invitations", "envoyee_le", "repondu_le"));
}
