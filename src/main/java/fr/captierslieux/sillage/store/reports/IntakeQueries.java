package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.store.reports.RowQuery.Taking;
import java.util.List;

/** Intake, qualification and orientation: A1 to B3. */
final class IntakeQueries {
    private IntakeQueries() {
    }

    static List<RowQuery> list() {
        return List.of(
                RowQuery.of("A1", "support_case", Taking.ROWS,
                        """
                                SELECT rid AS unit, first_interview_on AS counted_on, 1 AS amount, departement, reseau, referral_source AS origine,
                                       channel AS canal, first_contact_on
                                FROM kept_case
                                WHERE continues_case_id IS NULL AND first_interview_on BETWEEN ?1 AND ?2"""),
                RowQuery.of("A2", "support_case", Taking.ROWS, """
                        SELECT rid AS unit, first_contact_on AS counted_on, 1 AS amount, departement, reseau
                        FROM kept_case
                        WHERE continues_case_id IS NULL AND first_contact_on BETWEEN ?1 AND ?2"""),
                RowQuery.of("A4", "support_case", Taking.MEDIAN,
                        """
                                SELECT unit, counted_on, CAST(julianday(counted_on) - julianday(first_contact_on) AS INTEGER) AS amount
                                FROM a1"""),
                RowQuery.of("B1", "support_case", Taking.ROWS, """
                        SELECT rid AS unit, qualified_on AS counted_on, 1 AS amount, qualification
                        FROM kept_case
                        WHERE qualified_on BETWEEN ?1 AND ?2"""),
                RowQuery.of("B2", "orientation", Taking.ROWS,
                        """
                                SELECT o.rid AS unit, o.oriented_on AS counted_on, 1 AS amount, o.destination_kind AS destination_type,
                                       o.result AS resultat, c.departement
                                FROM orientation o INDEXED BY orientation_oriented_on
                                CROSS JOIN kept_case c ON c.id = o.case_id
                                WHERE o.deleted = 0 AND o.oriented_on BETWEEN ?1 AND ?2""")
                        .kept(),
                RowQuery.of("B3", "orientation", Taking.SHARE, """
                        SELECT unit, counted_on, resultat = 'ACCEPTEE' AS amount
                        FROM b2
                        WHERE resultat IN ('ACCEPTEE', 'REFUSEE', 'SANS_SUITE')"""));
    }
}
