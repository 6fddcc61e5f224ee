package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Shows a document as its pages, then prints them. Without a printer it says so. Called on the JavaFX thread. */
public final class PrintDesk {
    /** Beyond it nobody reads the paper, and laying it out takes seconds. */
    public static final int MOST_BLOCKS = 4_000;

    private final Words words;
    private final Clock clock;
    private final Appearance appearance;
    private final Background background;
    private final Prompts prompts;
    private final Supplier<Scene> owner;
    private final BiConsumer<Running, String> follow;

    /**
     * @param owner  the scene that the pages are shown over
     * @param follow shows that pages are on their way, with the message key of what it is
     */
    public PrintDesk(Words words, Clock clock, Appearance appearance, Background background, Prompts prompts,
            Supplier<Scene> owner, BiConsumer<Running, String> follow) {
        this.words = words;
        this.clock = clock;
        this.appearance = appearance;
        this.background = background;
        this.prompts = prompts;
        this.owner = owner;
        this.follow = follow;
    }

    /** Shows the pages; printing begins from there. */
    public void show(PrintedDocument document) {
        List<Region> pages = new PageSetter(words, clock, PageSetter.WIDTH, PageSetter.HEIGHT).set(document);
        new PrintPreview(words, appearance, owner.get().getWindow(), document, pages, () -> print(document)).show();
    }

    private void print(PrintedDocument document) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            prompts.tell(new Notice("print.no-printer", List.of(), null));
            return;
        }
        job.getJobSettings().setJobName(words.get("print.job")); // a queue is read by others: no name of a person
        if (!job.showPrintDialog(owner.get().getWindow())) {
            job.cancelJob();
            return;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        List<Region> pages = new PageSetter(words, clock, paper.getPrintableWidth(), paper.getPrintableHeight())
                .set(document);
        PagesOut.Job out = PagesOut.Job.of(job, paper);
        follow.accept(background.longRunning(progress -> PagesOut.send(out, pages, progress),
                printed -> prompts.tell(new Notice("print.done", List.of(printed), null)),
                failure -> prompts.problem(new Problem("print.problem", failure))), "print.running");
    }
}
