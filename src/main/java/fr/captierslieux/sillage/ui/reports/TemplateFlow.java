package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Filled;
import fr.captierslieux.sillage.reports.template.TemplateWriter.UnknownMarks;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Unusable;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Refusal;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks for a funder's own workbook and for a place, fills it, and tells what came of it. Knows no control. */
public final class TemplateFlow {
    private final Background background;
    private final FillTemplate fill;
    private final Prompts prompts;
    private final Words words;
    private final BiConsumer<Running, String> follow;

    /** @param follow shows long work, with the message key of what it is */
    public TemplateFlow(Background background, FillTemplate fill, Prompts prompts, Words words,
            BiConsumer<Running, String> follow) {
        this.background = background;
        this.fill = fill;
        this.prompts = prompts;
        this.words = words;
        this.follow = follow;
    }

    /** Fills one with the figures of the period and scope that are shown. */
    public void begin(ActivityReport shown) {
        prompts.openFile(new FileQuestion("reports.template.open", "", "reports.export.kind", "xlsx"))
                .ifPresent(template -> prompts
                        .saveFile(new FileQuestion("reports.template.save", ExportReport.fileName(shown),
                                "reports.export.kind", "xlsx"))
                        .ifPresent(output -> fill(shown, template, output)));
    }

    private void fill(ActivityReport shown, Path template, Path output) {
        Running running = background.longRunning(progress -> {
            progress.reached(0, -1);
            return fill.fill(shown.period(), shown.scope(), template, output);
        }, answer -> tell(answer, template, output), failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "reports.problem.export-place" : "reports.problem.export", failure)));
        follow.accept(running, "reports.export.running");
    }

    private void tell(FillTemplate.Answer answer, Path template, Path output) {
        String name = String.valueOf(template.getFileName());
        switch (answer) {
            case FillTemplate.Refused refused -> prompts.tell(new Notice("reports.sent.gone-scope", List.of(), null));
            case FillTemplate.Written written -> {
                switch (written.what()) {
                    case Filled filled -> {
                        Path folder = output.toAbsolutePath().getParent();
                        prompts.tell(new Notice("report.template.filled",
                                List.of(String.valueOf(output.getFileName()), filled.marks()),
                                folder == null
                                        ? null
                                        : new Notice.Action("reports.export.show-folder",
                                                () -> prompts.showFolder(folder))));
                    }
                    case UnknownMarks unknown -> prompts.refused(new Refusal("report.template.refused",
                            List.of(name, unknown.marks().size()),
                            unknown.marks().stream().map(mark -> words.get("report.template.mark." + mark.why(),
                                    mark.place(), mark.mark(), mark.nearby())).toList()));
                    case Unusable unusable -> prompts.refused(new Refusal(
                            "report.template.unusable." + unusable.reason(), List.of(name), List.of()));
                }
            }
        }
    }
}
