package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.store.reports.RowQuery.Taking;
import java.util.List;

/** What became of the projects: E1 to E6. */
final class ResultQueries {
    /** Decimals are stored as whole numbers of ten-thousandths. */
    private static final long E4 = 10_000;

    static final String PERIOD_JOB = """
            period_job AS MATERIALIZED (
              SELECT j.rid, j.observed_on, j.created_fte_e4, j.kept_fte_e4, p.departement
              FROM job_record j INDEXED BY job_record_observed_on
              CROSS JOIN kept_project p ON p.id = j.project_id
              WHERE j.deleted = 0 AND j.observed_on BETWEEN ?1 AND ?2)
            """;

    private ResultQueries() {
    }

    static List<RowQuery> list() {
        return List.of(RowQuery.of("E1", "project", Taking.ROWS, """
                SELECT rid AS unit, opened_on AS counted_on, 1 AS amount, departement
                FROM kept_project
                WHERE opened_on BETWEEN ?1 AND ?2"""), RowQuery.of("E2", "project", Taking.ROWS, """
                SELECT rid AS unit, structure_created_on AS counted_on, 1 AS amount, legal_form AS forme_juridique
                FROM kept_project
                WHERE structure_created_on BETWEEN ?1 AND ?2"""), jobs("E3C", "created_fte_e4"),
                jobs("E3M", "kept_fte_e4"),
                RowQuery.of("E4", "funding_obtained", Taking.SUM,
                        """
                                SELECT f.rid AS unit, f.obtained_on AS counted_on, f.amount_eur_e4 AS amount, f.funder AS financeur
                                FROM funding_obtained f INDEXED BY funding_obtained_obtained_on
                                CROSS JOIN kept_project p ON p.id = f.project_id
                                WHERE f.deleted = 0 AND f.obtained_on BETWEEN ?1 AND ?2""")
                        .inPartsOf(E4),
                RowQuery.of("E6", "support_case", Taking.ROWS, """
                        SELECT unit, counted_on, amount, motif_abandon
                        FROM c3
                        WHERE issue = 'ABANDON'"""));
    }

    private static RowQuery jobs(String code, String column) {
        return RowQuery.of(code, "job_record", Taking.SUM, """
                SELECT rid AS unit, observed_on AS counted_on, coalesce(%s, 0) AS amount, departement
                FROM period_job""".formatted(column)).inPartsOf(E4);
    }
}
