package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.SheetChoice;
import fr.captierslieux.sillage.sheets.SheetChoice.Contacts;
import fr.captierslieux.sillage.sheets.SheetChoice.Notes;
import fr.captierslieux.sillage.sheets.SheetKind;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the sheet of a case: asks what is wanted on it, where it goes, writes it and says where it is. */
final class SheetFlow {
    private final SheetUseCases useCases;
    private final Background background;
    private final Prompts prompts;
    private final Words words;

    SheetFlow(SheetUseCases useCases, Background background, Prompts prompts, Words words) {
        this.useCases = useCases;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
    }

    void begin(CaseFile file, SheetKind kind) {
        List<Prompts.Option<SheetChoice>> options = new ArrayList<>();
        for (Contacts contacts : List.of(Contacts.LEFT_OUT, Contacts.GIVEN)) {
            for (Notes notes : List.of(Notes.LEFT_OUT, Notes.GIVEN)) {
                options.add(new Prompts.Option<>(new SheetChoice(notes, contacts),
                        words.get("sheet.choice." + notes + "." + contacts)));
            }
        }
        prompts.choose(new Prompts.Question("sheet.ask", "sheet.ask-detail", "sheet.ask-verb",
                List.of(file.project().name())), options)
                .ifPresent(choice -> compose(file.facts().code(), choice, kind));
    }

    private void compose(Code code, SheetChoice choice, SheetKind kind) {
        background.longRunning(progress -> useCases.compose().compose(code, choice),
                sheet -> askWhere(sheet, kind), this::failed);
    }

    private void askWhere(Optional<CaseSheet> composed, SheetKind kind) {
        composed.ifPresent(sheet -> prompts.saveFile(
                new FileQuestion("sheet.ask", sheet.fileName(kind), "sheet.kind." + kind, kind.ending()))
                .ifPresent(path -> write(sheet, kind, path)));
    }

    private void write(CaseSheet sheet, SheetKind kind, Path path) {
        Path target = SheetKind.of(path).isPresent()
                ? path
                : path.resolveSibling(path.getFileName() + "." + kind.ending());
        background.longRunning(progress -> {
            useCases.writer().write(sheet, words.locale(), target);
            return target;
        }, this::written, this::failed);
    }

    private void written(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        prompts.tell(new Notice("sheet.written", List.of(String.valueOf(path.getFileName())), folder == null
                ? null
                : new Notice.Action("reports.export.show-folder", () -> prompts.showFolder(folder))));
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem(
                failure instanceof IOException ? "sheet.problem.place" : "sheet.problem.failed", failure));
    }
}
