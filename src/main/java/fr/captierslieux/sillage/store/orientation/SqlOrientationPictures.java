package fr.captierslieux.sillage.store.orientation;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.orientation.Criterion;
import fr.captierslieux.sillage.orientation.Earlier;
import fr.captierslieux.sillage.orientation.Need;
import fr.captierslieux.sillage.orientation.Need.NeedTheme;
import fr.captierslieux.sillage.orientation.OrientationPicture;
import fr.captierslieux.sillage.orientation.OrientationPictures;
import fr.captierslieux.sillage.orientation.UsualName;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.StageRank;
import fr.captierslieux.sillage.store.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pictures of cases in SQL: the case and its project, what it is in want of, then the networks ({@link NetworkQueries}). */
public final class SqlOrientationPictures implements OrientationPictures {
    private static final String CASE = """
            SELECT c.id, p.id, w.code, pl.name, pl.department, pl.epci, e.name, p.initiator, p.legal_form, p.families, p.functions,
                   p.state, p.qpv,
                   (SELECT s.stage FROM stage_change s WHERE s.project_id = p.id AND s.deleted = 0
                    ORDER BY s.changed_on DESC, %s DESC LIMIT 1),
                   (SELECT coalesce(j.created_fte_e4, 0) + coalesce(j.kept_fte_e4, 0) FROM job_record j
                    WHERE j.project_id = p.id AND j.deleted = 0 ORDER BY j.observed_on DESC LIMIT 1),
                   EXISTS (SELECT 1 FROM funding_obtained g WHERE g.project_id = p.id AND g.deleted = 0),
                   (SELECT n.situation FROM project_member m JOIN person n ON n.id = m.person_id AND n.deleted = 0
                    WHERE m.project_id = p.id AND m.deleted = 0
                    ORDER BY coalesce(m.main, 0) DESC, m.role = 'PORTEUR' DESC, n.code LIMIT 1),
                   (SELECT group_concat(DISTINCT z.zone) FROM place q JOIN zone z ON z.commune = q.code
                    WHERE q.commune = pl.commune AND z.deleted = 0 AND z.starts_on <= ?1 AND coalesce(z.ends_on, ?1) >= ?1)
            FROM support_case c JOIN project p ON p.id = c.project_id JOIN member_network w ON w.id = c.network_id
            LEFT JOIN place pl ON pl.code = p.commune LEFT JOIN epci e ON e.siren = pl.epci
            WHERE c.code = ?2 AND c.deleted = 0"""
            .formatted(StageRank.of("s.stage"));

    private final Store store;

    public SqlOrientationPictures(Store store) {
        this.store = store;
    }

    @Override
    public Optional<OrientationPicture> find(Code supportCase, LocalDate today) {
        Connection connection = store.connection();
        return Sql.list(connection, row -> picture(connection, supportCase, today, row), CASE, today.toString(),
                supportCase.value()).stream().findFirst();
    }

    private static OrientationPicture picture(Connection connection, Code code, LocalDate today, ResultSet row)
            throws SQLException {
        byte[] supportCase = row.getBytes(1);
        byte[] project = row.getBytes(2);
        String network = row.getString(3);
        Need.Place place = place(connection, row);
        long jobs = row.getLong(15);
        Need need = new Need(code, network, place, themes(connection, supportCase), says(row, jobs), jobs);
        return new OrientationPicture(need, new NetworkQueries(connection, project, today).read(),
                earlier(connection, project), names(connection, place));
    }

    private static Need.@Nullable Place place(Connection connection, ResultSet row) throws SQLException {
        String commune = row.getString(4);
        if (commune == null) {
            return null;
        }
        String department = row.getString(5);
        String siren = row.getString(6);
        List<String> reached = siren == null
                ? List.of()
                : Sql.list(connection, each -> each.getString(1),
                        "SELECT DISTINCT department FROM place WHERE epci = ? AND department <> ? ORDER BY 1", siren,
                        department);
        return new Need.Place(commune, department, row.getString(7), reached);
    }

    private static Map<Criterion, List<String>> says(ResultSet row, long jobs) throws SQLException {
        Map<Criterion, List<String>> says = new EnumMap<>(Criterion.class);
        says.put(Criterion.INITIATOR, entries(row.getString(8)));
        says.put(Criterion.LEGAL_FORM, entries(row.getString(9)));
        says.put(Criterion.FAMILY, entries(row.getString(10)));
        says.put(Criterion.FUNCTION, entries(row.getString(11)));
        says.put(Criterion.STATE, entries(row.getString(12)));
        says.put(Criterion.QPV, entries(row.getString(13)));
        says.put(Criterion.STAGE, entries(row.getString(14)));
        says.put(Criterion.JOBS, List.of(jobs > 0 ? Criterion.WITH : Criterion.WITHOUT));
        says.put(Criterion.FUNDING, List.of(row.getBoolean(16) ? Criterion.WITH : Criterion.WITHOUT));
        says.put(Criterion.HOLDER, entries(row.getString(17)));
        String zones = row.getString(18);
        says.put(Criterion.ZONE, zones == null ? List.of() : List.of(zones.split(",")));
        return says;
    }

    static List<String> entries(@Nullable String list) {
        return list == null || list.isEmpty() ? List.of() : List.of(list.split("\\|"));
    }

    private static List<NeedTheme> themes(Connection connection, byte[] supportCase) {
        Map<String, Long> times = new TreeMap<>();
        Sql.list(connection, row -> entries(row.getString(1)), """
                SELECT themes FROM (SELECT themes FROM follow_up WHERE case_id = ?1 AND deleted = 0
                                    ORDER BY held_on DESC LIMIT ?2) WHERE themes IS NOT NULL
                UNION ALL SELECT themes FROM support_plan WHERE case_id = ?1 AND deleted = 0 AND themes IS NOT NULL""",
                supportCase, FOLLOW_UPS).forEach(each -> each.forEach(theme -> times.merge(theme, 1L, Long::sum)));
        List<NeedTheme> themes = new ArrayList<>();
        times.forEach((theme, often) -> themes.add(new NeedTheme(theme, often)));
        themes.sort(Comparator.comparingLong((NeedTheme each) -> -each.times()).thenComparing(NeedTheme::theme));
        return themes;
    }

    private static List<Earlier> earlier(Connection connection, byte[] project) {
        return Sql.list(connection,
                row -> new Earlier(LocalDate.parse(row.getString(1)), row.getString(2), row.getString(3),
                        row.getString(4), Sql.day(row.getString(5))),
                """
                        SELECT o.oriented_on, o.destination_kind, w.code, o.result, o.result_on
                        FROM support_case c JOIN orientation o ON o.case_id = c.id LEFT JOIN member_network w ON w.id = o.network_id
                        WHERE c.project_id = ? AND c.deleted = 0 AND o.deleted = 0""",
                project);
    }

    /** Of each kind the name that most orientations of the département have. */
    private static List<UsualName> names(Connection connection, Need.@Nullable Place place) {
        if (place == null) {
            return List.of();
        }
        return Sql.list(connection,
                row -> new UsualName(row.getString(1), Objects.requireNonNull(row.getString(2)), row.getLong(3)),
                """
                        SELECT o.destination_kind, o.destination, count(*)
                        FROM case_summary m JOIN support_case c ON c.rid = m.case_rid JOIN orientation o ON o.case_id = c.id
                        WHERE m.department = ? AND o.network_id IS NULL AND coalesce(o.destination, '') <> '' AND o.deleted = 0
                        GROUP BY 1, 2 ORDER BY 3 DESC, 2""",
                place.department());
    }
}
