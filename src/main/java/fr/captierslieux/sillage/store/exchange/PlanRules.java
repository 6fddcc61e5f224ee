package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;

import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;

/**
 * The rules of plans and their tasks (decision 12): a plan with a case begins on a day; the tasks of a model have no day of their own;
 * those of a plan are of its case; a sequence stays within one plan and ends. What a task breaks is told at the task, and at its plan
 * where only that one is in the import.
 */
final class PlanRules {
    private final Connection connection;
    private final StagedFaults faults;

    PlanRules(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    void find() {
        if (isEmpty("plans") && isEmpty("taches")) {
            return;
        }
        faults.add(FaultKind.MISSING_VALUE, "plans", "debut", "''", List.of(),
                StandingRows.rows("plans", "dossier", "debut") + " AND m.case_id IS NOT NULL AND m.starts_on IS NULL");
        Cycles cycles = new Cycles(connection, faults);
        cycles.find("plans", "modele");
        cycles.find("taches", "apres");
        StandingRows standing = new StandingRows(connection);
        standing.as("e_plan", "plans", "case_id", "dossier");
        standing.as("e_task", "taches", "plan_id, case_id, after_id, due_on, done_on", "plan", "dossier", "apres",
                "echeance", "fait_le");
        standing.index("e_task", "plan_id");
        models();
        cases();
        sequences();
    }

    private boolean isEmpty(String file) {
        return Sql.list(connection, row -> 1, "SELECT 1 FROM " + staged(file) + " LIMIT 1").isEmpty();
    }

    private void models() {
        String ofModel = ofTask("p.case_id IS NULL AND ");
        faults.add(FaultKind.DATED_TASK_OF_MODEL, "taches", "echeance", "m.due_on", List.of("p.code"),
                ofModel + "m.due_on IS NOT NULL");
        faults.add(FaultKind.DATED_TASK_OF_MODEL, "taches", "fait_le", "m.done_on", List.of("p.code"),
                ofModel + "m.done_on IS NOT NULL");
        faults.add(FaultKind.DATED_TASK_OF_MODEL, "plans", "dossier", "''", List.of("t.code"),
                ofPlan("m.case_id IS NULL AND (t.due_on IS NOT NULL OR t.done_on IS NOT NULL)"));
    }

    private void cases() {
        faults.add(FaultKind.OTHER_CASE, "taches", "dossier", code("dossiers", "m.case_id"), List.of("p.code"),
                ofTask("m.case_id IS NOT NULL AND m.case_id IS NOT p.case_id"));
        faults.add(FaultKind.OTHER_CASE, "plans", "dossier", code("dossiers", "m.case_id"), List.of("t.code"),
                ofPlan("t.case_id IS NOT NULL AND t.case_id IS NOT m.case_id"));
    }

    private void sequences() {
        faults.add(FaultKind.OTHER_PLAN, "taches", "apres", "b.code", List.of("b.code"),
                "staging.e_task m JOIN staging.e_task b ON b.id = m.after_id WHERE m.x_n IS NOT NULL"
                        + " AND b.plan_id IS NOT m.plan_id");
        faults.add(FaultKind.OTHER_PLAN, "taches", "plan", code("plans", "m.plan_id"), List.of("f.code"),
                "staging.e_task m JOIN (SELECT * FROM staging.e_task WHERE x_n IS NULL AND after_id IS NOT NULL) f"
                        + " ON f.after_id = m.id WHERE m.x_n IS NOT NULL AND f.plan_id IS NOT m.plan_id GROUP BY m.x_n");
    }

    private static String ofTask(String condition) {
        return "staging.e_task m JOIN staging.e_plan p ON p.id = m.plan_id WHERE m.x_n IS NOT NULL AND " + condition;
    }

    private static String ofPlan(String condition) {
        return "staging.e_plan m JOIN staging.e_task t ON t.plan_id = m.id WHERE m.x_n IS NOT NULL AND t.x_n IS NULL AND "
                + condition + " GROUP BY m.x_n";
    }

    private static String code(String file, String id) {
        return "coalesce((SELECT code FROM " + stored(file) + " WHERE id = " + id + "), (SELECT code FROM "
                + staged(file) + " WHERE x_id = " + id + "))";
    }
}
