package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.store.reports.RowQuery.Taking;
import java.util.List;

/** Profiles of the people and projects accompanied, those of C1: D1 to D9. */
final class ProfileQueries {
    /** Distinct persons who are members of a project of C1. */
    static final String FOLLOWED_PERSON = """
            followed_person AS MATERIALIZED (
              SELECT h.rid, max(p.last_on) AS last_on, h.gender, h.age_band, h.situation
              FROM followed_project p
              CROSS JOIN project_member m ON m.project_id = p.id AND m.deleted = 0
              CROSS JOIN person h ON h.id = m.person_id AND h.deleted = 0
              GROUP BY h.rid)
            """;

    private ProfileQueries() {
    }

    static List<RowQuery> list() {
        return List.of(persons("D1", "gender AS genre"), persons("D2", "age_band AS tranche_age"),
                persons("D3", "situation"),
                projects("D6", "qpv").totalOnlyWhere("qpv = 'OUI'"), projects("D7", "initiator AS initiateur"),
                projects("D8", "legal_form AS forme_juridique"), RowQuery
                        .of("D9", "project", Taking.ROWS,
                                """
                                        SELECT p.rid AS unit, p.last_on AS counted_on, 1 AS amount, j.value AS famille, coalesce(j.key, 0) AS place
                                        FROM followed_project p
                                        LEFT JOIN json_each(%s) j"""
                                        .formatted(CaseRows.ARRAY.formatted("p.families")))
                        .kept().totalOnlyWhere("place = 0"));
    }

    private static RowQuery persons(String code, String breakdown) {
        return RowQuery.of(code, "person", Taking.ROWS, """
                SELECT rid AS unit, last_on AS counted_on, 1 AS amount, %s
                FROM followed_person""".formatted(breakdown));
    }

    private static RowQuery projects(String code, String breakdown) {
        return RowQuery.of(code, "project", Taking.ROWS, """
                SELECT rid AS unit, last_on AS counted_on, 1 AS amount, %s
                FROM followed_project""".formatted(breakdown));
    }
}
