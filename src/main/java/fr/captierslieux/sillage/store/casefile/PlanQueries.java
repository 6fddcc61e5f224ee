package fr.captierslieux.sillage.store.casefile;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Sequence;
import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFacts;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.AppointmentMade;
import fr.captierslieux.sillage.cases.Happening.PlanMade;
import fr.captierslieux.sillage.cases.Happening.PlanMade.Step;
import fr.captierslieux.sillage.cases.Happening.TaskStands;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is planned in a case: its plans, the tasks of the case and of its plans, its appointments. */
final class PlanQueries {
    private static final String TASKS = """
            SELECT t.id, t.code, t.version, t.title, s.code, c.code, a.code, t.due_on, b.code, t.delay_days, t.done_on, t.note,
                   a.first_name || ' ' || a.last_name, o.name, s.title, s.starts_on,
                   coalesce(b.deleted = 0 AND b.done_on IS NULL AND t.done_on IS NULL, 0),
                   CASE WHEN b.deleted = 0 THEN b.title END
            FROM task t LEFT JOIN support_plan s ON s.id = t.plan_id LEFT JOIN support_case c ON c.id = t.case_id
            LEFT JOIN advisor a ON a.id = t.advisor_id LEFT JOIN organisation o ON o.id = t.organisation_id
            LEFT JOIN task b ON b.id = t.after_id
            WHERE t.deleted = 0 AND t.rid IN (
              SELECT rid FROM task WHERE case_id = ?1
              UNION SELECT x.rid FROM support_plan y JOIN task x ON x.plan_id = y.id WHERE y.case_id = ?1 AND y.deleted = 0)""";
    private static final String APPOINTMENTS = """
            SELECT r.id, r.code, r.version, r.title, r.held_on, r.starts_at, r.ends_at, a.code, r.people, o.code, r.mode, r.commune,
                   r.place, r.status, f.code, r.note, a.first_name || ' ' || a.last_name, o.name
            FROM appointment r LEFT JOIN advisor a ON a.id = r.advisor_id LEFT JOIN organisation o ON o.id = r.organisation_id
            LEFT JOIN follow_up f ON f.id = r.follow_up_id AND f.deleted = 0
            WHERE r.case_id = ? AND r.deleted = 0 AND (r.status <> 'TENU' OR f.id IS NULL)""";

    private final Connection connection;
    private final CaseFacts facts;
    private final byte[] supportCase;

    PlanQueries(Connection connection, CaseFacts facts) {
        this.connection = connection;
        this.facts = facts;
        this.supportCase = facts.row().bytes();
    }

    List<Happening> read() {
        List<Happening> planned = new ArrayList<>();
        List<Step> tasks = Sql.list(connection, row -> step(new Columns(row)), TASKS, supportCase);
        tasks.stream().filter(each -> !each.waiting()).forEach(each -> planned.add(each.task()));
        planned.addAll(plans(tasks));
        planned.addAll(appointments());
        return planned;
    }

    private static boolean isOf(Step step, SupportPlan plan) {
        return plan.code().equals(step.task().task().plan());
    }

    private Step step(Columns row) throws SQLException {
        Task task = new Task(row.id(), new Code(row.name()), row.number(), row.name(), code(row), code(row), code(row),
                row.mayBeDay(), code(row), row.mayBeWhole(), row.mayBeDay(), row.text());
        String advisor = row.code();
        String organisation = row.code();
        String plan = row.code();
        LocalDate begun = row.mayBeDay();
        LocalDate otherwise = begun == null ? facts.firstContactOn() : begun;
        LocalDate due = task.dueOn() == null ? otherwise : task.dueOn();
        boolean waiting = row.number() == 1;
        return new Step(new TaskStands(task, task.doneOn() == null ? due : task.doneOn(), advisor, organisation, plan),
                row.code(), waiting);
    }

    private List<PlanMade> plans(List<Step> tasks) {
        return Sql.list(connection, line -> {
            Columns row = new Columns(line);
            SupportPlan plan = new SupportPlan(row.id(), new Code(row.name()), row.number(), row.name(), facts.code(),
                    row.mayBeDay(), row.mayBeDay(), row.entries(),
                    row.text().lines().map(String::strip).filter(each -> !each.isEmpty()).toList(), code(row));
            return made(plan, tasks.stream().filter(each -> isOf(each, plan)).toList());
        }, """
                SELECT s.id, s.code, s.version, s.title, s.starts_on, s.ends_on, s.themes, s.objectives, m.code
                FROM support_plan s LEFT JOIN support_plan m ON m.id = s.model_id WHERE s.case_id = ? AND s.deleted = 0""",
                supportCase);
    }

    private PlanMade made(SupportPlan plan, List<Step> tasks) {
        List<Step> byDay = tasks.stream().sorted(Comparator.<Step, LocalDate>comparing(each -> each.task().on())
                .thenComparing(each -> each.task().task().code())).toList();
        LocalDate on = plan.startsOn() == null ? facts.firstContactOn() : plan.startsOn();
        return new PlanMade(plan, on, Sequence.order(byDay, each -> each.task().task().code().value(),
                each -> each.task().task().after() == null ? "" : each.task().task().after().value()));
    }

    private List<AppointmentMade> appointments() {
        Map<String, String> names = new HashMap<>();
        Sql.list(connection, row -> names.put(row.getString(1), row.getString(2)),
                """
                        SELECT e.code, trim(e.first_name || ' ' || e.last_name)
                        FROM appointment r, json_each('["' || replace(r.people, '|', '","') || '"]') j JOIN person e ON e.code = j.value
                        WHERE r.case_id = ? AND r.deleted = 0 AND r.people IS NOT NULL AND e.deleted <> 1""",
                supportCase);
        return Sql.list(connection, line -> {
            Columns row = new Columns(line);
            Appointment appointment = new Appointment(row.id(), new Code(row.name()), row.number(), row.name(),
                    row.day(), time(row), time(row), code(row), facts.code(),
                    row.entries().stream().map(Code::new).toList(), code(row), row.code(), row.code(), row.text(),
                    Appointment.Status.of(row.name()), code(row), row.text());
            return new AppointmentMade(appointment, row.code(), row.code(), appointment.people().stream()
                    .map(each -> names.get(each.value())).filter(Objects::nonNull).toList());
        }, APPOINTMENTS, supportCase);
    }

    private static @Nullable Code code(Columns row) throws SQLException {
        String code = row.code();
        return code == null ? null : new Code(code);
    }

    private static @Nullable LocalTime time(Columns row) throws SQLException {
        String time = row.code();
        return time == null ? null : LocalTime.parse(time);
    }
}
