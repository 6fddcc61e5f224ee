package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.SheetWriter;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.print.PrintDesk;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.SheetPrint;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Takes out of a list exactly what is seen: the chosen rows to the clipboard, all rows of the filter into a file.
 *
 * @param <R> a row
 */
public final class ListTransfer<R> {
    /** Beyond it nobody reads the paper, and laying it out takes seconds. */
    private static final int MOST_PRINTED = 2_000;

    private final String titleKey;
    private final ListModel<?, R, ?> model;
    private final PagedTable<R> table;
    private final SheetWriter writer;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final List<Command> commands;
    private final Command export;

    /**
     * @param list     names the commands
     * @param titleKey message key of what the list is of
     */
    public ListTransfer(String list, String titleKey, ListModel<?, R, ?> model, PagedTable<R> table, SheetWriter writer,
            Background background, Prompts prompts, Words words, Clock clock, PrintDesk desk) {
        this.titleKey = titleKey;
        this.model = model;
        this.table = table;
        this.writer = writer;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.export = Command.when(list + "-export", "lists.command.export", Material2OutlinedMZ.SAVE_ALT, "Shortcut+E",
                model.totalProperty().map(total -> total.longValue() == 0 ? "lists.unavailable.empty" : ""),
                this::export);
        Command print = Command.when(list + "-print", "lists.command.print", Material2OutlinedMZ.PRINT, "Shortcut+P",
                model.totalProperty().map(total -> total.longValue() == 0
                        ? "lists.unavailable.empty"
                        : total.longValue() > MOST_PRINTED ? "lists.unavailable.too-many" : ""),
                () -> model.readAll(rows -> desk.show(new SheetPrint(words.locale()).print(sheet(rows),
                        words.get("lists.printed", new Written(words).number(rows.size())), Contents.PERSONAL))));
        this.commands = List.of(print,
                Command.always(list + "-copy", "lists.command.copy", Material2OutlinedAL.CONTENT_COPY, "Shortcut+C",
                        this::copy),
                Command.always(list + "-select-all", "lists.command.select-all", Material2OutlinedMZ.SELECT_ALL,
                        "Shortcut+A", () -> {
                            table.requestFocus();
                            table.getSelectionModel().selectAll();
                        }),
                export);
    }

    public List<Command> commands() {
        return commands;
    }

    public Command exportCommand() {
        return export;
    }

    private void copy() {
        List<Integer> chosen = List.copyOf(table.getSelectionModel().getSelectedIndices());
        if (chosen.isEmpty()) {
            return;
        }
        model.readSome(chosen, rows -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(CopiedRows.text(sheet(rows)));
            Clipboard.getSystemClipboard().setContent(content);
            prompts.tell(new Notice("lists.copied", List.of(new Written(words).number(rows.size())), null));
        });
    }

    /** The columns that are shown, in their order, of these rows. */
    public Sheet sheet(List<R> rows) {
        List<ListColumn<R>> columns = table.shownColumns();
        return new Sheet(words.get(titleKey),
                columns.stream().map(column -> new Sheet.Column(words.get(column.titleKey()), column.kind())).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.value().apply(row)).toList()).toList());
    }

    private void export() {
        Question question = new Question("lists.export.title", "lists.export.personal", "lists.export.choose",
                List.of(new Written(words).number(model.totalProperty().get())));
        prompts.choose(question, List.of(new Option<>("xlsx", words.get("lists.export.xlsx")),
                new Option<>("csv", words.get("lists.export.csv")))).ifPresent(this::askPlace);
    }

    private void askPlace(String ending) {
        String name = words.get(titleKey).toLowerCase(Locale.ROOT) + "-" + LocalDate.now(clock) + "." + ending;
        prompts.saveFile(new FileQuestion("lists.command.export", name, "lists.export." + ending, ending))
                .ifPresent(place -> model.readAll(rows -> write(place, sheet(rows))));
    }

    private void write(Path place, Sheet sheet) {
        background.longRunning(progress -> {
            writer.write(place, sheet);
            return place;
        }, this::written, failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "lists.problem.place" : "lists.problem.export", failure)));
    }

    private void written(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        Notice.Action show = folder == null
                ? null
                : new Notice.Action("lists.export.show-folder", () -> prompts.showFolder(folder));
        prompts.tell(new Notice("lists.export.done", List.of(String.valueOf(place.getFileName())), show));
    }
}
