package fr.captierslieux.sillage.agenda;

import java.util.List;

/**
 * A model with its tasks.
 *
 * @param steps each after the one that it comes after
 */
public record PlanModel(SupportPlan plan, List<Task> steps) {
    public PlanModel {
        steps = List.copyOf(steps);
    }
}
