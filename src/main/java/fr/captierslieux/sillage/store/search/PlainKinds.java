package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.search.Hit.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Kinds that are found by the words of one index alone: which, and how their rows are told. */
final class PlainKinds {
    /**
     * @param table the one that is indexed
     * @param sql   code, title, detail, day, case, and up to three texts of rows {@code r}, whose numbers stand in for {@code %s}
     */
    record Told(String table, String sql) {
    }

    private static final Map<Kind, Told> TOLD = new EnumMap<>(Kind.class);

    static {
        say(Kind.ORGANISATION, "organisation",
                "coalesce(pl.name, ''), NULL, NULL, r.name, coalesce(r.email, r.phone), r.description",
                "LEFT JOIN place pl ON pl.code = r.commune", "r.name");
        say(Kind.TASK, "task",
                "coalesce(p.name, o.name, s.title, ''), coalesce(r.done_on, r.due_on), c.code, r.title, r.note, NULL",
                """
                        LEFT JOIN support_plan s ON s.id = r.plan_id
                        LEFT JOIN support_case c ON c.id = coalesce(r.case_id, s.case_id) AND c.deleted = 0
                        LEFT JOIN project p ON p.id = c.project_id LEFT JOIN organisation o ON o.id = r.organisation_id""",
                "r.title");
        say(Kind.APPOINTMENT, "appointment",
                "coalesce(p.name, o.name, ''), r.held_on, c.code, r.title, r.note, NULL",
                """
                        LEFT JOIN support_case c ON c.id = r.case_id AND c.deleted = 0
                        LEFT JOIN project p ON p.id = c.project_id LEFT JOIN organisation o ON o.id = r.organisation_id""",
                "r.title");
        TOLD.put(Kind.ATTACHMENT, new Told("attachment",
                """
                        SELECT lower(hex(r.id)), r.name, p.name, r.added_on, c.code, r.name, r.note, NULL
                        FROM attachment r JOIN support_case c ON c.id = r.case_id AND c.deleted = 0 JOIN project p ON p.id = c.project_id
                        WHERE r.deleted = 0 AND r.rid IN (%s)"""));
        say(Kind.TRAINING, "training_programme", "r.provider, NULL, NULL, r.title, r.objectives, NULL", "", "r.title");
        say(Kind.MODULE, "training_module", "f.title, NULL, NULL, r.title, r.objectives, NULL",
                "JOIN training_programme f ON f.id = r.programme_id AND f.deleted = 0", "r.title");
        say(Kind.TRAINER, "trainer",
                "coalesce(r.organisation, ''), NULL, NULL, r.first_name || ' ' || r.last_name, r.email, r.phone", "",
                "r.first_name || ' ' || r.last_name");
        say(Kind.EVENT, "event",
                "coalesce(r.place, pl.name, ''), r.held_on, NULL, r.title, r.programme, r.commissioner",
                "LEFT JOIN place pl ON pl.code = r.commune", "r.title");
        say(Kind.RESOURCE, "resource", "coalesce(r.author, ''), NULL, NULL, r.title, r.summary,"
                + " (SELECT group_concat(a.name, ', ') FROM attachment a WHERE a.resource_id = r.id AND a.deleted = 0)",
                "", "r.title");
        say(Kind.GROUP, "working_group", "coalesce(d.name, ''), NULL, NULL, r.name, r.purpose, NULL",
                "LEFT JOIN department d ON d.code = r.department", "r.name");
        say(Kind.MEETING, "governance_meeting",
                "coalesce(g.name, d.name, ''), r.held_on, NULL, r.title, r.agenda, r.minutes",
                "LEFT JOIN working_group g ON g.id = r.group_id LEFT JOIN department d ON d.code = r.department",
                "coalesce(r.title, g.name, r.body)");
        say(Kind.DECISION, "decision", "coalesce(m.title, g.name, ''), m.held_on, NULL, r.text, NULL, NULL",
                "JOIN governance_meeting m ON m.id = r.meeting_id AND m.deleted = 0"
                        + " LEFT JOIN working_group g ON g.id = m.group_id",
                "substr(r.text, 1, 90)");
    }

    private PlainKinds() {
    }

    /** How a kind is told that has an index of its own and nothing beside it. */
    static Told get(Kind kind) {
        return Objects.requireNonNull(TOLD.get(kind), kind.name());
    }

    private static void say(Kind kind, String table, String others, String joins, String title) {
        TOLD.put(kind, new Told(table, "SELECT r.code, " + title + ", " + others + " FROM " + table + " r " + joins
                + " WHERE r.deleted = 0 AND r.rid IN (%s)"));
    }
}
