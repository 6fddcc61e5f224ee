package fr.captierslieux.sillage.store.maps;

import fr.captierslieux.sillage.maps.MapFigure;

/**
 * The rows that a figure counts: {@code project} (rid of the project), {@code unit} (rid of what stands behind), {@code amount} and
 * {@code last_on}. Parameters: ?1 first and ?2 last day, ?3 network or NULL. A row counts only while its project and network are
 * there, as in reports.
 */
final class MapRows {
    private static final String CASES = """
            FROM support_case c
            CROSS JOIN project p ON p.id = c.project_id AND p.deleted = 0
            CROSS JOIN member_network n ON n.id = c.network_id AND n.deleted = 0
            """;
    private static final String OF_CASE = "c.deleted = 0 AND (?3 IS NULL OR n.code = ?3)";
    private static final String FOLLOW_UPS = """
            FROM follow_up f INDEXED BY follow_up_of_period
            CROSS JOIN support_case c ON c.id = f.case_id
            CROSS JOIN project p ON p.id = c.project_id AND p.deleted = 0
            CROSS JOIN member_network n ON n.id = c.network_id AND n.deleted = 0
            WHERE f.deleted = 0 AND f.held_on BETWEEN ?1 AND ?2
            """ + " AND " + OF_CASE;

    private MapRows() {
    }

    static String of(MapFigure figure) {
        return switch (figure) {
            case PROJECTS -> projects("");
            case OPEN_PLACES -> projects("AND p.state = 'OUVERT' ");
            case ACCOMPANIED -> "SELECT p.rid AS project, p.rid AS unit, 1 AS amount, max(f.held_on) AS last_on "
                    + FOLLOW_UPS + " AND f.held_on >= c.support_started_on GROUP BY p.rid";
            case ACTIVE_CASES -> "SELECT p.rid AS project, c.rid AS unit, 1 AS amount, c.first_contact_on AS last_on "
                    + CASES + "WHERE " + OF_CASE
                    + " AND c.first_contact_on <= ?2 AND (c.closed_on IS NULL OR c.closed_on > ?2)";
            case FOLLOW_UPS -> ofFollowUps("count(*)", "");
            // a case whose time nobody noted adds nothing and does not stand behind the figure
            case HOURS -> ofFollowUps("sum(coalesce(f.duration_min, 0))",
                    " HAVING sum(coalesce(f.duration_min, 0)) > 0");
        };
    }

    private static String projects(String which) {
        return "SELECT p.rid AS project, p.rid AS unit, 1 AS amount, NULL AS last_on FROM project p"
                + " WHERE p.deleted = 0 " + which
                + "AND (?3 IS NULL OR p.rid IN (SELECT p.rid " + CASES + "WHERE " + OF_CASE + "))";
    }

    private static String ofFollowUps(String amount, String having) {
        return "SELECT p.rid AS project, c.rid AS unit, " + amount + " AS amount, max(f.held_on) AS last_on "
                + FOLLOW_UPS + " GROUP BY c.rid" + having;
    }
}
