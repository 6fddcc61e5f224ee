package fr.captierslieux.sillage.store.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What advisors did in some cases, follow-ups and orientations, one query a kind however many cases. */
final class ActQueries {
    private final Connection connection;
    private final String cases;
    private final Object[] parameters;
    private final Map<RowId, List<Happening>> acts = new HashMap<>();

    /**
     * @param which      cases, as a condition on {@code support_case c}
     * @param parameters of the condition
     */
    ActQueries(Connection connection, String which, Object... parameters) {
        this.connection = connection;
        this.cases = " IN (SELECT c.id FROM support_case c WHERE " + which + ")";
        this.parameters = parameters;
    }

    /** By case, in no order; cases without any are left out. */
    Map<RowId, List<Happening>> read() {
        followUps();
        orientations();
        return acts;
    }

    private void followUps() {
        Map<RowId, List<String>> met = met();
        add(columns -> {
            RowId row = columns.id();
            return new FollowUp(row, new Code(columns.name()), columns.number(), columns.day(), columns.name(),
                    columns.code(), columns.mayBeWhole(), columns.mayBeWhole(), columns.mayBeWhole(),
                    columns.number() == 1, columns.mayBeWhole(), columns.entries(),
                    met.getOrDefault(row, List.of()), columns.text(), columns.text(), columns.mayBeDay(),
                    columns.mayBeDay(), columns.code());
        },
                """
                        SELECT f.case_id, f.id, f.code, f.version, f.held_on, f.kind, f.mode, f.duration_min, f.preparation_min,
                               f.travel_min, coalesce(f.collective, 0), f.participants, f.themes, f.report, f.next_action, f.due_on,
                               f.done_on, a.first_name || ' ' || a.last_name
                        FROM follow_up f LEFT JOIN advisor a ON a.id = f.advisor_id WHERE f.deleted = 0 AND f.case_id""");
    }

    /** Who was met, by follow-up. */
    private Map<RowId, List<String>> met() {
        Map<RowId, List<String>> met = new HashMap<>();
        Sql.list(connection, row -> met.computeIfAbsent(RowId.of(row.getBytes(1)), unknown -> new ArrayList<>())
                .add(row.getString(2)), """
                        SELECT f.id, trim(e.first_name || ' ' || e.last_name)
                        FROM follow_up f JOIN follow_up_person m ON m.follow_up_rid = f.rid
                        JOIN person e ON e.code = m.person AND e.deleted <> 1
                        WHERE f.deleted = 0 AND f.people IS NOT NULL AND f.case_id""" + cases
                        + " ORDER BY f.rid, m.place",
                parameters);
        return met;
    }

    private void orientations() {
        add(columns -> new OrientationMade(columns.id(), new Code(columns.name()), columns.number(), columns.day(),
                columns.name(), columns.code(), codeOf(columns.code()), columns.text(), columns.text(), columns.code(),
                columns.mayBeDay()),
                """
                        SELECT o.case_id, o.id, o.code, o.version, o.oriented_on, o.destination_kind, w.name, w.code, o.destination, o.reason,
                               o.result, o.result_on
                        FROM orientation o LEFT JOIN member_network w ON w.id = o.network_id WHERE o.deleted = 0 AND o.case_id""");
    }

    private static @Nullable Code codeOf(@Nullable String code) {
        return code == null ? null : new Code(code);
    }

    private void add(Maker maker, String sql) {
        Sql.list(connection, row -> {
            Columns columns = new Columns(row);
            return acts.computeIfAbsent(columns.id(), none -> new ArrayList<>()).add(maker.make(columns));
        }, sql + cases, parameters);
    }

    /** Makes what was done of a row, the case read already. */
    private interface Maker {
        Happening make(Columns columns) throws SQLException;
    }
}
