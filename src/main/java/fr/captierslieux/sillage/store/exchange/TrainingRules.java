package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.sql.Connection;
import java.util.List;

/**
 * The rules of trainings: half-days within their session and each once, a person enrolled once, attendances within one session, modules of
 * the training that is given, invoices with their day. What two rows say against each other is told at one that the import brings.
 */
final class TrainingRules {
    private final StagedFaults faults;
    private final StandingRows standing;

    TrainingRules(Connection connection, StagedFaults faults) {
        this.faults = faults;
        this.standing = new StandingRows(connection);
    }

    void find() {
        sessions();
        attendances();
        modules();
        fundings();
        evaluations();
    }

    private void sessions() {
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

    /** A half-day treats a module of the training that its session gives. */
    private void modules() {
        standing.as("e_given", "sessions", "programme_id", "formation");
        standing.as("e_module", "modules", "programme_id", "formation");
        standing.as("e_taught", "demi_journees", "session_id, module_id", "session", "module_formation");
        faults.add(FaultKind.OTHER_PROGRAMME, "demi_journees", "module_formation", "o.code", List.of("s.code"),
                taught("m", "s", "o") + " AND m.x_n IS NOT NULL");
        faults.add(FaultKind.OTHER_PROGRAMME, "modules", "formation", "m.code", List.of("s.code"),
                taught("h", "s", "m") + " AND m.x_n IS NOT NULL AND h.x_n IS NULL GROUP BY m.x_n");
        faults.add(FaultKind.OTHER_PROGRAMME, "sessions", "formation", "m.code", List.of("m.code"),
                taught("h", "m", "o") + " AND m.x_n IS NOT NULL AND h.x_n IS NULL AND o.x_n IS NULL GROUP BY m.x_n");
    }

    private static String taught(String halfDay, String session, String module) {
        return "staging.e_taught %1$s JOIN staging.e_given %2$s ON %2$s.id = %1$s.session_id JOIN staging.e_module %3$s ON %3$s.id = %1$s.module_id"
                .formatted(halfDay, session, module) + " WHERE " + module + ".programme_id <> " + session
                + ".programme_id";
    }

    /** What is invoiced was so on a day, and what has that day is invoiced: figures of a year go by it. */
    private void fundings() {
        String rows = StandingRows.rows("financements_formation", "statut", "facture_le");
        String invoiced = "m.status IN ('FACTURE', 'PAYE')";
        faults.add(FaultKind.INVOICED_WITHOUT_DATE, "financements_formation", "facture_le", "''", List.of(),
                rows + " AND " + invoiced + " AND m.invoiced_on IS NULL");
        faults.add(FaultKind.DATED_WITHOUT_INVOICE, "financements_formation", "facture_le", "m.invoiced_on",
                List.of(), rows + " AND NOT " + invoiced + " AND m.invoiced_on IS NOT NULL");
    }

    /** Only what is tested is passed or failed. */
    private void evaluations() {
        faults.add(FaultKind.NOTHING_TO_PASS, "evaluations", "reussi", "CASE m.passed WHEN 1 THEN 'O' ELSE 'N' END",
                List.of(), StandingRows.rows("evaluations", "type", "reussi")
                        + " AND m.passed IS NOT NULL AND m.kind NOT IN ('ACQUIS', 'CERTIFICATION')");
    }
}
