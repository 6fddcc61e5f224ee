package fr.captierslieux.sillage.store.orientation;

import static fr.captierslieux.sillage.store.orientation.SqlOrientationPictures.entries;

import fr.captierslieux.sillage.orientation.NetworkPicture;
import fr.captierslieux.sillage.orientation.NetworkPicture.Answers;
import fr.captierslieux.sillage.orientation.NetworkPicture.Load;
import fr.captierslieux.sillage.orientation.NetworkPicture.Referent;
import fr.captierslieux.sillage.orientation.NetworkPicture.Tie;
import fr.captierslieux.sillage.orientation.OrientationPictures;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The member networks with what they carry, how they answered and what binds them to a project, each for all of them at once. */
final class NetworkQueries {
    private static final Answers NONE = new Answers(0, 0, 0);

    private final Connection connection;
    private final byte[] project;
    private final LocalDate today;

    NetworkQueries(Connection connection, byte[] project, LocalDate today) {
        this.connection = connection;
        this.project = project;
        this.today = today;
    }

    List<NetworkPicture> read() {
        Map<String, List<Referent>> referents = referents();
        Map<String, Answers> answers = answers();
        Map<String, Tie> ties = ties();
        return Sql.list(connection, row -> picture(row, referents, answers, ties),
                """
                        SELECT w.code, w.name, w.kind, w.departments, w.themes, w.accompanies, coalesce(c.open, 0), coalesce(a.people, 0)
                        FROM member_network w
                        LEFT JOIN (SELECT network_id, count(*) AS open FROM support_case WHERE closed_on IS NULL AND deleted = 0
                                   GROUP BY network_id) c ON c.network_id = w.id
                        LEFT JOIN (SELECT network_id, count(*) AS people FROM advisor
                                   WHERE deleted = 0 AND coalesce(role, 'CONSEILLER') IN ('CONSEILLER', 'REFERENT')
                                   GROUP BY network_id) a ON a.network_id = w.id
                        WHERE w.deleted = 0""");
    }

    private static NetworkPicture picture(ResultSet row, Map<String, List<Referent>> referents,
            Map<String, Answers> answers, Map<String, Tie> ties) throws SQLException {
        String code = row.getString(1);
        boolean accompanies = row.getBoolean(6);
        Boolean said = row.wasNull() ? null : accompanies;
        return new NetworkPicture(code, row.getString(2), row.getString(3), entries(row.getString(4)),
                entries(row.getString(5)), said, referents.getOrDefault(code, List.of()),
                new Load(row.getLong(7), row.getLong(8)), answers.getOrDefault(code, NONE), ties.get(code));
    }

    private Map<String, List<Referent>> referents() {
        Map<String, List<Referent>> referents = new HashMap<>();
        Sql.list(connection, row -> referents.computeIfAbsent(row.getString(1), unknown -> new ArrayList<>())
                .add(new Referent(row.getString(2), LocalDate.parse(row.getString(3)), Sql.day(row.getString(4)))), """
                        SELECT w.code, r.department, r.starts_on, r.ends_on
                        FROM department_referent r JOIN member_network w ON w.id = r.network_id
                        WHERE r.deleted = 0 ORDER BY r.starts_on""");
        return referents;
    }

    private Map<String, Answers> answers() {
        Map<String, Answers> answers = new HashMap<>();
        Sql.list(connection,
                row -> answers.put(row.getString(1), new Answers(row.getLong(2), row.getLong(3), row.getLong(4))), """
                        SELECT w.code, count(*), sum(o.result = 'ACCEPTEE'),
                               CAST(sum(julianday(o.result_on) - julianday(o.oriented_on)) AS INTEGER)
                        FROM orientation o JOIN member_network w ON w.id = o.network_id
                        WHERE o.oriented_on >= ? AND o.deleted = 0 AND o.result IN ('ACCEPTEE', 'REFUSEE', 'SANS_SUITE')
                          AND o.result_on IS NOT NULL
                        GROUP BY w.code""", today.minusMonths(OrientationPictures.ANSWERS_MONTHS).toString());
        return answers;
    }

    /** An open case binds more than a partnership. */
    private Map<String, Tie> ties() {
        Map<String, Tie> ties = new HashMap<>();
        Sql.list(connection, row -> ties.put(row.getString(1), new Tie(row.getString(2), Sql.day(row.getString(3)))),
                """
                        SELECT w.code, t.role, t.starts_on FROM project_partner t JOIN member_network w ON w.id = t.network_id
                        WHERE t.project_id = ?1 AND t.deleted = 0 AND coalesce(t.ends_on, ?2) >= ?2
                        UNION ALL
                        SELECT w.code, '', min(c.first_contact_on) FROM support_case c JOIN member_network w ON w.id = c.network_id
                        WHERE c.project_id = ?1 AND c.closed_on IS NULL AND c.deleted = 0 GROUP BY w.code""",
                project, today.toString());
        return ties;
    }
}
