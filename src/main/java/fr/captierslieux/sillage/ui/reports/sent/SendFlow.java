package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.SendReport.Sent;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Asks where the workbook goes, writes and freezes it in one gesture, and tells what came of it. Knows no control. */
public final class SendFlow {
    private final Background background;
    private final SendReport send;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final Supplier<String> author;
    private final BiConsumer<Running, String> follow;

    /**
     * @param author who works here; asked off the JavaFX thread
     * @param follow shows long work, with the message key of what it is
     */
    public SendFlow(Background background, SendReport send, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author, BiConsumer<Running, String> follow) {
        this.background = background;
        this.send = send;
        this.prompts = prompts;
        this.undo = undo;
        this.author = author;
        this.follow = follow;
    }

    /**
     * What a person says who sends.
     *
     * @param variant how much goes out
     */
    public record Asked(Variant variant, Sending sending) {
    }

    /**
     * Sends a report.
     *
     * @param name suggested for the file
     * @param then what shows sent reports reads them anew
     */
    public void send(Period period, Scope scope, Asked asked, String name, Runnable then) {
        prompts.saveFile(new FileQuestion("reports.sent.place", name, "reports.export.kind", "xlsx"))
                .ifPresent(path -> send(period, scope, asked, path, then));
    }

    private void send(Period period, Scope scope, Asked asked, Path path, Runnable then) {
        Running running = background.longWriting(progress -> {
            progress.reached(0, -1);
            return send.send(period, scope, asked.variant(), asked.sending(), path, Locale.FRANCE, author.get());
        }, answer -> {
            tell(answer, path, then);
            then.run();
        }, failure -> prompts.problem(new Problem(
                failure instanceof IOException ? "reports.problem.export-place" : "reports.sent.problem.send",
                failure)));
        follow.accept(running, "reports.export.running");
    }

    private void tell(SendReport.Answer answer, Path path, Runnable then) {
        switch (answer) {
            case Sent sent -> prompts.tell(new Notice("reports.sent.told",
                    List.of(String.valueOf(path.getFileName()), sent.report().sending().recipient()),
                    new Notice.Action("lists.undo", () -> undo.takeBack(sent.gesture(), then))));
            case SendReport.Refused refused -> prompts.tell(new Notice("reports.sent.gone-scope", List.of(), null));
            case SendReport.Unsettled unsettled ->
                prompts.tell(new Notice("reports.sent.unsettled", List.of(), null));
        }
    }
}
