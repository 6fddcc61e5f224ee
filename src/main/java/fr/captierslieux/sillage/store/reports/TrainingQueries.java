package fr.captierslieux.sillage.store.reports;

import static fr.captierslieux.sillage.store.reports.ScopeOption.AGREEMENT;
import static fr.captierslieux.sillage.store.reports.ScopeOption.NETWORK;

import fr.captierslieux.sillage.store.reports.RowQuery.Taking;
import java.util.List;

/** Trainings: F1S, F1T, F1H, F2. */
final class TrainingQueries {
    /** A third of a ten-thousandth of an hour: both a stored decimal of hours (3 parts) and a minute (500) are whole numbers of it. */
    private static final long HOUR = 30_000;

    static final String KEPT_SESSION = """
            kept_session AS MATERIALIZED (
              SELECT s.rid, s.id, s.status, t.code AS formation
              FROM training_session s
              CROSS JOIN training_programme t ON t.id = s.programme_id AND t.deleted = 0
              LEFT JOIN place l ON l.code = s.commune
              WHERE s.deleted = 0 AND (?4 IS NULL OR l.department = ?4))
            """;

    static final String PERIOD_HALF_DAY = """
            period_half_day AS MATERIALIZED (
              SELECT h.id, h.held_on, s.rid AS session, s.status, s.formation,
                     substr(h.ends_at, 1, 2) * 60 + substr(h.ends_at, 4, 2)
                       - substr(h.starts_at, 1, 2) * 60 - substr(h.starts_at, 4, 2) AS minutes
              FROM half_day h INDEXED BY half_day_held_on
              CROSS JOIN kept_session s ON s.id = h.session_id
              WHERE h.deleted = 0 AND h.held_on BETWEEN ?1 AND ?2)
            """;

    /** Cancelled sessions too: only F1S leaves them out. */
    static final String PERIOD_ATTENDANCE = """
            period_attendance AS MATERIALIZED (
              SELECT a.rid, h.held_on, h.formation, e.rid AS enrolment, e.bpf_type,
                     a.presence IN ('PRESENT', 'RETARD', 'DISTANCE') AS attended,
                     coalesce(a.hours_e4 * 3, h.minutes * 500, 0) AS hour_parts
              FROM period_half_day h
              CROSS JOIN attendance a ON a.half_day_id = h.id AND a.deleted = 0
              CROSS JOIN enrolment e ON e.id = a.enrolment_id AND e.deleted = 0
              CROSS JOIN person p ON p.id = e.person_id AND p.deleted = 0)
            """;

    private TrainingQueries() {
    }

    static List<RowQuery> list() {
        return List.of(RowQuery.of("F1S", "training_session", Taking.ROWS, """
                SELECT session AS unit, min(held_on) AS counted_on, 1 AS amount, formation
                FROM period_half_day
                WHERE status <> 'ANNULEE'
                GROUP BY session"""), RowQuery.of("F1T", "enrolment", Taking.ROWS, """
                SELECT enrolment AS unit, min(held_on) AS counted_on, 1 AS amount, formation, bpf_type
                FROM period_attendance
                WHERE attended
                GROUP BY enrolment""").kept(), RowQuery.of("F1H", "attendance", Taking.SUM, """
                SELECT rid AS unit, held_on AS counted_on, hour_parts AS amount, formation, bpf_type
                FROM period_attendance
                WHERE attended""").inPartsOf(HOUR), RowQuery.of("F2", "attendance", Taking.SHARE, """
                SELECT rid AS unit, held_on AS counted_on, attended AS amount
                FROM period_attendance""")).stream().map(query -> query.undefinedUnder(NETWORK, AGREEMENT)).toList();
    }
}
