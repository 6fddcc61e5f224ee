package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.RowName;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How rows are called, alive or not: one query an entity. */
final class RowNames {
    private static final int CHUNK = 900;
    private static final String PROJECT = " LEFT JOIN project p ON p.id = t.project_id";
    private static final String CASE = " LEFT JOIN support_case c ON c.id = t.case_id LEFT JOIN project p ON p.id = c.project_id";
    private static final String PERSON = " LEFT JOIN person e ON e.id = t.person_id";
    private static final String NETWORK = " LEFT JOIN member_network w ON w.id = t.network_id";
    private static final String ENROLLED = " LEFT JOIN enrolment n ON n.id = t.enrolment_id LEFT JOIN person e ON e.id = n.person_id";
    private static final String NAMED = "trim(e.first_name || ' ' || e.last_name)";

    /** Text, day and owner of a row {@code t}, and what has to be joined for them. */
    private record Sentence(String text, String on, String owner, String joins) {
    }

    private static final Map<String, Sentence> SENTENCES = new HashMap<>();

    static {
        say("support_case", "p.name", "NULL", "w.name", PROJECT + NETWORK);
        say("project", "t.name", "NULL", "NULL", "");
        say("person", "trim(t.first_name || ' ' || t.last_name)", "NULL", "NULL", "");
        say("advisor", "trim(t.first_name || ' ' || t.last_name)", "NULL", "NULL", "");
        say("member_network", "t.name", "NULL", "NULL", "");
        say("project_member", NAMED, "NULL", "p.name", PROJECT + PERSON);
        say("project_partner", "w.name", "NULL", "p.name", PROJECT + NETWORK);
        say("stage_change", "t.stage", "t.changed_on", "p.name", PROJECT);
        say("vision_assessment", "NULL", "t.assessed_on", "p.name", PROJECT);
        say("job_record", "NULL", "t.observed_on", "p.name", PROJECT);
        say("funding_obtained", "t.funder", "t.obtained_on", "p.name", PROJECT);
        say("follow_up", "t.kind", "t.held_on", "p.name", CASE);
        say("orientation", "coalesce(w.name, t.destination, '')", "t.oriented_on", "p.name", CASE + NETWORK);
        say("organisation", "t.name", "NULL", "NULL", "");
        say("support_plan", "t.title", "NULL", "p.name", CASE);
        say("task", "t.title", "NULL", "coalesce(p.name, o.name)",
                " LEFT JOIN support_plan s ON s.id = t.plan_id LEFT JOIN support_case c ON c.id = coalesce(t.case_id, s.case_id)"
                        + " LEFT JOIN project p ON p.id = c.project_id LEFT JOIN organisation o ON o.id = t.organisation_id");
        say("appointment", "t.title", "t.held_on", "coalesce(p.name, o.name)",
                CASE + " LEFT JOIN organisation o ON o.id = t.organisation_id");
        say("attachment", "t.name", "NULL", "coalesce(p.name, r.title)",
                CASE + " LEFT JOIN resource r ON r.id = t.resource_id");
        say("distribution", "r.title", "t.distributed_on", "p.name",
                CASE + " LEFT JOIN resource r ON r.id = t.resource_id");
        say("resource", "t.title", "NULL", "NULL", "");
        say("event", "t.title", "t.held_on", "NULL", "");
        say("participation", "coalesce(" + NAMED + ", t.organisation)", "NULL", "v.title",
                PERSON + " LEFT JOIN event v ON v.id = t.event_id");
        say("training_programme", "t.title", "NULL", "NULL", "");
        say("training_session", "g.title", "t.starts_on", "NULL",
                " LEFT JOIN training_programme g ON g.id = t.programme_id");
        say("half_day", "NULL", "t.held_on", "g.title", " LEFT JOIN training_session s ON s.id = t.session_id"
                + " LEFT JOIN training_programme g ON g.id = s.programme_id");
        say("enrolment", NAMED, "NULL", "g.title", PERSON + " LEFT JOIN training_session s ON s.id = t.session_id"
                + " LEFT JOIN training_programme g ON g.id = s.programme_id");
        say("attendance", NAMED, "h.held_on", "NULL", " LEFT JOIN half_day h ON h.id = t.half_day_id"
                + " LEFT JOIN enrolment n ON n.id = t.enrolment_id LEFT JOIN person e ON e.id = n.person_id");
        say("training_module", "t.title", "NULL", "g.title",
                " LEFT JOIN training_programme g ON g.id = t.programme_id");
        say("trainer", "trim(t.first_name || ' ' || t.last_name)", "NULL", "NULL", "");
        say("evaluation", "t.kind", "t.evaluated_on", NAMED, ENROLLED);
        say("training_funding", "t.funder", "NULL", NAMED, ENROLLED);
        say("working_group", "t.name", "NULL", "NULL", "");
        say("group_member", NAMED, "NULL", "g.name", PERSON + " LEFT JOIN working_group g ON g.id = t.group_id");
        say("decision", "t.text", "m.held_on", "m.title",
                " LEFT JOIN governance_meeting m ON m.id = t.meeting_id");
        say("invitation", NAMED, "v.held_on", "v.title", PERSON + " LEFT JOIN event v ON v.id = t.event_id");
        say("advocacy_action", "t.title", "t.held_on", "NULL", "");
        say("governance_meeting", "t.body", "t.held_on", "NULL", "");
        say("department_referent", "w.name", "t.starts_on", "t.department", NETWORK);
        say("zone", "t.zone", "t.starts_on", "l.name", " LEFT JOIN place l ON l.code = t.commune");
        say("funding_agreement", "t.title", "NULL", "t.funder", "");
        say("agreement_target", "t.indicator", "NULL", "g.title",
                " LEFT JOIN funding_agreement g ON g.id = t.agreement_id");
        say("report_template", "t.title", "NULL", "g.title",
                " LEFT JOIN funding_agreement g ON g.id = t.agreement_id");
        say("sent_report", "t.period", "t.sent_on", "t.recipient", "");
        say("row_release", "t.period", "NULL", "t.released_by", "");
        say("set_number", "t.name", "NULL", "NULL", "");
        say("calling_situation", "t.destination_kind", "NULL", "t.value", "");
        say("sub_stage", "t.title", "NULL", "NULL", "");
        say("note_template", "t.title", "NULL", "NULL", "");
        say("list_code", "t.code", "NULL", "t.list", "");
        say("duplicate_verdict",
                twin("t.one_id") + " || ', ' || " + twin("t.other_id"),
                "NULL",
                "NULL", "");
        say("own_field", "t.label", "NULL", "NULL", "");
        say("own_value", "f.label", "NULL", "NULL", " LEFT JOIN own_field f ON f.id = t.field_id");
    }

    private final Connection connection;

    RowNames(Connection connection) {
        this.connection = connection;
    }

    /** The name of a person or a project of which something was decided. */
    private static String twin(String id) {
        return "coalesce((SELECT trim(e.first_name || ' ' || e.last_name) FROM person e WHERE e.id = " + id
                + "), (SELECT p.name FROM project p WHERE p.id = " + id + "))";
    }

    private static void say(String entity, String text, String on, String owner, String joins) {
        SENTENCES.put(entity, new Sentence(text, on, owner, joins));
    }

    /** By local number. */
    Map<Long, RowName> byRid(String entity, Collection<Long> rids) {
        Map<Long, RowName> names = new HashMap<>();
        read(entity, "t.rid", List.copyOf(rids), (row, name) -> names.put(row.getLong(1), name));
        return names;
    }

    /** By identifier. */
    Map<RowId, RowName> byId(String entity, Collection<RowId> ids) {
        Map<RowId, RowName> names = new HashMap<>();
        read(entity, "t.id", ids.stream().map(RowId::bytes).toList(), (row, name) -> names.put(name.row(), name));
        return names;
    }

    /** By code, of an entity that has codes. */
    Map<String, RowName> byCode(String entity, Collection<String> codes) {
        Map<String, RowName> names = new HashMap<>();
        read(entity, "t.code", List.copyOf(codes), (row, name) -> names.put(row.getString(6), name));
        return names;
    }

    /** Keeps a name by what it was asked for. */
    private interface Keeper {
        void keep(ResultSet row, RowName name) throws SQLException;
    }

    private void read(String entity, String key, List<?> keys, Keeper keeper) {
        Sentence sentence = SENTENCES.getOrDefault(entity, new Sentence("NULL", "NULL", "NULL", ""));
        for (int from = 0; from < keys.size(); from += CHUNK) {
            List<?> some = keys.subList(from, Math.min(keys.size(), from + CHUNK));
            Sql.list(connection, row -> {
                RowName name = new RowName(entity, RowId.of(row.getBytes(2)), text(row.getString(3)),
                        Sql.day(row.getString(4)), text(row.getString(5)));
                keeper.keep(row, name);
                return name;
            }, "SELECT t.rid, t.id, " + sentence.text() + ", " + sentence.on() + ", " + sentence.owner() + ", "
                    + (key.equals("t.code") ? key : "NULL") + " FROM \""
                    + entity + "\" t" + sentence.joins() + " WHERE " + key + " IN ("
                    + String.join(",", Collections.nCopies(some.size(), "?")) + ")", some.toArray());
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

}
