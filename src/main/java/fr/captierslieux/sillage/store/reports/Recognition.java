package fr.captierslieux.sillage.store.reports;

import java.util.Map;

/**
 * How a counted thing is recognised by people: SQL for its code, title and detail, and the joins that they need from {@code r.unit}.
 *
 * @param code   its code, or that of the row it belongs to
 * @param title  project, person, event or session
 * @param detail what else tells it apart
 * @param joins  from the counted rows {@code r}; where they name a case, it is {@code c}
 */
record Recognition(String code, String title, String detail, String joins) {
    private static final String CASE = """
            JOIN project p ON p.id = c.project_id
            JOIN member_network n ON n.id = c.network_id""";
    private static final String SESSION = """
            JOIN training_session s ON s.id = %s.session_id
            JOIN training_programme t ON t.id = s.programme_id""";

    private static final Map<String, Recognition> ALL = Map.ofEntries(
            Map.entry("support_case",
                    new Recognition("c.code", "p.name", "n.name", "JOIN support_case c ON c.rid = r.unit\n" + CASE)),
            Map.entry("orientation", new Recognition("o.code", "p.name", "coalesce(o.destination, o.destination_kind)",
                    "JOIN orientation o ON o.rid = r.unit\nJOIN support_case c ON c.id = o.case_id\n" + CASE)),
            Map.entry("follow_up", new Recognition("f.code", "p.name", "n.name",
                    "JOIN follow_up f ON f.rid = r.unit\nJOIN support_case c ON c.id = f.case_id\n" + CASE)),
            Map.entry("project", new Recognition("p.code", "p.name", "l.name", """
                    JOIN project p ON p.rid = r.unit
                    LEFT JOIN place l ON l.code = p.commune""")),
            Map.entry("stage_change", new Recognition("p.code", "p.name", "s.stage", """
                    JOIN stage_change s ON s.rid = r.unit
                    JOIN project p ON p.id = s.project_id""")),
            Map.entry("person",
                    new Recognition("h.code", "h.first_name || ' ' || h.last_name", "''",
                            "JOIN person h ON h.rid = r.unit")),
            Map.entry("job_record", new Recognition("p.code", "p.name", "j.source", """
                    JOIN job_record j ON j.rid = r.unit
                    JOIN project p ON p.id = j.project_id""")),
            Map.entry("funding_obtained", new Recognition("p.code", "p.name", "f.funder", """
                    JOIN funding_obtained f ON f.rid = r.unit
                    JOIN project p ON p.id = f.project_id""")),
            Map.entry("training_session", new Recognition("s.code", "t.title", "s.number", """
                    JOIN training_session s ON s.rid = r.unit
                    JOIN training_programme t ON t.id = s.programme_id""")),
            Map.entry("enrolment", new Recognition("e.code", "h.first_name || ' ' || h.last_name", "t.title", """
                    JOIN enrolment e ON e.rid = r.unit
                    JOIN person h ON h.id = e.person_id
                    """ + SESSION.formatted("e"))),
            Map.entry("attendance", new Recognition("e.code", "h.first_name || ' ' || h.last_name", "t.title", """
                    JOIN attendance a ON a.rid = r.unit
                    JOIN enrolment e ON e.id = a.enrolment_id
                    JOIN person h ON h.id = e.person_id
                    JOIN half_day d ON d.id = a.half_day_id
                    """ + SESSION.formatted("d"))),
            Map.entry("event", new Recognition("e.code", "e.title", "coalesce(l.name, '')", """
                    JOIN event e ON e.rid = r.unit
                    LEFT JOIN place l ON l.code = e.commune""")),
            Map.entry("participation",
                    new Recognition("e.code", "e.title", "coalesce(h.first_name || ' ' || h.last_name, a.organisation)",
                            """
                                    JOIN participation a ON a.rid = r.unit
                                    JOIN event e ON e.id = a.event_id
                                    LEFT JOIN person h ON h.id = a.person_id AND h.deleted = 0""")),
            Map.entry("resource", new Recognition("s.code", "s.title", "''", "JOIN resource s ON s.rid = r.unit")),
            Map.entry("distribution", new Recognition("s.code", "s.title", "p.name", """
                    JOIN distribution d ON d.rid = r.unit
                    JOIN resource s ON s.id = d.resource_id
                    LEFT JOIN support_case c ON c.id = d.case_id
                    LEFT JOIN project p ON p.id = c.project_id""")),
            Map.entry("advocacy_action",
                    new Recognition("a.code", "a.title", "''", "JOIN advocacy_action a ON a.rid = r.unit")),
            Map.entry("governance_meeting", new Recognition("g.code", "g.body", "g.department",
                    "JOIN governance_meeting g ON g.rid = r.unit")));

    /** Code of the case in which it stands, as SQL; NULL for what stands in none. */
    String supportCase() {
        return joins.contains("support_case c ") ? "c.code" : "NULL";
    }

    /** @throws IllegalArgumentException for a table that no indicator counts */
    static Recognition of(String entity) {
        Recognition recognition = ALL.get(entity);
        if (recognition == null) {
            throw new IllegalArgumentException(entity);
        }
        return recognition;
    }
}
