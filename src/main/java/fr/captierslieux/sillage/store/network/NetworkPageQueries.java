package fr.captierslieux.sillage.store.network;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.network.CaseLoad;
import fr.captierslieux.sillage.network.NetworkFacts;
import fr.captierslieux.sillage.network.NetworkFacts.AdvisorLoad;
import fr.captierslieux.sillage.network.NetworkFacts.Happens;
import fr.captierslieux.sillage.network.NetworkFacts.InProject;
import fr.captierslieux.sillage.network.NetworkFacts.Orientation;
import fr.captierslieux.sillage.network.NetworkFacts.Oriented;
import fr.captierslieux.sillage.network.NetworkFacts.Referent;
import fr.captierslieux.sillage.network.NetworkFacts.Result;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.settings.SqlSetNumbers;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the page of one network shows beyond its row, a statement a section. */
final class NetworkPageQueries {
    private static final int SHOWN = 12;
    private static final String GIVEN = """
            FROM orientation o JOIN support_case c ON c.id = o.case_id AND c.deleted = 0 AND c.network_id = ?1
            JOIN project p ON p.id = c.project_id AND p.deleted = 0
            LEFT JOIN member_network d ON d.id = o.network_id WHERE o.deleted = 0""";
    private static final String RECEIVED = """
            FROM orientation o JOIN support_case c ON c.id = o.case_id AND c.deleted = 0
            JOIN project p ON p.id = c.project_id AND p.deleted = 0
            JOIN member_network d ON d.id = c.network_id WHERE o.deleted = 0 AND o.network_id = ?1""";

    private final Connection connection;
    private final RowId id;
    private final NetworkRow row;
    private final LocalDate today;

    NetworkPageQueries(Connection connection, RowId id, NetworkRow row, LocalDate today) {
        this.connection = connection;
        this.id = id;
        this.row = row;
        this.today = today;
    }

    NetworkFacts complete(String webSite) {
        return new NetworkFacts(row, id, webSite, advisors(), referents(),
                oriented(GIVEN, "coalesce(d.name, o.destination, '')"), oriented(RECEIVED, "d.name"), projects(),
                happens());
    }

    /** A network has a handful: they are put in order as people sort. */
    private List<AdvisorLoad> advisors() {
        return Sql.list(connection,
                each -> new Named(Folding.fold(each.getString(6)),
                        new AdvisorLoad(new Code(each.getString(1)), RowId.of(each.getBytes(2)), each.getString(3),
                                each.getString(4), each.getString(5),
                                new CaseLoad(each.getLong(8), each.getLong(9), each.getLong(10)))),
                """
                        SELECT a.code, a.id, trim(a.first_name || ' ' || a.last_name), a.role, a.email,
                               a.last_name || ' ' || a.first_name, l.*
                        FROM advisor a LEFT JOIN (SELECT m.advisor, %s FROM case_summary m WHERE m.advisor IS NOT NULL
                                                  GROUP BY m.advisor) l ON l.advisor = a.code
                        WHERE a.network_id = ? AND a.deleted = 0 ORDER BY a.code"""
                        .formatted(SqlNetworks.LOAD),
                new SqlSetNumbers(connection).silentBefore(today).toString(), id.bytes()).stream()
                .sorted(Comparator.comparing(Named::folded)).map(Named::load).toList();
    }

    private List<Referent> referents() {
        return Sql.list(connection,
                each -> new Referent(RowId.of(each.getBytes(1)), each.getString(2), each.getString(3),
                        LocalDate.parse(each.getString(4)), Sql.day(each.getString(5))),
                """
                        SELECT r.id, r.department, coalesce(d.name, r.department), r.starts_on, r.ends_on
                        FROM department_referent r LEFT JOIN department d ON d.code = r.department
                        WHERE r.network_id = ? AND r.deleted = 0 ORDER BY r.starts_on DESC, r.department""",
                id.bytes()).stream().sorted(Comparator.comparing((Referent each) -> !each.isOn(today))).toList();
    }

    private Oriented oriented(String from, String other) {
        List<Result> results = Sql.list(connection, each -> new Result(each.getString(1), each.getLong(2)),
                "SELECT coalesce(o.result, 'EN_ATTENTE'), count(*) " + from + " GROUP BY 1 ORDER BY 2 DESC, 1",
                id.bytes());
        List<Orientation> last = Sql.list(connection,
                each -> new Orientation(new Code(each.getString(1)), each.getString(2), each.getString(3),
                        each.getString(4), LocalDate.parse(each.getString(5)), each.getString(6)),
                "SELECT c.code, p.name, " + other
                        + ", o.destination_kind, o.oriented_on, coalesce(o.result, 'EN_ATTENTE') " + from
                        + " ORDER BY o.oriented_on DESC, o.code DESC LIMIT " + SHOWN,
                id.bytes());
        return new Oriented(results, last);
    }

    private List<InProject> projects() {
        return Sql.list(connection,
                each -> new InProject(new Code(each.getString(1)), each.getString(2), each.getString(3),
                        each.getString(4)),
                """
                        SELECT p.code, p.name, coalesce(pl.name, ''), t.role
                        FROM project_partner t JOIN project p ON p.id = t.project_id AND p.deleted = 0
                        LEFT JOIN place pl ON pl.code = p.commune
                        WHERE t.network_id = ?1 AND t.deleted = 0 AND coalesce(t.ends_on, ?2) >= ?2
                        ORDER BY t.role <> 'GERE', t.role <> 'CO_PORTE', p.name_folded""",
                id.bytes(), today.toString());
    }

    /** A training names its provider in words. */
    private List<Happens> happens() {
        return Sql.list(connection,
                each -> new Happens(each.getString(1), each.getString(2), LocalDate.parse(each.getString(3))), """
                        SELECT e.title, e.kind, e.held_on FROM event e WHERE e.network_id = ?1 AND e.deleted = 0
                        UNION ALL
                        SELECT g.title || coalesce(' (' || s.number || ')', ''), '', s.starts_on
                        FROM training_session s JOIN training_programme g ON g.id = s.programme_id AND g.deleted = 0
                        WHERE s.deleted = 0 AND lower(g.provider) IN (lower(?2), lower(?3))
                        ORDER BY 3 DESC, 1 LIMIT""" + " " + SHOWN,
                id.bytes(), row.name(), row.code().value());
    }

    /** Somebody with the name by which people are sorted, accents and case aside. */
    private record Named(String folded, AdvisorLoad load) {
    }
}
