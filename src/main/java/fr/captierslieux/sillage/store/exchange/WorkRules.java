package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.DateOrder;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import java.sql.Connection;
import java.util.List;

/**
 * The rules of the work on rows as they stand after the update. A rule between two rows is told
 * at one that the import brings: rows of the store alone are lawful already. A value that could not be read breaks no rule.
 */
final class WorkRules {
    private final Connection connection;
    private final StagedFaults faults;
    private final StandingRows standing;

    WorkRules(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
        this.standing = new StandingRows(connection);
    }

    /** Finds what breaks a rule among the rows that are not left out yet. */
    void find() {
        for (DateOrder order : DateOrder.ALL) {
            String first = "m." + field(order.file(), order.first());
            String last = "m." + field(order.file(), order.last());
            faults.add(FaultKind.END_BEFORE_BEGINNING, order.file(), order.last(), last,
                    List.of(text(order.first()), first),
                    StandingRows.rows(order.file(), order.first(), order.last()) + " AND " + last + " < " + first);
        }
        closings();
        networks();
        trainings();
        new Cycles(connection, faults).find("projets", "issu_de");
        new Cycles(connection, faults).find("dossiers", "suite_de");
        new PlanRules(connection, faults).find();
        new ListRules(faults).find();
        subStages();
        ownFields();
    }

    private static String field(String file, String header) {
        return ExchangeFormat.getFile(file).getColumn(header).field();
    }

    private void closings() {
        String rows = StandingRows.rows("dossiers", "cloture_le", "issue");
        faults.add(FaultKind.CLOSED_WITHOUT_OUTCOME, "dossiers", "cloture_le", "m.closed_on", List.of(),
                rows + " AND m.closed_on IS NOT NULL AND m.outcome IS NULL");
        faults.add(FaultKind.OUTCOME_WITHOUT_CLOSING, "dossiers", "issue", "m.outcome", List.of(),
                rows + " AND m.closed_on IS NULL AND m.outcome IS NOT NULL");
    }

    private void networks() {
        faults.add(FaultKind.NETWORK_CHANGED, "dossiers", "reseau", "m.network_id_code",
                List.of("(SELECT code FROM main.member_network WHERE id = t.network_id)"), staged("dossiers")
                        + " m JOIN main.support_case t ON t.rid = m.x_rid WHERE m.x_out = 0 AND m.x_merged = 0 AND m.x_gone < 2"
                        + " AND m.network_id <> t.network_id");
    }

    private void trainings() {
        standing.as("e_session", "sessions", "starts_on, ends_on", "debut", "fin");
        standing.as("e_half_day", "demi_journees", "session_id, held_on, moment", "session", "le", "moment");
        standing.as("e_enrolment", "inscriptions", "session_id, person_id", "session", "personne");
        standing.index("e_half_day", "session_id, held_on, moment");
        standing.index("e_enrolment", "session_id, person_id");
        String outside = " WHERE (h.held_on < s.starts_on OR h.held_on > s.ends_on)";
        List<String> dates = List.of("s.starts_on || ' – ' || s.ends_on");
        faults.add(FaultKind.OUTSIDE_SESSION, "demi_journees", "le", "m.held_on", dates,
                "staging.e_half_day m JOIN staging.e_half_day h ON h.id = m.id JOIN staging.e_session s ON s.id = m.session_id"
                        + outside
                        + " AND m.x_n IS NOT NULL");
        String left = "staging.e_session m JOIN staging.e_half_day h ON h.session_id = m.id"
                + " WHERE m.x_n IS NOT NULL AND h.x_n IS NULL AND ";
        List<String> halfDay = List.of("h.held_on || ', ' || h.code");
        faults.add(FaultKind.OUTSIDE_SESSION, "sessions", "debut", "m.starts_on", halfDay,
                left + "h.held_on < m.starts_on GROUP BY m.x_n");
        faults.add(FaultKind.OUTSIDE_SESSION, "sessions", "fin", "m.ends_on", halfDay,
                left + "h.held_on > m.ends_on GROUP BY m.x_n");
        faults.add(FaultKind.SAME_HALF_DAY, "demi_journees", "moment", "m.moment", List.of("o.code"),
                "staging.e_half_day m JOIN staging.e_half_day o ON o.session_id = m.session_id AND o.held_on = m.held_on AND o.moment = m.moment"
                        + " AND o.id <> m.id WHERE m.x_n IS NOT NULL GROUP BY m.x_n");
        faults.add(FaultKind.ENROLLED_TWICE, "inscriptions", "personne",
                "(SELECT coalesce((SELECT code FROM main.person WHERE id = m.person_id), (SELECT code FROM "
                        + staged("personnes")
                        + " WHERE x_id = m.person_id)))",
                List.of("o.code"),
                "staging.e_enrolment m JOIN staging.e_enrolment o ON o.session_id = m.session_id AND o.person_id = m.person_id"
                        + " AND o.id <> m.id WHERE m.x_n IS NOT NULL GROUP BY m.x_n");
        attendances();
    }

    private void attendances() {
        String other = " AND e.session_id <> h.session_id";
        String both = "JOIN staging.e_half_day h ON h.id = %1$s.half_day_id JOIN staging.e_enrolment e ON e.id = %1$s.enrolment_id ";
        faults.add(FaultKind.OTHER_SESSION, "presences", "inscription", "e.code", List.of("h.code"),
                staged("presences") + " m " + both.formatted("m")
                        + "WHERE m.x_merged = 0 AND m.x_out = 0 AND m.x_gone = 0" + other);
        for (String file : List.of("demi_journees", "inscriptions")) {
            boolean halfDays = file.equals("demi_journees");
            // only a row that moves to another session can part from the attendances that the store has
            String moved = staged(file) + " m JOIN " + stored(file)
                    + " t ON t.rid = m.x_rid AND m.session_id <> t.session_id"
                    + " JOIN main.attendance a ON a.deleted = 0 AND a." + (halfDays ? "half_day_id" : "enrolment_id")
                    + " = m.x_id ";
            faults.add(FaultKind.OTHER_SESSION, file, "session", "m.session_id_code",
                    List.of(halfDays ? "e.code" : "h.code"), moved
                            + both.formatted("a") + "WHERE m.x_merged = 0 AND m.x_out = 0 AND m.x_gone = 0" + other
                            + " GROUP BY m.x_n");
        }
    }

    /** A sub-stage stays within its stage, and a row names one of its own stage. */
    private void subStages() {
        standing.as("e_sub_stage", "sous_stades", "stage", "stade");
        faults.add(FaultKind.OTHER_STAGE, "stades", "sous_stade", "m.sub_stage_id_code", List.of("u.stage"),
                staged("stades") + " m JOIN staging.e_sub_stage u ON u.id = m.sub_stage_id"
                        + " WHERE m.x_out = 0 AND m.x_merged = 0 AND m.x_gone < 2 AND m.stage <> u.stage");
        faults.add(FaultKind.CODE_CHANGED_MEANING, "sous_stades", "stade", "m.stage", List.of("t.stage"), staged(
                "sous_stades")
                + " m JOIN main.sub_stage t ON t.rid = m.x_rid WHERE m.x_out = 0 AND m.x_merged = 0 AND m.stage <> t.stage");
    }

    /** A field of one's own stays what it is, and a list does not lose a choice that rows have. */
    private void ownFields() {
        for (String header : List.of("fichier", "type")) {
            String field = field("champs", header);
            faults.add(FaultKind.CODE_CHANGED_MEANING, "champs", header, "m." + field, List.of("t." + field), staged(
                    "champs")
                    + " m JOIN main.own_field t ON t.rid = m.x_rid WHERE m.x_out = 0 AND m.x_merged = 0 AND m.\""
                    + field + "\" <> t.\"" + field + "\"");
        }
        String lists = StandingRows.rows("champs", "type", "choix") + " AND m.type = 'LISTE' AND ";
        faults.add(FaultKind.MISSING_VALUE, "champs", "choix", "''", List.of(), lists + "m.choices IS NULL");
        faults.add(FaultKind.NOT_IN_LIST, "champs", "choix", "m.choices",
                List.of("(SELECT min(v.value) FROM main.own_value v WHERE v.field_id = m.id AND v.deleted = 0 AND instr('|' || m.choices || '|', '|' || v.value || '|') = 0)"),
                lists + "m.x_rid IS NOT NULL AND EXISTS (SELECT 1 FROM main.own_value v WHERE v.field_id = m.id AND v.deleted = 0"
                        + " AND instr('|' || m.choices || '|', '|' || v.value || '|') = 0)");
    }
}
