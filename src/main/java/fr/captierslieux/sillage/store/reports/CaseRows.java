package fr.captierslieux.sillage.store.reports;

/**
 * The cases and projects that a scope keeps. A row in the bin does not count, nor does one whose project or network is there.
 * CROSS JOIN fixes the order of the loops: SQLite would otherwise begin at the fifteen networks.
 */
final class CaseRows {
    /** Under several options a case must satisfy each of them. The dates of an agreement play no part. */
    static final String KEPT_CASE = """
            kept_case AS MATERIALIZED (
              SELECT c.rid, c.id, c.project_id, p.rid AS project, n.code AS reseau, l.department AS departement,
                     c.continues_case_id, c.first_contact_on, c.channel, c.referral_source, c.first_interview_on, c.qualification,
                     c.qualified_on, c.support_started_on, c.closed_on, c.outcome, c.drop_out_reason
              FROM support_case c
              CROSS JOIN project p ON p.id = c.project_id AND p.deleted = 0
              CROSS JOIN member_network n ON n.id = c.network_id AND n.deleted = 0
              LEFT JOIN place l ON l.code = p.commune
              WHERE c.deleted = 0
                AND (?3 IS NULL OR n.code = ?3)
                AND (?4 IS NULL OR l.department = ?4)
                AND (?5 IS NULL OR instr('|' || c.agreements || '|', '|' || ?5 || '|') > 0))
            """;

    /** A département keeps its projects with or without a case; a network or an agreement those with a kept case. */
    static final String KEPT_PROJECT = """
            kept_project AS MATERIALIZED (
              SELECT p.rid, p.id, l.department AS departement, p.opened_on, p.structure_created_on, p.legal_form
              FROM project p
              LEFT JOIN place l ON l.code = p.commune
              WHERE p.deleted = 0
                AND (?4 IS NULL OR l.department = ?4)
                AND ((?3 IS NULL AND ?5 IS NULL) OR p.rid IN (SELECT project FROM kept_case)))
            """;

    /** A text 'A|B' as the array that json_each reads; the codes in such lists hold no character that JSON escapes. */
    static final String ARRAY = "'[\"' || replace(%s, '|', '\",\"') || '\"]'";

    private CaseRows() {
    }
}
