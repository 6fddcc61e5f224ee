package fr.captierslieux.sillage.store.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.projects.KnownTwin;
import fr.captierslieux.sillage.projects.KnownTwin.TeamPerson;
import fr.captierslieux.sillage.projects.TwinRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.records.SqlApart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Projects that may be there twice, in three walks: the projects, their teams, their cases. */
public final class SqlTwins implements TwinRepository {
    private final Store store;
    private final SqlApart apart;

    public SqlTwins(Store store) {
        this.store = store;
        this.apart = new SqlApart(store, "project");
    }

    @Override
    public List<KnownTwin> listAll() {
        Map<String, List<TeamPerson>> teams = new HashMap<>();
        Sql.list(store.connection(), row -> teams.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                .add(new TeamPerson(new Code(row.getString(2)), row.getString(3))),
                """
                        SELECT p.code, e.code, trim(e.first_name || ' ' || e.last_name) FROM project_member m
                        JOIN project p ON p.id = m.project_id AND p.deleted = 0 JOIN person e ON e.id = m.person_id AND e.deleted = 0
                        WHERE m.deleted = 0 ORDER BY e.name_folded, e.code""");
        Map<String, List<String>> networks = new HashMap<>();
        Sql.list(store.connection(), row -> networks.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                .add(row.getString(2)),
                """
                        SELECT p.code, w.name FROM support_case c JOIN project p ON p.id = c.project_id AND p.deleted = 0
                        JOIN member_network w ON w.id = c.network_id WHERE c.deleted = 0 ORDER BY w.name, c.code""");
        return Sql.list(store.connection(), row -> project(row, teams, networks), """
                SELECT p.id, p.code, p.name, pl.commune, (SELECT c.name FROM place c WHERE c.code = pl.commune),
                       (SELECT o.code FROM project o WHERE o.id = p.origin_project_id)
                FROM project p LEFT JOIN place pl ON pl.code = p.commune WHERE p.deleted = 0 ORDER BY p.code""");
    }

    private static KnownTwin project(ResultSet row, Map<String, List<TeamPerson>> teams,
            Map<String, List<String>> networks) throws SQLException {
        String code = row.getString(2);
        String origin = row.getString(6);
        return new KnownTwin(RowId.of(row.getBytes(1)), new Code(code), row.getString(3), row.getString(4),
                row.getString(5), origin == null ? null : new Code(origin), teams.getOrDefault(code, List.of()),
                networks.getOrDefault(code, List.of()));
    }

    @Override
    public Set<Apart> listApart() {
        return apart.listApart();
    }

    @Override
    public long tellApart(RowId one, RowId other) {
        return apart.tellApart(one, other);
    }
}
