package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.store.StageRank;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who came in and what they have passed, as tables of a WITH clause. {@code passage} has one row a contact and step: {@code unit}, the
 * rid of its case, {@code step}, {@code passed_on}, {@code noted_on} (the day of the step itself, null where it follows from a later
 * one), {@code closed}. Parameters: ?1 first and ?2 last day of the first contact, ?3 to ?5 the scope, ?6 the last day looked at.
 */
final class FunnelSql {
    /** The contacts of A2: a continued case is the same contact. */
    private static final String ENTERED = """
            entered AS MATERIALIZED (
              SELECT rid, id, project_id, first_contact_on
              FROM kept_case
              WHERE continues_case_id IS NULL AND first_contact_on BETWEEN ?1 AND ?2)""";

    /** A case with all that continue it, in whichever network; UNION ends where continuations run in a circle. */
    private static final String CHAIN = """
            chain (root, id, started_on, closed_on) AS MATERIALIZED (
              SELECT e.rid, c.id, c.support_started_on, c.closed_on
              FROM entered e CROSS JOIN support_case c ON c.rid = e.rid
              UNION
              SELECT h.root, c.id, c.support_started_on, c.closed_on
              FROM chain h CROSS JOIN support_case c INDEXED BY support_case_continues ON c.continues_case_id = h.id
              CROSS JOIN project p ON p.id = c.project_id AND p.deleted = 0
              CROSS JOIN member_network n ON n.id = c.network_id AND n.deleted = 0
              WHERE c.deleted = 0)""";

    private static final String OF_CHAIN = """
            of_chain AS MATERIALIZED (
              SELECT root, min(CASE WHEN started_on <= ?6 THEN started_on END) AS supported_on,
                     min(closed_on IS NOT NULL AND closed_on <= ?6) AS closed
              FROM chain GROUP BY root)""";

    private static final String ORIENTED = """
            oriented AS MATERIALIZED (
              SELECT h.root, min(o.oriented_on) AS oriented_on
              FROM chain h CROSS JOIN orientation o INDEXED BY orientation_case_id ON o.case_id = h.id
              WHERE o.deleted = 0 AND o.oriented_on <= ?6
              GROUP BY h.root)""";

    private FunnelSql() {
    }

    /** The WITH clause. */
    static String with() {
        return String.join(",\n", "WITH " + CaseRows.KEPT_CASE.strip(), ENTERED, CHAIN, OF_CHAIN, ORIENTED, staged(),
                passage()) + "\n";
    }

    /** For each project the day from which it was at a stage or further, and that of the stage itself. */
    private static String staged() {
        return """
                staged AS MATERIALIZED (
                  SELECT s.project_id, %s
                  FROM (SELECT DISTINCT project_id FROM entered) e
                  CROSS JOIN stage_change s INDEXED BY stage_change_project_id_changed_on ON s.project_id = e.project_id
                  WHERE s.deleted = 0 AND s.changed_on <= ?6 AND s.stage <> 'ARRET'
                  GROUP BY s.project_id)""".formatted(Arrays.stream(FunnelStep.values())
                .filter(step -> step.stage() != null).map(FunnelSql::reached).collect(Collectors.joining(", ")));
    }

    private static String reached(FunnelStep step) {
        String stage = "'" + Objects.requireNonNull(step.stage()) + "'";
        return "min(CASE WHEN %s >= %s THEN s.changed_on END) AS passed_%d, min(CASE WHEN s.stage = %s THEN s.changed_on END) AS noted_%d"
                .formatted(StageRank.of("s.stage"), StageRank.of(stage), step.place(), stage, step.place());
    }

    private static String passage() {
        return "passage AS MATERIALIZED (\n"
                + Arrays.stream(FunnelStep.values()).map(FunnelSql::passage).collect(Collectors.joining(" UNION ALL "))
                + ")";
    }

    private static String passage(FunnelStep step) {
        return switch (step) {
            case CONTACT -> passage(step, "e.first_contact_on", "");
            case ORIENTATION -> passage(step, "t.oriented_on", "LEFT JOIN oriented t ON t.root = e.rid");
            case SUPPORT -> passage(step, "h.supported_on", "");
            case OPEN -> passage(step, "CASE WHEN p.opened_on <= ?6 THEN p.opened_on END",
                    "CROSS JOIN project p ON p.id = e.project_id");
            case IDEA, FEASIBILITY, CREATION, OPENING -> """
                    SELECT e.rid AS unit, %1$d AS step, t.passed_%1$d AS passed_on, t.noted_%1$d AS noted_on, h.closed
                    FROM entered e CROSS JOIN of_chain h ON h.root = e.rid
                    LEFT JOIN staged t ON t.project_id = e.project_id
                    """.formatted(step.place());
        };
    }

    private static String passage(FunnelStep step, String on, String join) {
        return """
                SELECT e.rid AS unit, %1$d AS step, %2$s AS passed_on, %2$s AS noted_on, h.closed
                FROM entered e CROSS JOIN of_chain h ON h.root = e.rid
                %3$s
                """.formatted(step.place(), on, join);
    }
}
