package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import fr.captierslieux.sillage.ui.reports.ReportModel;
import fr.captierslieux.sillage.ui.reports.ReportScreen;
import fr.captierslieux.sillage.ui.reports.ReportUseCases;
import fr.captierslieux.sillage.ui.reports.TemplateFlow;
import fr.captierslieux.sillage.ui.reports.sent.LastSent;
import fr.captierslieux.sillage.ui.reports.sent.ReportSending;
import fr.captierslieux.sillage.ui.reports.sent.SendFlow;
import fr.captierslieux.sillage.ui.reports.sent.SentModel;
import fr.captierslieux.sillage.ui.reports.sent.SentScreen;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Rapports: the figures of a period, and the reports that went out. */
final class ReportRoom {
    private static final String SENT = "sent-reports";

    private final ListSurroundings listing;
    private final ReportUseCases useCases;
    private final BiConsumer<Running, String> follow;
    private final Consumer<String> show;
    private final ReportModel model;
    private final SentModel sentModel;
    private final SendFlow sending;
    private final TemplateFlow templates;
    private final ScreenEntry sent;

    /**
     * @param follow shows long work in the status line, with the message key of what it is
     * @param show   shows a screen by its name
     */
    ReportRoom(ListSurroundings listing, UseCases useCases, TakeBackFlow takeBack, RemovedRecords removed,
            BiConsumer<Running, String> follow, Consumer<String> show) {
        this.listing = listing;
        this.useCases = useCases.reports();
        this.follow = follow;
        this.show = show;
        Surroundings around = listing.around();
        KeyLabels keys = new KeyLabels(around.words());
        model = new ReportModel(around.background(), this.useCases, listing.prompts(), keys,
                useCases.author(), Period.lastFullQuarter(LocalDate.now(around.clock())));
        sentModel = new SentModel(around.background(), this.useCases.sent(), listing.prompts(), keys);
        sending = new SendFlow(around.background(), this.useCases.sent().send(), listing.prompts(), takeBack,
                useCases.author(), follow);
        templates = new TemplateFlow(around.background(), this.useCases.template(), this.useCases.templates(),
                listing.prompts(), around.words(), takeBack, removed, useCases.author(), follow);
        sent = new ScreenEntry(SENT, "reports.sent.title", Material2OutlinedMZ.SEND, "",
                () -> new SentScreen(sentModel, listing, sending, removed, Command.always("sent-to-reports",
                        "reports.title", Material2OutlinedAL.ASSESSMENT, null, () -> show.accept("reports"))));
    }

    ReportScreen screen() {
        Surroundings around = listing.around();
        LastSent last = new LastSent(around.background(), useCases.sent(), listing.prompts());
        Command open = Command.always("sent-open", "reports.sent.title", Material2OutlinedAL.ARCHIVE, null,
                () -> show.accept(SENT));
        return new ReportScreen(model, around.words(), around.clock(), follow, listing.navigation(),
                new ReportSending(last, sending, around.words(), around.clock(), model.periodProperty().get(),
                        report -> {
                            sentModel.want(report);
                            show.accept(SENT);
                        }),
                open,
                templates);
    }

    ReportModel model() {
        return model;
    }

    /** The reports that went out. */
    ScreenEntry sent() {
        return sent;
    }
}
