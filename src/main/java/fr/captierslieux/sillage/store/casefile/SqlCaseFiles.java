package fr.captierslieux.sillage.store.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFacts;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseFiles;
import fr.captierslieux.sillage.cases.CaseLane;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.OwnValue;
import fr.captierslieux.sillage.cases.Partner;
import fr.captierslieux.sillage.cases.ProjectFacts;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole cases in SQL: the case, its project, the people, then what happened ({@link StoryQueries}). */
public final class SqlCaseFiles implements CaseFiles {
    private final Store store;

    public SqlCaseFiles(Store store) {
        this.store = store;
    }

    @Override
    public Optional<CaseFile> find(Code code) {
        Connection connection = store.connection();
        return facts(connection, "c.code = ? AND c.deleted = 0", code).stream().findFirst().map(facts -> {
            ProjectFacts project = project(connection, facts.row());
            List<Happening> story = new StoryQueries(connection, facts, project).read();
            story.sort(Happening.NEWEST_FIRST);
            return new CaseFile(facts, project, team(connection, project.row()), partners(connection, project.row()),
                    story, ownValues(connection, facts.row(), project.row()));
        });
    }

    @Override
    public List<CaseLane> listBeside(Code code) {
        Connection connection = store.connection();
        String beside = "c.deleted = 0 AND c.code <> ?1 AND c.project_id = (SELECT b.project_id FROM support_case b WHERE b.code = ?1)";
        Map<RowId, List<Happening>> acts = new ActQueries(connection, beside, code.value()).read();
        return facts(connection, beside + " ORDER BY c.first_contact_on, c.code", code).stream().map(facts -> {
            List<Happening> all = new ArrayList<>(StoryQueries.milestones(facts));
            all.addAll(acts.getOrDefault(facts.row(), List.of()));
            all.sort(Happening.NEWEST_FIRST);
            return new CaseLane(facts, all);
        }).toList();
    }

    private static List<CaseFacts> facts(Connection connection, String which, Code code) {
        return Sql.list(connection, row -> {
            Columns columns = new Columns(row);
            return new CaseFacts(columns.id(), new Code(columns.name()), CaseStatus.valueOf(columns.name()),
                    columns.name(), new Code(columns.name()), columns.code(),
                    codeOf(columns.code()), codeOf(columns.code()), columns.day(), columns.code(), columns.code(),
                    columns.mayBeDay(),
                    columns.code(), columns.mayBeDay(), columns.mayBeDay(), columns.mayBeDay(), columns.code(),
                    columns.code(), columns.entries());
        }, """
                SELECT c.id, c.code,
                       CASE WHEN c.closed_on IS NOT NULL THEN 'CLOSED' WHEN c.support_started_on IS NOT NULL THEN 'IN_SUPPORT'
                            WHEN EXISTS (SELECT 1 FROM orientation o WHERE o.case_id = c.id AND o.deleted = 0) THEN 'ORIENTED'
                            WHEN c.qualified_on IS NOT NULL THEN 'QUALIFIED'
                            WHEN c.first_interview_on IS NOT NULL THEN 'FIRST_INTERVIEW' ELSE 'FIRST_CONTACT' END,
                       w.name, w.code, a.first_name || ' ' || a.last_name, a.code,
                       (SELECT b.code FROM support_case b WHERE b.id = c.continues_case_id), c.first_contact_on, c.channel,
                       c.referral_source, c.first_interview_on, c.qualification, c.qualified_on, c.support_started_on,
                       c.closed_on, c.outcome, c.drop_out_reason,
                       (SELECT group_concat(replace(g.title, '|', ' '), '|') FROM funding_agreement g
                        WHERE g.deleted = 0 AND instr('|' || c.agreements || '|', '|' || g.code || '|') > 0)
                FROM support_case c JOIN member_network w ON w.id = c.network_id LEFT JOIN advisor a ON a.id = c.advisor_id
                WHERE"""
                + " " + which, code.value());
    }

    private static @Nullable Code codeOf(@Nullable String code) {
        return code == null ? null : new Code(code);
    }

    private static ProjectFacts project(Connection connection, RowId caseRow) {
        return Sql.list(connection, row -> {
            Columns columns = new Columns(row);
            return new ProjectFacts(columns.id(), new Code(columns.name()), columns.name(), columns.code(),
                    columns.code(), columns.code(), columns.code(), columns.entries(), columns.entries(),
                    columns.code(), columns.code(), columns.code(), columns.mayBeDay(), columns.mayBeDay(),
                    columns.code(), columns.text());
        }, """
                SELECT p.id, p.code, p.name, pl.name, pl.department, e.name, p.state, p.families, p.functions, p.initiator,
                       p.legal_form, p.qpv, p.opened_on, p.structure_created_on,
                       (SELECT o.name FROM project o WHERE o.id = p.origin_project_id), p.description
                FROM support_case c JOIN project p ON p.id = c.project_id LEFT JOIN place pl ON pl.code = p.commune
                LEFT JOIN epci e ON e.siren = pl.epci WHERE c.id = ?""",
                caseRow.bytes()).getFirst();
    }

    private static List<TeamMember> team(Connection connection, RowId project) {
        return Sql.list(connection, row -> {
            Columns columns = new Columns(row);
            return new TeamMember(columns.id(), new Code(columns.name()), columns.name(), columns.code(),
                    columns.number() == 1, columns.text(), columns.text());
        }, """
                SELECT m.id, e.code, trim(e.first_name || ' ' || e.last_name), m.role, coalesce(m.main, 0), e.email, e.phone
                FROM project_member m JOIN person e ON e.id = m.person_id
                WHERE m.project_id = ? AND m.deleted = 0 AND e.deleted <> 1
                ORDER BY coalesce(m.main, 0) DESC, m.role = 'PORTEUR' DESC, e.name_folded, e.code""",
                project.bytes());
    }

    private static List<Partner> partners(Connection connection, RowId project) {
        return Sql.list(connection, row -> {
            Columns columns = new Columns(row);
            return new Partner(columns.id(), new Code(columns.name()), columns.name(), columns.name(),
                    columns.mayBeDay(), columns.mayBeDay());
        }, """
                SELECT t.id, w.code, w.name, t.role, t.starts_on, t.ends_on
                FROM project_partner t JOIN member_network w ON w.id = t.network_id
                WHERE t.project_id = ? AND t.deleted = 0 ORDER BY w.name, w.code, t.role""", project.bytes());
    }

    private static Map<RowId, List<OwnValue>> ownValues(Connection connection, RowId caseRow, RowId project) {
        Map<RowId, List<OwnValue>> values = new HashMap<>();
        Sql.list(connection, row -> {
            Columns columns = new Columns(row);
            return values.computeIfAbsent(columns.id(), unknown -> new ArrayList<>())
                    .add(new OwnValue(columns.name(), columns.name(), columns.name()));
        }, """
                WITH mine (id) AS (
                  SELECT ?1 UNION ALL SELECT ?2
                  UNION ALL SELECT id FROM follow_up WHERE case_id = ?1 AND deleted = 0
                  UNION ALL SELECT id FROM orientation WHERE case_id = ?1 AND deleted = 0
                  UNION ALL SELECT id FROM support_plan WHERE case_id = ?1 AND deleted = 0
                  UNION ALL SELECT id FROM task WHERE case_id = ?1 AND deleted = 0
                  UNION ALL SELECT t.id FROM support_plan s JOIN task t ON t.plan_id = s.id
                            WHERE s.case_id = ?1 AND t.case_id IS NULL AND t.deleted = 0
                  UNION ALL SELECT id FROM appointment WHERE case_id = ?1 AND deleted = 0
                  UNION ALL SELECT id FROM project_member WHERE project_id = ?2 AND deleted = 0
                  UNION ALL SELECT id FROM project_partner WHERE project_id = ?2 AND deleted = 0
                  UNION ALL SELECT id FROM stage_change WHERE project_id = ?2 AND deleted = 0
                  UNION ALL SELECT id FROM vision_assessment WHERE project_id = ?2 AND deleted = 0
                  UNION ALL SELECT id FROM job_record WHERE project_id = ?2 AND deleted = 0
                  UNION ALL SELECT id FROM funding_obtained WHERE project_id = ?2 AND deleted = 0)
                SELECT v.row_id, f.label, f.type, v.value
                FROM mine CROSS JOIN own_value v ON v.row_id = mine.id JOIN own_field f ON f.id = v.field_id AND f.deleted = 0
                WHERE v.deleted = 0 AND v.value IS NOT NULL ORDER BY f.label, f.code""",
                caseRow.bytes(),
                project.bytes());
        return values;
    }
}
