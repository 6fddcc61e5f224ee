package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeColumn.Presence;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What forms are of: a row of an exchange file, or a <em>contact</em> or a <em>first interview</em>, whose fields are columns of several
 * files and become rows of each. Columns keep their kinds, so that they are read and checked as those rows are. A follow-up has a column
 * more than its row: the resources that are given with it.
 */
public final class FormFiles {
    /** Somebody who calls: who, from where, about what, and what was said. */
    public static final String CONTACT = "contact";
    /** Tells one call that is being written down from another that was left unfinished. */
    public static final String NUMBER = "numero";
    /** Who is known already. */
    public static final String PERSON = "personne";
    /** The project that is there already. */
    public static final String PROJECT = "projet";
    /** The case that is taken up again. */
    public static final String CASE = "dossier";
    /** How a new project is called. */
    public static final String PROJECT_NAME = "nom_projet";

    private static final ExchangeFile OF_CONTACT = new ExchangeFile(CONTACT, CONTACT, Stream.of(
            of("membres", PERSON, PERSON, Presence.OPTIONAL),
            of("personnes", "prenom", "prenom", Presence.REQUIRED),
            of("personnes", "nom", "nom", Presence.REQUIRED),
            of("personnes", "telephone", "telephone", Presence.OPTIONAL),
            of("personnes", "courriel", "courriel", Presence.OPTIONAL),
            of("personnes", "commune", "commune", Presence.OPTIONAL),
            of("projets", "nom", PROJECT_NAME, Presence.OPTIONAL),
            of("membres", PROJECT, PROJECT, Presence.OPTIONAL),
            of("suivis", CASE, CASE, Presence.OPTIONAL),
            of("dossiers", "origine", "origine", Presence.OPTIONAL),
            of("suivis", "compte_rendu", "compte_rendu", Presence.OPTIONAL),
            of("suivis", "prochaine_action", "prochaine_action", Presence.OPTIONAL),
            of("suivis", "echeance", "echeance", Presence.OPTIONAL),
            of("suivis", "le", "le", Presence.REQUIRED),
            of("suivis", "type", "type", Presence.REQUIRED),
            of("suivis", "mode", "mode", Presence.OPTIONAL),
            of("suivis", "duree_min", "duree_min", Presence.OPTIONAL),
            of("dossiers", "reseau", "reseau", Presence.REQUIRED),
            of("suivis", "conseiller", "conseiller", Presence.OPTIONAL)).toList(), List.of(),
            ExchangeFile.Written.WITH_ROWS);

    /** The first interview: what was said of the need, the team and the place, the grid of the vision, and the qualification. */
    public static final String INTERVIEW = "entretien";
    /** What somebody comes for. */
    public static final String NEED = "besoin";
    /** Who is at it, in their own words. */
    public static final String COLLECTIVE = "equipe_dite";
    /** Where it is to be, in their own words. */
    public static final String PLACE = "lieu_dit";
    /** The criteria of the grid, in the order of the exchange file. */
    public static final List<String> CRITERIA = List.of("multifonction", "usagers", "communaute", "utilite",
            "gouvernance", "lucrativite");
    /** What an interview changes of the project that it is about. */
    static final List<String> OF_PROJECT = List.of("commune", "etat", "fonctions", "familles", "initiateur",
            "forme_juridique");

    private static final ExchangeFile OF_INTERVIEW = new ExchangeFile(INTERVIEW, INTERVIEW, Stream.concat(Stream.of(
            of("suivis", CASE, CASE, Presence.REQUIRED),
            of("suivis", "le", "le", Presence.REQUIRED),
            of("suivis", "duree_min", "duree_min", Presence.OPTIONAL),
            of("suivis", "mode", "mode", Presence.OPTIONAL),
            of("suivis", "personnes", "personnes", Presence.OPTIONAL),
            of("suivis", "compte_rendu", NEED, Presence.OPTIONAL),
            of("suivis", "compte_rendu", COLLECTIVE, Presence.OPTIONAL),
            of("suivis", "compte_rendu", PLACE, Presence.OPTIONAL),
            of("stades", "stade", "stade", Presence.OPTIONAL),
            of("dossiers", "qualification", "qualification", Presence.OPTIONAL),
            of("dossiers", "qualifie_le", "qualifie_le", Presence.OPTIONAL),
            of("suivis", "themes", "themes", Presence.OPTIONAL),
            of("suivis", "prochaine_action", "prochaine_action", Presence.OPTIONAL),
            of("suivis", "echeance", "echeance", Presence.OPTIONAL),
            of("suivis", "conseiller", "conseiller", Presence.OPTIONAL)),
            Stream.concat(OF_PROJECT.stream().map(header -> of("projets", header, header, Presence.OPTIONAL)),
                    CRITERIA.stream().map(header -> of("visions", header, header, Presence.OPTIONAL))))
            .toList(),
            List.of(), ExchangeFile.Written.WITH_ROWS);

    /** People who are enrolled in a session together. */
    public static final String ENROLMENT = "inscrire";
    /** The session that they are enrolled in. */
    public static final String SESSION = "session";
    private static final ExchangeFile OF_ENROLMENT = new ExchangeFile(ENROLMENT, ENROLMENT, List.of(
            of("inscriptions", SESSION, SESSION, Presence.REQUIRED),
            of("suivis", "personnes", "personnes", Presence.REQUIRED),
            of("inscriptions", "statut", "statut", Presence.REQUIRED),
            of("inscriptions", "bpf_type", "bpf_type", Presence.OPTIONAL),
            of("inscriptions", "financement", "financement", Presence.OPTIONAL)), List.of(),
            ExchangeFile.Written.WITH_ROWS);

    /** Resources that are given within a follow-up: each becomes a row of its own. */
    static final String RESOURCES = "ressources_donnees";
    private static final ExchangeFile OF_FOLLOW_UP = followUp();

    private FormFiles() {
    }

    private static ExchangeColumn of(String file, String column, String header, Presence presence) {
        ExchangeColumn there = ExchangeFormat.getFile(file).getColumn(column);
        return new ExchangeColumn(header, there.field(), there.kind(), presence, ExchangeColumn.Written.ALWAYS);
    }

    private static ExchangeFile followUp() {
        ExchangeFile rows = ExchangeFormat.getFile("suivis");
        ExchangeColumn resources = new ExchangeColumn(RESOURCES, RESOURCES, new ColumnKind.ReferenceList("ressources"),
                Presence.OPTIONAL, ExchangeColumn.Written.WHEN_SAID);
        return new ExchangeFile(rows.name(), rows.entity(),
                Stream.concat(rows.columns().stream(), Stream.of(resources)).toList(), rows.key(), rows.written());
    }

    /** The columns that the fields of a form are of. */
    static ExchangeFile get(String name) {
        return switch (name) {
            case CONTACT -> OF_CONTACT;
            case INTERVIEW -> OF_INTERVIEW;
            case ENROLMENT -> OF_ENROLMENT;
            case "suivis" -> OF_FOLLOW_UP;
            default -> ExchangeFormat.getFile(name);
        };
    }

    /** Whether a form writes rows of several files. */
    static boolean isOfSeveral(ExchangeFile file) {
        return file.equals(OF_CONTACT) || file.equals(OF_INTERVIEW) || file.equals(OF_ENROLMENT);
    }
}
