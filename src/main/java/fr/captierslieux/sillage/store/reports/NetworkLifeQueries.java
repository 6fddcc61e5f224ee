package fr.captierslieux.sillage.store.reports;

import static fr.captierslieux.sillage.store.reports.ScopeOption.AGREEMENT;
import static fr.captierslieux.sillage.store.reports.ScopeOption.DEPARTMENT;
import static fr.captierslieux.sillage.store.reports.ScopeOption.NETWORK;

import fr.captierslieux.sillage.store.outreach.Participations;
import fr.captierslieux.sillage.store.reports.RowQuery.Taking;
import java.util.List;

/** Events, resources, visibility and governance: G1 to G7. */
final class NetworkLifeQueries {
    /** An event's département is the one that it names, else its commune's. */
    static final String PERIOD_EVENT = """
            period_event AS MATERIALIZED (
              SELECT e.rid, e.id, e.held_on, e.kind AS type, coalesce(e.department, l.department) AS departement
              FROM event e INDEXED BY event_held_on
              LEFT JOIN member_network n ON n.id = e.network_id
              LEFT JOIN place l ON l.code = e.commune
              WHERE e.deleted = 0 AND e.held_on BETWEEN ?1 AND ?2
                AND (?3 IS NULL OR n.code = ?3)
                AND (?4 IS NULL OR coalesce(e.department, l.department) = ?4))
            """;

    static final String PERIOD_PARTICIPATION = """
            period_participation AS MATERIALIZED (
              SELECT a.rid, a.person_id, a.attendees, e.held_on, e.type, e.departement
              FROM period_event e
              CROSS JOIN %s)
            """.formatted(Participations.LINES);

    private NetworkLifeQueries() {
    }

    static List<RowQuery> list() {
        return List.of(RowQuery.of("G1", "event", Taking.ROWS, """
                SELECT rid AS unit, held_on AS counted_on, 1 AS amount, type, departement
                FROM period_event""").undefinedUnder(AGREEMENT), RowQuery.of("G2", "participation", Taking.SUM, """
                SELECT rid AS unit, held_on AS counted_on, attendees AS amount, type, departement
                FROM period_participation""").undefinedUnder(AGREEMENT),
                RowQuery.of("G2P", "person", Taking.UNITS, """
                        SELECT h.rid AS unit, a.held_on AS counted_on, 1 AS amount, a.type, a.departement
                        FROM period_participation a
                        CROSS JOIN %s""".formatted(Participations.PERSONS)).kept().leavingOutMissing()
                        .undefinedUnder(AGREEMENT),
                RowQuery.of("G3", "event", Taking.ROWS, """
                        SELECT unit, counted_on, amount, type
                        FROM g1
                        WHERE type IN ('INTERVENTION', 'ATELIER_SENSIBILISATION')""").undefinedUnder(AGREEMENT),
                RowQuery.of("G4P", "resource", Taking.ROWS, """
                        SELECT rid AS unit, published_on AS counted_on, 1 AS amount, kind AS type
                        FROM resource
                        WHERE deleted = 0 AND published_on BETWEEN ?1 AND ?2""").undefinedUnder(NETWORK, DEPARTMENT,
                        AGREEMENT),
                RowQuery.of("G4D", "distribution", Taking.SUM,
                        """
                                SELECT d.rid AS unit, d.distributed_on AS counted_on, d.copies AS amount, r.kind AS type
                                FROM distribution d INDEXED BY distribution_distributed_on
                                CROSS JOIN resource r ON r.id = d.resource_id AND r.deleted = 0
                                WHERE d.deleted = 0 AND d.distributed_on BETWEEN ?1 AND ?2
                                  AND ((?3 IS NULL AND ?4 IS NULL AND ?5 IS NULL) OR d.case_id IN (SELECT id FROM kept_case))"""),
                dated("G6", "advocacy_action", "kind AS type"), dated("G7", "governance_meeting", "body AS instance"));
    }

    private static RowQuery dated(String code, String table, String breakdown) {
        return RowQuery
                .of(code, table, Taking.ROWS,
                        """
                                SELECT rid AS unit, held_on AS counted_on, 1 AS amount, %s
                                FROM %s
                                WHERE deleted = 0 AND held_on BETWEEN ?1 AND ?2 AND (?4 IS NULL OR department = ?4)"""
                                .formatted(breakdown, table))
                .undefinedUnder(NETWORK, AGREEMENT);
    }
}
