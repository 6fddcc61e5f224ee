package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.reports.template.KeepTemplates.Kept;
import fr.captierslieux.sillage.reports.template.KeepTemplates.UnknownAgreement;
import fr.captierslieux.sillage.reports.template.KeptTemplate;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Filled;
import fr.captierslieux.sillage.reports.template.TemplateWriter.UnknownMarks;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Unusable;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.ui.prompts.Prompts.Refusal;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Funders' own workbooks: filled from the store's own ones or from a file, kept for an agreement, removed. Asks and tells what came of it.
 * Knows no control.
 */
public final class TemplateFlow {
    private final Background background;
    private final FillTemplate fill;
    private final KeepTemplates keep;
    private final Prompts prompts;
    private final Words words;
    private final TakeBackFlow undo;
    private final RemovedRecords removed;
    private final Supplier<String> author;
    private final BiConsumer<Running, String> follow;
    private final Lane lane = new Lane();

    /**
     * @param author who works here; asked off the JavaFX thread
     * @param follow shows long work, with the message key of what it is
     */
    public TemplateFlow(Background background, FillTemplate fill, KeepTemplates keep, Prompts prompts, Words words,
            TakeBackFlow undo, RemovedRecords removed, Supplier<String> author, BiConsumer<Running, String> follow) {
        this.background = background;
        this.fill = fill;
        this.keep = keep;
        this.prompts = prompts;
        this.words = words;
        this.undo = undo;
        this.removed = removed;
        this.author = author;
        this.follow = follow;
    }

    /** Fills one with the figures of the period and scope that are shown: those of the agreement and of all are offered, else a file. */
    public void begin(ActivityReport shown) {
        background.read(lane, keep::list, all -> {
            List<KeptTemplate> offered = all.stream().filter(each -> each.isFor(shown.scope().agreement())).toList();
            if (offered.isEmpty()) {
                askFile().ifPresent(file -> fill(shown, file));
                return;
            }
            List<Option<Optional<KeptTemplate>>> options = new ArrayList<>(
                    offered.stream().map(each -> new Option<>(Optional.of(each), each.title())).toList());
            options.add(new Option<>(Optional.empty(), words.get("reports.template.a-file")));
            prompts.choose(new Question("reports.template.which", "reports.template.which.detail",
                    "reports.template.which.verb", List.of()), options).ifPresent(
                            chosen -> chosen.ifPresentOrElse(
                                    kept -> fill(shown, kept), () -> askFile().ifPresent(file -> fill(shown, file))));
        }, this::failed);
    }

    private Optional<Path> askFile() {
        return prompts.openFile(new FileQuestion("reports.template.open", "", "reports.export.kind", "xlsx"));
    }

    private Optional<Path> askPlace(ActivityReport shown) {
        return prompts.saveFile(new FileQuestion("reports.template.save", ExportReport.fileName(shown),
                "reports.export.kind", "xlsx"));
    }

    private void fill(ActivityReport shown, Path template) {
        askPlace(shown).ifPresent(output -> run(String.valueOf(template.getFileName()), output,
                () -> fill.fill(shown.period(), shown.scope(), template, output)));
    }

    private void fill(ActivityReport shown, KeptTemplate template) {
        askPlace(shown).ifPresent(output -> run(template.title(), output,
                () -> fill.fill(shown.period(), shown.scope(), template, output)));
    }

    /** Filling, which may fail at its place. */
    private interface Work {
        FillTemplate.Answer run() throws IOException;
    }

    private void run(String name, Path output, Work work) {
        Running running = background.longRunning(progress -> {
            progress.reached(0, -1);
            return work.run();
        }, answer -> tell(answer, name, output), failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "reports.problem.export-place" : "reports.problem.export", failure)));
        follow.accept(running, "reports.export.running");
    }

    private void tell(FillTemplate.Answer answer, String name, Path output) {
        switch (answer) {
            case FillTemplate.Refused refused -> prompts.tell(new Notice("reports.sent.gone-scope", List.of(), null));
            case FillTemplate.Written written -> {
                switch (written.what()) {
                    case Filled filled -> filled(filled, output);
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

    private void filled(Filled filled, Path output) {
        Path folder = output.toAbsolutePath().getParent();
        prompts.tell(new Notice("report.template.filled",
                List.of(String.valueOf(output.getFileName()), filled.marks()),
                folder == null
                        ? null
                        : new Notice.Action("reports.export.show-folder", () -> prompts.showFolder(folder))));
    }

    /** Keeps a workbook in the store, for the agreement that is shown, else for all. */
    public void keep(ActivityReport shown) {
        askFile().ifPresent(file -> {
            String title = Objects.requireNonNullElse(file.getFileName(), file).toString()
                    .replaceFirst("(?i)\\.xlsx$", "");
            Running running = background.longWriting(
                    progress -> keep.keep(file, title, shown.scope().agreement(), author.get()),
                    answer -> told(answer, String.valueOf(file.getFileName())), this::failed);
            follow.accept(running, "reports.template.keeping");
        });
    }

    private void told(KeepTemplates.Answer answer, String name) {
        switch (answer) {
            case Kept kept -> prompts.tell(new Notice("report.template.kept", List.of(kept.template().title()),
                    new Notice.Action("lists.undo", () -> undo.takeBack(kept.gesture(), () -> {
                    }))));
            case KeepTemplates.Unusable unusable -> prompts.refused(new Refusal(
                    "report.template.unusable." + unusable.reason(), List.of(name), List.of()));
            case UnknownAgreement unknown ->
                prompts.tell(new Notice("reports.sent.gone-scope", List.of(), null));
        }
    }

    /** Asks which of those that are kept goes to the bin. */
    public void remove() {
        background.read(lane, keep::list, all -> {
            if (all.isEmpty()) {
                prompts.tell(new Notice("report.template.none", List.of(), null));
                return;
            }
            prompts.choose(new Question("reports.template.remove", "reports.template.remove.detail",
                    "reports.template.remove.verb", List.of()),
                    all.stream().map(each -> new Option<>(each, each.title())).toList())
                    .ifPresent(chosen -> removed.remove(KeptTemplate.ENTITY, chosen.row(), chosen.title(), () -> {
                    }));
        }, this::failed);
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem("reports.template.problem", failure));
    }
}
