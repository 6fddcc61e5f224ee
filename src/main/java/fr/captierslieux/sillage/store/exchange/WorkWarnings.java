package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.merged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.DateOrder;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;

/** What is lawful and yet worth a look. */
final class WorkWarnings {
    private final Connection connection;
    private final StagedFaults faults;

    WorkWarnings(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    void find() {
        newCodes();
        cases();
        String events = merged("evenements") + " m JOIN main.place p ON p.code = m.commune WHERE m.x_out = 0";
        faults.add(FaultKind.OTHER_DEPARTMENT, "evenements", "departement", "m.department",
                List.of("m.commune", "p.department"),
                events + " AND m.department <> p.department");
    }

    /** One warning a code, at the first row that has it. */
    private void newCodes() {
        for (ExchangeFile file : ExchangeFormat.files()) {
            faults.add(FaultKind.NEW_LIST_CODE, file.name(), "", "m.code", List.of("m.list"),
                    "(SELECT c.code, c.list, min(r.x_n) AS x_n, r.x_source, r.x_line FROM staging.x_code c JOIN "
                            + staged(file)
                            + " r ON r.x_n = c.n WHERE c.file = " + text(file.name())
                            + " AND r.x_out = 0 GROUP BY c.id) m"
                            + " WHERE NOT EXISTS (SELECT 1 FROM staging.x_fault f WHERE f.kind = 'NEW_LIST_CODE' AND f.value = m.code AND f.details = m.list)"
                            + " AND NOT EXISTS (SELECT 1 FROM " + staged("listes")
                            + " l WHERE l.list = m.list AND l.code = m.code AND l.x_out = 0)");
            Sql.execute(connection,
                    "UPDATE staging.x_fault SET col = (SELECT min(c.col) FROM staging.x_code c WHERE c.n = x_fault.n AND c.code = x_fault.value"
                            + " AND c.list = x_fault.details) WHERE kind = 'NEW_LIST_CODE' AND file = ? AND col = ''",
                    file.name());
        }
    }

    private static String field(DateOrder order, String header) {
        return ExchangeFormat.getFile(order.file()).getColumn(header).field();
    }

    private void cases() {
        String cases = merged("dossiers") + " m WHERE m.x_out = 0 AND ";
        faults.add(FaultKind.ABANDON_WITHOUT_REASON, "dossiers", "issue", "m.outcome", List.of(),
                cases + "m.outcome = 'ABANDON' AND m.drop_out_reason IS NULL");
        DateOrder.LOOKED_AT.forEach((kind, order) -> {
            String first = "m." + field(order, order.first());
            String last = "m." + field(order, order.last());
            faults.add(kind, order.file(), order.last(), last, List.of(first),
                    merged(order.file()) + " m WHERE m.x_out = 0 AND " + last + " < " + first);
        });
        Sql.execute(connection, "DROP TABLE IF EXISTS staging.e_case");
        Sql.execute(connection,
                "CREATE TABLE staging.e_case AS SELECT m.id, m.x_n, m.x_source, m.x_line, project_id, closed_on, first_contact_on FROM "
                        + cases
                        + "m.x_gone = 0 UNION ALL SELECT id, NULL, NULL, NULL, project_id, closed_on, first_contact_on FROM main.support_case t"
                        + " WHERE t.deleted = 0 AND NOT EXISTS (SELECT 1 FROM " + staged("dossiers")
                        + " s WHERE s.x_id = t.id AND s.x_merged = 0 AND s.x_out = 0)");
        Sql.execute(connection, "CREATE UNIQUE INDEX staging.e_case_id ON e_case (id)");
        faults.add(FaultKind.FOLLOW_UP_AFTER_CLOSING, "suivis", "le", "m.held_on", List.of("c.closed_on"), merged(
                "suivis")
                + " m JOIN staging.e_case c ON c.id = m.case_id WHERE m.x_out = 0 AND c.closed_on IS NOT NULL AND m.held_on > c.closed_on");
        faults.add(FaultKind.FOLLOW_UP_AFTER_CLOSING, "dossiers", "cloture_le", "m.closed_on",
                List.of("max(f.held_on)"),
                "staging.e_case m JOIN main.follow_up f ON f.case_id = m.id AND f.held_on > m.closed_on WHERE m.x_n IS NOT NULL AND f.deleted = 0"
                        + " AND NOT EXISTS (SELECT 1 FROM " + staged("suivis")
                        + " s WHERE s.x_id = f.id) GROUP BY m.x_n");
        faults.add(FaultKind.STAGE_BEFORE_CONTACT, "stades", "le", "m.changed_on", List.of("c.first"), staged("stades")
                + " m JOIN (SELECT project_id, min(first_contact_on) AS first FROM staging.e_case GROUP BY project_id) c"
                + " ON c.project_id = m.project_id WHERE m.x_out = 0 AND m.x_merged = 0 AND m.changed_on < c.first");
    }
}
