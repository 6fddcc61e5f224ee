package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.SheetWriter;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedTable;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
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
    private final Prompts prompts;
    private final Words words;
    private final SheetExport exporting;
    private final List<Command> commands;
    private final Command export;

    /**
     * @param list     names the commands
     * @param titleKey message key of what the list is of
     */
    public ListTransfer(String list, String titleKey, ListModel<?, R, ?> model, PagedTable<R> table, SheetWriter writer,
            Background background, Prompts prompts, Words words, Clock clock, BiConsumer<Running, String> follow) {
        this.titleKey = titleKey;
        this.model = model;
        this.table = table;
        this.prompts = prompts;
        this.words = words;
        this.exporting = new SheetExport(writer, background, prompts, words, clock, follow);
        this.export = Command.when(list + "-export", "lists.command.export", Material2OutlinedMZ.SAVE_ALT, "Shortcut+E",
                model.totalProperty().map(total -> total.longValue() == 0 ? "lists.unavailable.empty" : ""),
                this::export);
        this.commands = List.of(
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

    /** Why the list cannot be printed now, as a message key; empty when it can. */
    ObservableValue<String> unprintable() {
        return model.totalProperty().map(total -> total.longValue() == 0
                ? "lists.unavailable.empty"
                : total.longValue() > MOST_PRINTED ? "lists.unavailable.too-many" : "");
    }

    /**
     * All rows as their cells show them.
     *
     * @param context what stands below the title
     */
    void print(String context, Consumer<PrintedDocument> given) {
        model.readAll(rows -> {
            List<ListColumn<R>> columns = table.shownColumns();
            List<ListColumn.Face<R>> faces = columns.stream().map(column -> column.face().get()).toList();
            List<List<String>> texts = rows.stream().map(row -> faces.stream().map(face -> {
                face.show(row);
                return SeenPage.text(face.node());
            }).toList()).toList();
            given.accept(new PrintedDocument(words.get(titleKey), context, Contents.PERSONAL,
                    PrintedTable.of(columns.stream().map(column -> words.get(column.titleKey())).toList(), texts)));
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
        exporting.begin(words.get(titleKey), model.totalProperty().get(),
                written -> model.readAll(rows -> written.accept(sheet(rows))));
    }
}
