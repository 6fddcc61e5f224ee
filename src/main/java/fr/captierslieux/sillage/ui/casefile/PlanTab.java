package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.PlanMade;
import fr.captierslieux.sillage.cases.Happening.PlanMade.Step;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The plans of a case: what they aim at, and their tasks one after the other, also those that still wait. */
final class PlanTab implements CaseTab {
    /** As wide as a task with what can be done with it. */
    private static final double WRAP = 640;

    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;
    private final KeepingLinks keeping;

    PlanTab(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-plans", "casefile.tab.PLANS");
        this.keeping = new KeepingLinks(words, acts);
    }

    @Override
    public void show(CaseFile file) {
        boolean working = parts.content().isFocusWithin();
        parts.clear();
        List<PlanMade> plans = file.list(PlanMade.class);
        parts.section("casefile.section.plans", parts.button("add-plan", "casefile.command.plan",
                Material2OutlinedAL.ADD, acts::plan));
        if (plans.isEmpty()) {
            parts.nothing("casefile.no-plan");
        }
        plans.forEach(this::plan);
        if (working) { // what was done is gone from under the keyboard: the next thing to do has it
            Node next = parts.content().getContent().lookup(".story-keep");
            (next == null ? parts.content() : next).requestFocus();
        }
    }

    private void plan(PlanMade made) {
        SupportPlan plan = made.plan();
        Told told = words.tell(new StoryLine.Entry(made, null, null, false, List.of()));
        parts.heading(plan.title(), parts.acts(plan.title(), () -> acts.edit(made), () -> acts.remove(made)));
        parts.fact("casefile.fact.plan-days", told.facts());
        parts.fact("casefile.fact.plan-objectives", told.text());
        parts.fact("casefile.fact.plan-themes", String.join(", ", told.tags()));
        parts.fact("casefile.fact.plan-tasks", told.state() == null ? "" : told.state().note());
        made.steps().forEach(this::step);
        parts.add(new HBox(4,
                parts.button("add-step", "casefile.plan.add-step", Material2OutlinedAL.ADD, () -> acts.addStep(plan)),
                parts.button("keep-as-model", "casefile.plan.keep-as-model", Material2OutlinedMZ.SAVE_ALT,
                        () -> acts.keepAsModel(plan))));
    }

    private void step(Step step) {
        Told.State state = words.planned().step(step);
        boolean open = !step.waiting() && !step.task().task().isDone();
        Node main = StoryCell.state(state, open ? keeping.links(step.task(), state.text()) : new Node[0]);
        if (main instanceof HBox line && line.getChildren().getLast() instanceof FlowPane said) {
            said.setPrefWrapLength(WRAP);
        }
        Label facts = parts.second(words.planned().factsOf(step));
        facts.getStyleClass().add("under-icon");
        parts.line(main, facts, parts.acts(state.text(),
                () -> acts.edit(step.task()), () -> acts.remove(step.task())));
    }

    @Override
    public Region content() {
        return parts.content();
    }

    @Override
    public void focusFirst() {
        parts.focusFirst();
    }
}
