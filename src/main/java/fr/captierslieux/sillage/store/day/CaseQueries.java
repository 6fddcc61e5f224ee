package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Closing;
import fr.captierslieux.sillage.day.DayLine.Silent;
import fr.captierslieux.sillage.day.DayLine.Unanswered;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Cases that wait: for an answer, for news, for their end. Parameters: {@code ?1} whose, {@code ?2} today, {@code ?3} before which a case
 * is silent, {@code ?4} half a year ago, {@code ?5} a year ago, {@code ?6} until when an orientation is unanswered, {@code ?7} how many.
 */
final class CaseQueries {
    /** Something of the case itself is to come: then it is not forgotten. Tasks of plans lie far ahead and say nothing. */
    private static final String PLANNED = """
            (EXISTS (SELECT 1 FROM task t WHERE t.case_id = c.id AND t.plan_id IS NULL AND t.deleted = 0 AND t.done_on IS NULL
                     AND t.due_on >= ?2)
             OR EXISTS (SELECT 1 FROM appointment r WHERE r.case_id = c.id AND r.deleted = 0 AND r.status = 'PREVU'
                        AND r.held_on >= ?2))""";
    private static final String LAST = "coalesce(m.last_contact_on, m.first_contact_on)";
    private static final String LONG_AGO = "m.first_contact_on <= ?5 AND " + LAST + " < max(?3, ?4)";
    /** Begun a year ago, and without contact for half a year, or open for half a year and silent; what the summary alone says first. */
    private static final String OVER = "(" + LONG_AGO + " AND (" + LAST
            + " < ?4 OR (" + LAST + " < ?3 AND coalesce(p.opened_on, ?2) <= ?4)))";
    private static final String SINCE = "max(" + LAST + ", coalesce(c.support_started_on, ''))";
    private static final String SUMMARIES = " FROM case_summary m JOIN support_case c ON c.rid = m.case_rid"
            + " JOIN project p ON p.id = c.project_id WHERE ";
    /** Cases by number, with the parameters that a list of numbers leaves unnamed. */
    private static final String CASE = "SELECT c.rid AS line, c.id AS row_id, m.first_contact_on, m.last_contact_on, p.opened_on,"
            + " " + SINCE + " AS since, " + LineColumns.CASE + " FROM support_case c" + LineColumns.AROUND_CASE;

    private static final String WAITING = """
            SELECT o.rid FROM orientation o JOIN support_case c ON c.id = o.case_id
            WHERE o.deleted = 0 AND coalesce(o.result, 'EN_ATTENTE') = 'EN_ATTENTE' AND o.oriented_on <= ?6 AND c.deleted = 0
              AND NOT EXISTS (SELECT 1 FROM task t WHERE t.case_id = c.id AND t.deleted = 0
                  AND instr(t.note, 'orientations ' || o.code || '.') > 0
                  AND (t.done_on > ?6 OR (t.done_on IS NULL AND t.due_on >= ?2)))
              AND\s""";
    private static final String ORIENTATION = "SELECT o.rid AS line, o.id AS row_id, o.code AS own_code, o.destination_kind,"
            + " coalesce(w.name, nullif(o.destination, '')) AS destination_name, o.oriented_on, " + LineColumns.CASE
            + " FROM orientation o JOIN support_case c ON c.id = o.case_id LEFT JOIN member_network w ON w.id = o.network_id"
            + LineColumns.AROUND_CASE;

    private final Connection connection;
    private final DayQuery query;

    CaseQueries(Connection connection, DayQuery query) {
        this.connection = connection;
        this.query = query;
    }

    DaySection unanswered() {
        List<Long> rids = rids(WAITING + CaseScope.cases(query.whose()) + " ORDER BY o.oriented_on, o.rid LIMIT ?7");
        return new DaySection(Kind.UNANSWERED, ListSql.rows(connection, ORIENTATION, "o.rid", 1, shown(rids), line -> {
            LineColumns row = new LineColumns(line);
            return new Unanswered(row.id("row_id"), row.ownCode("own_code"), row.name("destination_kind"),
                    row.text("destination_name"), row.day("oriented_on"), row.caseName());
        }), rids.size());
    }

    DaySection silent() {
        return cases(Kind.SILENT,
                "m.status = " + place(CaseStatus.IN_SUPPORT) + " AND " + LAST + " < ?3 AND " + SINCE + " < ?3 AND NOT "
                        + OVER + " AND NOT " + PLANNED,
                SINCE,
                row -> new Silent(row.mayBeDay("last_contact_on"),
                        row.day("since"), row.caseName()));
    }

    DaySection closings() {
        LocalDate opened = query.today().minusMonths(6);
        return cases(Kind.CLOSINGS,
                "m.status < " + place(CaseStatus.CLOSED) + " AND " + LONG_AGO + " AND " + OVER + " AND NOT " + PLANNED,
                "m.first_contact_on", row -> {
                    LocalDate openedOn = row.mayBeDay("opened_on");
                    return new Closing(row.id("row_id"), row.day("first_contact_on"),
                            openedOn == null || openedOn.isAfter(opened) ? null : openedOn,
                            row.mayBeDay("last_contact_on"), row.caseName());
                });
    }

    private DaySection cases(Kind kind, String condition, String order, Reading reading) {
        List<Long> rids = rids(
                "SELECT c.rid" + SUMMARIES + condition + " AND " + CaseScope.cases(query.whose()) + " ORDER BY "
                        + order + ", m.name_folded, m.code LIMIT ?7");
        return new DaySection(kind, ListSql.rows(connection, CASE, "c.rid", 1, shown(rids),
                row -> reading.read(new LineColumns(row))), rids.size());
    }

    /** Reads a line. */
    private interface Reading {
        DayLine read(LineColumns row) throws SQLException;
    }

    private List<Long> rids(String rows) {
        LocalDate today = query.today();
        return Sql.list(connection, row -> row.getLong(1), rows, CaseScope.parameter(query.whose()), today.toString(),
                today.minusDays(query.limits().silentDays()).toString(), today.minusMonths(6).toString(),
                today.minusYears(1).toString(), today.minusDays(query.limits().unansweredDays()).toString(),
                DaySection.MOST);
    }

    private static List<Long> shown(List<Long> rids) {
        return rids.subList(0, Math.min(rids.size(), DaySection.SHOWN));
    }

    /** The place of a status in their order, as the summary keeps it. */
    private static int place(CaseStatus status) {
        return List.of(CaseStatus.values()).indexOf(status);
    }
}
