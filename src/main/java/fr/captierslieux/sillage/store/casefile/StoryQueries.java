package fr.captierslieux.sillage.store.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFacts;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.cases.Happening.FundingObtained;
import fr.captierslieux.sillage.cases.Happening.JobsCounted;
import fr.captierslieux.sillage.cases.Happening.Milestone;
import fr.captierslieux.sillage.cases.Happening.Milestone.Kind;
import fr.captierslieux.sillage.cases.Happening.OtherCase;
import fr.captierslieux.sillage.cases.Happening.ResourceGiven;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Happening.TookPart;
import fr.captierslieux.sillage.cases.Happening.Trained;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.cases.ProjectFacts;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.MediaKind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in a case, one query a kind. */
final class StoryQueries {
    private static final int CRITERIA = 6;

    private final Connection connection;
    private final CaseFacts facts;
    private final ProjectFacts project;
    private final List<Happening> story = new ArrayList<>();

    StoryQueries(Connection connection, CaseFacts facts, ProjectFacts project) {
        this.connection = connection;
        this.facts = facts;
        this.project = project;
    }

    /** In no order. */
    List<Happening> read() {
        milestones();
        story.addAll(new ActQueries(connection, "c.id = ?", facts.row().bytes()).read().getOrDefault(facts.row(),
                List.of()));
        resources();
        attachments();
        ofProject();
        results();
        networkLife();
        otherCases();
        story.addAll(new PlanQueries(connection, facts).read());
        return story;
    }

    private void milestones() {
        story.addAll(milestones(facts));
        add(story, Kind.STRUCTURE_CREATED, project.structureCreatedOn(), project.legalForm());
        add(story, Kind.OPENED, project.openedOn(), null);
    }

    /** The dates of a case. */
    static List<Happening> milestones(CaseFacts facts) {
        List<Happening> dates = new ArrayList<>();
        add(dates, Kind.FIRST_CONTACT, facts.firstContactOn(), facts.channel());
        add(dates, Kind.FIRST_INTERVIEW, facts.firstInterviewOn(), null);
        add(dates, Kind.QUALIFIED, facts.qualifiedOn(), facts.qualification());
        add(dates, Kind.SUPPORT_STARTED, facts.supportStartedOn(), null);
        add(dates, Kind.CLOSED, facts.closedOn(), facts.outcome());
        return dates;
    }

    private static void add(List<Happening> dates, Kind kind, @Nullable LocalDate on, @Nullable String detail) {
        if (on != null) {
            dates.add(new Milestone(kind, on, detail));
        }
    }

    private void resources() {
        ofCase(columns -> new ResourceGiven(columns.id(), columns.day(), columns.name(), columns.name(),
                (int) columns.number()),
                """
                        SELECT d.id, d.distributed_on, r.kind, r.title, d.copies
                        FROM distribution d JOIN resource r ON r.id = d.resource_id WHERE d.case_id = ? AND d.deleted = 0""");
    }

    private void attachments() {
        ofCase(columns -> new FileAttached(new Attachment(columns.id(), columns.number(), columns.day(),
                columns.name(), MediaKind.of(columns.name()), columns.number(), columns.name(), columns.name(),
                columns.text())), """
                        SELECT id, version, added_on, name, kind, bytes, digest, added_by, note FROM attachment
                        WHERE case_id = ? AND deleted = 0""");
    }

    private void ofProject() {
        ofProject(columns -> new StageReached(columns.id(), columns.day(), columns.name(), columns.code()),
                "SELECT s.id, s.changed_on, s.stage, u.code FROM stage_change s LEFT JOIN sub_stage u ON u.id = s.sub_stage_id"
                        + " WHERE s.project_id = ? AND s.deleted = 0");
        ofProject(columns -> {
            var id = columns.id();
            LocalDate on = columns.day();
            String advisor = columns.code();
            List<Integer> scores = new ArrayList<>();
            for (int i = 0; i < CRITERIA; i++) {
                Integer score = columns.mayBeWhole();
                scores.add(score == null ? -1 : score);
            }
            return new VisionAssessed(id, on, advisor, scores);
        }, """
                SELECT v.id, v.assessed_on, a.first_name || ' ' || a.last_name, v.multi_function, v.user_diversity, v.community,
                       v.social_utility, v.shared_governance, v.limited_profit
                FROM vision_assessment v LEFT JOIN advisor a ON a.id = v.advisor_id WHERE v.project_id = ? AND v.deleted = 0""");
    }

    private void results() {
        ofProject(columns -> new JobsCounted(columns.id(), columns.day(), columns.mayBeNumber(), columns.mayBeNumber(),
                columns.text()), """
                        SELECT id, observed_on, created_fte_e4, kept_fte_e4, source FROM job_record
                        WHERE project_id = ? AND deleted = 0""");
        ofProject(columns -> new FundingObtained(columns.id(), columns.day(), columns.name(), columns.number()),
                "SELECT id, obtained_on, funder, amount_eur_e4 FROM funding_obtained WHERE project_id = ? AND deleted = 0");
    }

    private void networkLife() {
        ofProject(columns -> new TookPart(columns.id(), columns.day(), columns.name(), columns.name(), columns.name(),
                (int) columns.number()), """
                        SELECT a.id, e.held_on, e.kind, e.title, trim(h.first_name || ' ' || h.last_name), a.attendees
                        FROM project_member m JOIN participation a ON a.person_id = m.person_id AND a.deleted = 0
                        JOIN event e ON e.id = a.event_id AND e.deleted = 0 JOIN person h ON h.id = m.person_id
                        WHERE m.project_id = ? AND m.deleted = 0""");
        ofProject(columns -> new Trained(columns.id(), columns.day(), columns.day(), columns.name(), columns.name(),
                columns.name()), """
                        SELECT n.id, s.starts_on, s.ends_on, t.title, trim(h.first_name || ' ' || h.last_name), n.status
                        FROM project_member m JOIN enrolment n ON n.person_id = m.person_id AND n.deleted = 0
                        JOIN training_session s ON s.id = n.session_id AND s.deleted = 0
                        JOIN training_programme t ON t.id = s.programme_id JOIN person h ON h.id = m.person_id
                        WHERE m.project_id = ?1 AND m.deleted = 0 AND (n.project_id IS NULL OR n.project_id = ?1)""");
    }

    private void otherCases() {
        String from = """
                 FROM support_case c JOIN member_network w ON w.id = c.network_id
                WHERE c.project_id = ?1 AND c.code <> ?2 AND c.deleted = 0""";
        read(columns -> new OtherCase(columns.id(), new Code(columns.name()), columns.day(), columns.name(), null),
                "SELECT c.id, c.code, c.first_contact_on, w.name" + from, project.row().bytes(), facts.code().value());
        read(columns -> new OtherCase(columns.id(), new Code(columns.name()), columns.day(), columns.name(),
                columns.text()),
                "SELECT c.id, c.code, c.closed_on, w.name, c.outcome" + from + " AND c.closed_on IS NOT NULL",
                project.row().bytes(), facts.code().value());
    }

    private void ofCase(Maker maker, String sql) {
        read(maker, sql, facts.row().bytes());
    }

    private void ofProject(Maker maker, String sql) {
        read(maker, sql, project.row().bytes());
    }

    private void read(Maker maker, String sql, Object... parameters) {
        story.addAll(Sql.list(connection, row -> maker.make(new Columns(row)), sql, parameters));
    }

    /** Makes what happened of a row. */
    private interface Maker {
        Happening make(Columns columns) throws java.sql.SQLException;
    }
}
