package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CasePreview.FollowUpLine;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the panel shows of one case beyond its row. */
final class PreviewQueries {
    private static final int FOLLOW_UPS_SHOWN = 3;

    private final Connection connection;

    PreviewQueries(Connection connection) {
        this.connection = connection;
    }

    CasePreview complete(CaseRow row) {
        String code = row.code().value();
        Facts facts = Sql.list(connection, PreviewQueries::facts,
                """
                        SELECT e.name, a.first_name || ' ' || a.last_name, c.qualification, p.families, c.first_contact_on, c.closed_on,
                               c.outcome, (SELECT max(s.changed_on) FROM stage_change s WHERE s.project_id = p.id AND s.deleted = 0)
                        FROM support_case c JOIN project p ON p.id = c.project_id LEFT JOIN place pl ON pl.code = p.commune
                        LEFT JOIN epci e ON e.siren = pl.epci LEFT JOIN advisor a ON a.id = c.advisor_id
                        WHERE c.code = ?""",
                code).getFirst();
        long[] sums = Sql.list(connection, result -> new long[]{result.getLong(1), result.getLong(2)}, """
                SELECT coalesce(sum(f.duration_min), 0), count(*) FROM follow_up f
                WHERE f.case_id = (SELECT id FROM support_case WHERE code = ?) AND f.deleted = 0""", code).getFirst();
        return new CasePreview(row, facts.epci(), facts.stageSince(), team(code), facts.advisor(),
                facts.qualification(),
                facts.families(), facts.firstContactOn(), facts.closedOn(), facts.outcome(), sums[0], sums[1],
                lastFollowUps(code));
    }

    private List<String> team(String code) {
        return Sql.list(connection, row -> row.getString(1),
                """
                        SELECT trim(e.first_name || ' ' || e.last_name) FROM project_member m JOIN person e ON e.id = m.person_id
                        WHERE m.project_id = (SELECT project_id FROM support_case WHERE code = ?) AND m.deleted = 0 AND e.deleted <> 1
                        ORDER BY coalesce(m.main, 0) DESC, m.role = 'PORTEUR' DESC, e.name_folded""",
                code);
    }

    private List<FollowUpLine> lastFollowUps(String code) {
        return Sql.list(connection, row -> {
            int minutes = row.getInt(4);
            return new FollowUpLine(row.getString(1), row.getString(2), LocalDate.parse(row.getString(3)),
                    row.wasNull() ? null : minutes, row.getString(5), row.getString(6) == null ? "" : row.getString(6));
        }, """
                SELECT f.kind, f.mode, f.held_on, f.duration_min, a.first_name || ' ' || a.last_name, f.report
                FROM follow_up f LEFT JOIN advisor a ON a.id = f.advisor_id
                WHERE f.case_id = (SELECT id FROM support_case WHERE code = ?) AND f.deleted = 0
                ORDER BY f.held_on DESC, f.code DESC LIMIT ?""", code, FOLLOW_UPS_SHOWN);
    }

    private static Facts facts(ResultSet row) throws SQLException {
        String families = row.getString(4);
        return new Facts(row.getString(1), row.getString(2), row.getString(3),
                families == null || families.isEmpty() ? List.of() : List.of(families.split("\\|")),
                LocalDate.parse(row.getString(5)),
                Sql.day(row.getString(6)), row.getString(7), Sql.day(row.getString(8)));
    }

    /** One row of the first query. */
    private record Facts(@Nullable String epci, @Nullable String advisor, @Nullable String qualification,
            List<String> families,
            LocalDate firstContactOn, @Nullable LocalDate closedOn, @Nullable String outcome,
            @Nullable LocalDate stageSince) {
    }
}
