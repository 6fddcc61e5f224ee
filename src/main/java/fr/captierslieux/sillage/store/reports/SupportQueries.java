package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.store.StageRank;
import fr.captierslieux.sillage.store.reports.RowQuery.Taking;
import java.util.List;

/** Accompaniment: C1 to C10. */
final class SupportQueries {
    private static final String RANK = StageRank.of("stage");

    /** A follow-up's network and département are its case's, whoever held it. */
    static final String PERIOD_FOLLOW_UP = """
            period_follow_up AS MATERIALIZED (
              SELECT f.rid, f.held_on, f.kind, f.mode, f.collective, f.duration_min, f.preparation_min, f.travel_min, f.themes,
                     c.rid AS support_case, c.project, c.reseau, c.departement, c.support_started_on
              FROM follow_up f INDEXED BY follow_up_of_period
              CROSS JOIN kept_case c ON c.id = f.case_id
              WHERE f.deleted = 0 AND f.held_on BETWEEN ?1 AND ?2)
            """;

    /** The last stage of each project dated at most the end of the period: the greatest of date, rank and name. */
    static final String STAGE_AT_END = """
            stage_at_end AS MATERIALIZED (
              SELECT project_id, substr(max(changed_on || %s || stage), 12) AS stade
              FROM stage_change
              WHERE deleted = 0 AND changed_on <= ?2
              GROUP BY project_id)
            """.formatted(RANK);

    /** Projects followed in the period under an accompaniment that had begun, once a network; after the closing too. */
    static final String FOLLOWED = """
            followed AS MATERIALIZED (
              SELECT project, reseau, max(held_on) AS last_on
              FROM period_follow_up
              WHERE held_on >= support_started_on
              GROUP BY project, reseau)
            """;

    /** The same projects, once each. */
    static final String FOLLOWED_PROJECT = """
            followed_project AS MATERIALIZED (
              SELECT p.rid, p.id, f.last_on, l.department AS departement, nullif(l.epci, '') AS epci, s.stade, p.qpv, p.initiator,
                     p.legal_form, p.families
              FROM (SELECT project, max(last_on) AS last_on FROM followed GROUP BY project) f
              CROSS JOIN project p ON p.rid = f.project
              LEFT JOIN place l ON l.code = p.commune
              LEFT JOIN stage_at_end s ON s.project_id = p.id)
            """;

    private SupportQueries() {
    }

    static List<RowQuery> list() {
        return List.of(RowQuery.of("C1", "project", Taking.UNITS, """
                SELECT p.rid AS unit, f.last_on AS counted_on, 1 AS amount, p.departement, p.epci, f.reseau, p.stade
                FROM followed f
                CROSS JOIN followed_project p ON p.rid = f.project""").kept(),
                RowQuery.of("C2", "support_case", Taking.ROWS, """
                        SELECT rid AS unit, support_started_on AS counted_on, 1 AS amount, departement, reseau
                        FROM kept_case
                        WHERE support_started_on BETWEEN ?1 AND ?2"""),
                RowQuery.of("C3", "support_case", Taking.ROWS,
                        """
                                SELECT rid AS unit, closed_on AS counted_on, 1 AS amount, outcome AS issue, drop_out_reason AS motif_abandon
                                FROM kept_case
                                WHERE support_started_on IS NOT NULL AND closed_on BETWEEN ?1 AND ?2"""),
                RowQuery.of("C4", "follow_up", Taking.ROWS, """
                        SELECT rid AS unit, held_on AS counted_on, 1 AS amount, kind AS type, mode, reseau, departement
                        FROM period_follow_up"""), hours("C5", "duration_min", "WHERE collective IS NOT 1"),
                hours("C6", "duration_min", "WHERE collective = 1"), hours("C5P", "preparation_min", ""),
                hours("C5T", "travel_min", ""),
                // An entry stands once in a list: the first of each counts for the total.
                RowQuery.of("C8", "follow_up", Taking.ROWS, """
                        SELECT f.rid AS unit, f.held_on AS counted_on, 1 AS amount, t.value AS theme, t.key AS place
                        FROM period_follow_up f, json_each(%s) t
                        WHERE f.themes IS NOT NULL""".formatted(CaseRows.ARRAY.formatted("f.themes"))).kept()
                        .totalOnlyWhere("place = 0"),
                RowQuery.of("C9", "project", Taking.ROWS, """
                        SELECT c.project AS unit, max(c.first_contact_on) AS counted_on, 1 AS amount, s.stade
                        FROM kept_case c
                        LEFT JOIN stage_at_end s ON s.project_id = c.project_id
                        WHERE c.first_contact_on <= ?2 AND (c.closed_on IS NULL OR c.closed_on > ?2)
                        GROUP BY c.project""").kept(),
                RowQuery.of("C10", "stage_change", Taking.ROWS,
                        """
                                SELECT s.rid AS unit, s.changed_on AS counted_on, 1 AS amount, coalesce(s.before, '') || '>' || s.stage AS passage
                                FROM (
                                  SELECT rid, project_id, changed_on, stage,
                                         lag(stage) OVER (PARTITION BY project_id ORDER BY changed_on, %s) AS before
                                  FROM stage_change
                                  WHERE deleted = 0 AND changed_on <= ?2
                                ) s
                                CROSS JOIN kept_project p ON p.id = s.project_id
                                WHERE s.changed_on >= ?1 AND s.before IS NOT s.stage"""
                                .formatted(RANK))
                        .kept());
    }

    /** Whole minutes are summed; they are divided once, at the end, and not multiplied by the number of people. */
    private static RowQuery hours(String code, String minutes, String where) {
        return RowQuery.of(code, "follow_up", Taking.SUM, """
                SELECT rid AS unit, held_on AS counted_on, coalesce(%s, 0) AS amount, reseau, departement
                FROM period_follow_up
                %s""".formatted(minutes, where)).inPartsOf(60);
    }
}
