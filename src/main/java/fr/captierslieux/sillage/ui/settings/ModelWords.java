package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.agenda.PlanModel;
import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.settings.SettingLine.Detail;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Models of plans in words: each over its tasks, in their order. */
final class ModelWords {
    private final Words words;

    ModelWords(Words words) {
        this.words = words;
    }

    List<SettingLine> lines(Section section, List<PlanModel> models) {
        List<SettingLine> lines = new ArrayList<>();
        for (PlanModel model : models) {
            lines.add(model(section, model));
            Map<String, String> names = new HashMap<>();
            model.steps().forEach(step -> names.put(step.code().value(), step.title()));
            Task above = null;
            for (Task step : model.steps()) {
                lines.add(step(section, model.plan(), step, where(step, above, names)));
                above = step;
            }
        }
        return lines;
    }

    private SettingLine model(Section section, PlanModel model) {
        String themes = model.plan().themes().stream().map(code -> words.label("theme", code))
                .collect(Collectors.joining(", "));
        String steps = words.get("settings.model.steps", model.steps().size());
        return new SettingLine(section, SupportPlan.FILE + " " + model.plan().code().value(), model.plan().title(),
                steps, "", "", false,
                List.of(new Detail(words.get("settings.fact.code"), model.plan().code().value()),
                        new Detail(words.get("settings.model.themes"), themes.isEmpty() ? null : themes),
                        new Detail(words.get("settings.model.tasks"), steps)),
                String.join("\n", model.plan().objectives()),
                FormRequest.edit(SupportPlan.FILE, model.plan().row()));
    }

    /** What a task comes after, short where that is the line over it. */
    private String where(Task step, @Nullable Task above, Map<String, String> names) {
        String after = step.after() == null ? null : names.get(step.after().value());
        if (after == null) {
            return words.get("settings.model.first");
        }
        return above != null && above.code().equals(step.after())
                ? words.get("settings.model.next")
                : words.get("settings.model.after", after);
    }

    private SettingLine step(Section section, SupportPlan plan, Task step, String where) {
        String delay = step.delayDays() == null
                ? words.get("settings.model.no-delay")
                : words.get("settings.days", step.delayDays());
        return new SettingLine(section, Task.FILE + " " + step.code().value(), step.title(), where, delay,
                "", false, List.of(new Detail(words.get("settings.model.of"), plan.title()),
                        new Detail(words.get("settings.model.when"), where),
                        new Detail(words.get("settings.model.delay"), delay)),
                step.note(), FormRequest.edit(Task.FILE, step.row()), 1);
    }

    /** A task that is to be added: to the model, or right after the task that is looked at. */
    static FormRequest newStep(SettingLine line, List<PlanModel> models) {
        String[] named = line.code().split(" ", 2);
        if (named[0].equals(SupportPlan.FILE)) {
            return new FormRequest(Task.FILE, null, Map.of("plan", named[1]), "intitule");
        }
        String plan = models.stream().filter(model -> model.steps().stream()
                .anyMatch(step -> step.code().value().equals(named[1]))).findFirst().orElseThrow().plan().code()
                .value();
        return new FormRequest(Task.FILE, null, Map.of("plan", plan, "apres", named[1]), "intitule");
    }
}
