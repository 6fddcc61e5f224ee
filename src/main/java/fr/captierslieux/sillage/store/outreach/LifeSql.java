package fr.captierslieux.sillage.store.outreach;

import fr.captierslieux.sillage.outreach.LifeSubject;
import java.time.LocalDate;

/**
 * What is read of the rows of a list: expressions over its table {@code r} and {@code place pl}, where it is.
 *
 * @param title      may be null
 * @param on         day
 * @param until      last day
 * @param department number, said or of the commune
 * @param place      name of where it is
 * @param with       who ordered it, version
 * @param people     how many
 * @param hours      ten-thousandths
 * @param quotation  code
 * @param joins      what is joined for these
 * @param only       further condition; empty for none
 */
record LifeSql(String table, String title, String kind, String on, String until, String department, String place,
        String with, String people, String hours, String quotation, String joins, String only) {
    private static final String NONE = "NULL";
    private static final String PLACE = " LEFT JOIN place pl ON pl.code = r.commune";
    private static final LifeSql EVENTS = new LifeSql("event", "r.title", "r.kind", "r.held_on", "r.ends_on",
            "coalesce(r.department, pl.department)", "coalesce(pl.name, r.place)", "r.commissioner",
            Participations.PEOPLE,
            "r.duration_h_e4", "r.quote_status", PLACE, "");

    /** @param today by which is told who is still a member of a group */
    static LifeSql of(LifeSubject subject, LocalDate today) {
        return switch (subject) {
            case EVENTS -> EVENTS;
            case TAILORED -> EVENTS.only(" AND r.kind IN ('INTERVENTION', 'ATELIER_SENSIBILISATION')");
            case RESOURCES -> new LifeSql("resource", "r.title", "r.kind", "r.published_on", NONE, NONE, NONE,
                    "r.edition",
                    "(SELECT coalesce(sum(d.copies), 0) FROM distribution d WHERE d.resource_id = r.id AND d.deleted = 0)",
                    NONE, NONE, "", "");
            case MEETINGS -> new LifeSql("governance_meeting", "r.title", "r.body", "r.held_on", NONE, "r.department",
                    "r.place", "g.name", "r.participants", NONE, NONE,
                    " LEFT JOIN working_group g ON g.id = r.group_id AND g.deleted = 0", "");
            case GROUPS -> new LifeSql("working_group", "r.name", "r.body", "r.starts_on", "r.ends_on", "r.department",
                    NONE, NONE,
                    "(SELECT count(*) FROM group_member m JOIN person h ON h.id = m.person_id AND h.deleted = 0"
                            + " WHERE m.group_id = r.id AND m.deleted = 0 AND coalesce(m.ends_on, '9999') >= '" + today
                            + "')",
                    NONE, NONE, "", "");
            case ACTIONS -> new LifeSql("advocacy_action", "r.title", "r.kind", "r.held_on", NONE, "r.department",
                    NONE, NONE, "0", NONE, NONE, "", "");
        };
    }

    private LifeSql only(String condition) {
        return new LifeSql(table, title, kind, on, until, department, place, with, people, hours, quotation, joins,
                condition);
    }

    /** Rows without a condition; the number of the row last but one, its identifier last. */
    String select() {
        return "SELECT r.code, " + String.join(", ", title, kind, on, until, department, place, with, people, hours,
                quotation) + ", r.rid, r.id FROM " + table + " r" + joins;
    }
}
