package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.SheetWriter;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks as what and where a list is written, and writes it. Knows no control. */
public final class SheetExport {
    private final SheetWriter writer;
    private final Background background;
    private final Prompts prompts;
    private final Words words;
    private final Clock clock;
    private final BiConsumer<Running, String> follow;

    public SheetExport(SheetWriter writer, Background background, Prompts prompts, Words words, Clock clock,
            BiConsumer<Running, String> follow) {
        this.writer = writer;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
        this.clock = clock;
        this.follow = follow;
    }

    /**
     * Asks and writes.
     *
     * @param title what the list is of, in words
     * @param rows  how many there are
     * @param read  reads the list and gives it on
     */
    public void begin(String title, long rows, Consumer<Consumer<Sheet>> read) {
        Question question = new Question("lists.export.title", "lists.export.personal", "lists.export.choose",
                List.of(new Written(words).number(rows)));
        prompts.choose(question, List.of(new Option<>("xlsx", words.get("lists.export.xlsx")),
                new Option<>("csv", words.get("lists.export.csv")))).ifPresent(ending -> {
                    String name = title.toLowerCase(Locale.ROOT) + "-" + LocalDate.now(clock) + "." + ending;
                    prompts.saveFile(new FileQuestion("lists.command.export", name, "lists.export." + ending, ending))
                            .ifPresent(place -> read.accept(sheet -> write(place, sheet)));
                });
    }

    private void write(Path place, Sheet sheet) {
        follow.accept(background.longRunning(progress -> {
            progress.reached(0, -1);
            writer.write(place, sheet, progress::isStopped);
            return place;
        }, written -> prompts.tell(Notice.ofFile("lists.export.done", written, prompts)),
                failure -> prompts.problem(new Problem(
                        failure instanceof IOException ? "lists.problem.place" : "lists.problem.export", failure))),
                "lists.export.running");
    }
}
