package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What plans and tasks may not say against each other: the tasks of a model (a plan without a case) have no day, those of a plan are of
 * its case, a sequence stays within one plan. The same as import has for many at once.
 */
final class PlanRules {
    private PlanRules() {
    }

    /**
     * What is wrong with a task.
     *
     * @param task      exchange texts by header
     * @param plan      the one that it is of
     * @param before    the task that it comes after
     * @param followers the tasks that come after it
     */
    static List<FieldFault> ofTask(int edit, Map<String, String> task, Optional<RecordState> plan,
            Optional<RecordState> before, List<RecordState> followers) {
        List<FieldFault> found = new ArrayList<>();
        String own = text(task, "plan");
        plan.ifPresent(of -> {
            String supportCase = of.text("dossier");
            for (String header : List.of("echeance", "fait_le")) {
                if (supportCase.isEmpty() && !text(task, header).isEmpty()) {
                    found.add(new FieldFault(edit, header, FaultKind.DATED_TASK_OF_MODEL, List.of(of.text("code"))));
                }
            }
            if (!text(task, "dossier").isEmpty() && !text(task, "dossier").equals(supportCase)) {
                found.add(new FieldFault(edit, "dossier", FaultKind.OTHER_CASE, List.of(of.text("code"))));
            }
        });
        before.filter(each -> !each.inBin() && !each.text("plan").equals(own)).ifPresent(
                each -> found.add(new FieldFault(edit, "apres", FaultKind.OTHER_PLAN, List.of(each.text("code")))));
        followers.stream().filter(each -> !each.text("plan").equals(own)).findFirst().ifPresent(
                each -> found.add(new FieldFault(edit, "plan", FaultKind.OTHER_PLAN, List.of(each.text("code")))));
        return found;
    }

    /**
     * What is wrong with a plan.
     *
     * @param plan  exchange texts by header
     * @param tasks of it
     */
    static List<FieldFault> ofPlan(int edit, Map<String, String> plan, List<RecordState> tasks) {
        List<FieldFault> found = new ArrayList<>();
        String supportCase = text(plan, "dossier");
        if (supportCase.isEmpty()) {
            tasks.stream().filter(task -> !task.text("echeance").isEmpty() || !task.text("fait_le").isEmpty())
                    .findFirst().ifPresent(task -> found.add(new FieldFault(edit, "dossier",
                            FaultKind.DATED_TASK_OF_MODEL, List.of(task.text("code")))));
        }
        tasks.stream().filter(task -> !task.text("dossier").isEmpty() && !task.text("dossier").equals(supportCase))
                .findFirst().ifPresent(task -> found.add(new FieldFault(edit, "dossier", FaultKind.OTHER_CASE,
                        List.of(task.text("code")))));
        return found;
    }

    private static String text(Map<String, String> row, String header) {
        return row.getOrDefault(header, "");
    }
}
