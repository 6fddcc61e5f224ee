package fr.captierslieux.sillage.reports.data;

import static fr.captierslieux.sillage.reports.data.DataColumn.amount;
import static fr.captierslieux.sillage.reports.data.DataColumn.key;
import static fr.captierslieux.sillage.reports.data.DataColumn.keys;
import static fr.captierslieux.sillage.reports.data.DataColumn.plain;
import static fr.captierslieux.sillage.reports.data.DataColumn.reference;

import fr.captierslieux.sillage.reports.data.DataColumn.Kind;
import java.util.List;

/**
 * The tables of the rows that a report counts, in the order of the workbook: one row a case, a follow-up, an attendance.
 * They hold no name of a person, no report, no code of a person or a case (funders stand as written): things are
 * numbered anew in each workbook, people of events otherwise than people accompanied. Every row
 * that a figure of the report counts is in exactly the table that its {@link Recomputation} names.
 */
public enum DataTable {
    CASES(reference("dossier", "support_case"), reference("projet", "project"), key("reseau", "A1/reseau"),
            key("departement", "A1/departement"), key("origine", "A1/origine"), key("canal", "A1/canal"),
            plain("suite", Kind.YES_NO), plain("premier_contact", Kind.DAY), plain("premier_entretien", Kind.DAY),
            plain("delai", Kind.WHOLE), key("qualification", "B1/qualification"), plain("qualifie", Kind.DAY),
            plain("accompagnement", Kind.DAY), plain("cloture", Kind.DAY), key("issue", "C3/issue"),
            key("motif", "E6/motif_abandon")),
    ORIENTATIONS(reference("orientation", "orientation"), reference("dossier", "support_case"), plain("jour", Kind.DAY),
            key("destination", "B2/destination_type"), key("resultat", "B2/resultat"),
            key("departement", "B2/departement")),
    PROJECTS(reference("projet", "project"), key("departement", "C1/departement"), key("epci", "C1/epci"),
            key("stade", "C1/stade"), plain("accompagne", Kind.YES_NO), keys("reseaux", "C1/reseau"),
            plain("en_cours", Kind.YES_NO), key("qpv", "D6/qpv"), key("initiateur", "D7/initiateur"),
            key("forme", "D8/forme_juridique"), keys("familles", "D9/famille"), plain("ouvert", Kind.DAY),
            plain("structure", Kind.DAY)),
    FOLLOW_UPS(reference("suivi", "follow_up"), reference("dossier", "support_case"), plain("jour", Kind.DAY),
            key("type", "C4/type"), key("mode", "C4/mode"), key("reseau", "C4/reseau"),
            key("departement", "C4/departement"), plain("collectif", Kind.YES_NO), plain("duree", Kind.WHOLE),
            plain("preparation", Kind.WHOLE), plain("trajet", Kind.WHOLE), keys("themes", "C8/theme")),
    PEOPLE(reference("personne", "person"), key("genre", "D1/genre"), key("age", "D2/tranche_age"),
            key("situation", "D3/situation")),
    RESULTS(plain("nature", Kind.NATURE), reference("projet", "project"), plain("jour", Kind.DAY),
            key("departement", "E3C/departement"), plain("detail", Kind.KEY_OF_NATURE), amount("crees", 10_000),
            amount("maintenus", 10_000), amount("montant", 10_000)),
    SESSIONS(reference("session", "training_session"), key("formation", "F1S/formation"),
            plain("demi_journees", Kind.WHOLE)),
    ENROLMENTS(reference("inscription", "enrolment"), reference("session", "training_session"),
            key("formation", "F1T/formation"), key("bpf", "F1T/bpf_type"), plain("suivies", Kind.WHOLE)),
    ATTENDANCE(reference("presence", "attendance"), reference("inscription", "enrolment"), plain("jour", Kind.DAY),
            key("formation", "F1H/formation"), key("bpf", "F1H/bpf_type"), plain("suivie", Kind.YES_NO),
            amount("heures", 30_000)),
    NETWORK_LIFE(plain("nature", Kind.NATURE), plain("jour", Kind.DAY), plain("type", Kind.KEY_OF_NATURE),
            key("departement", "G1/departement"), plain("nombre", Kind.WHOLE)),
    PARTICIPANTS(reference("personne", "participant"), keys("types", "G2P/type"),
            keys("departements", "G2P/departement"));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<DataColumn> columns;

    DataTable(DataColumn... columns) {
        this.columns = List.of(columns);
    }

    /** In the order of the sheet. */
    public List<DataColumn> columns() {
        return columns;
    }

    /** @throws java.util.NoSuchElementException when the table has no such column */
    public DataColumn column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }
}
