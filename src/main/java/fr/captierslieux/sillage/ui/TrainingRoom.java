package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.ProgrammePreview;
import fr.captierslieux.sillage.trainings.ProgrammeQuery;
import fr.captierslieux.sillage.trainings.ProgrammeRow;
import fr.captierslieux.sillage.trainings.SessionQuery;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.calendar.CalendarFiles;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.ListModel;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RecordsScreen;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import fr.captierslieux.sillage.ui.trainings.BpfFlow;
import fr.captierslieux.sillage.ui.trainings.ProgrammesKind;
import fr.captierslieux.sillage.ui.trainings.SessionPage;
import fr.captierslieux.sillage.ui.trainings.SessionsKind;
import fr.captierslieux.sillage.ui.trainings.TrainingsUseCases;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Formations: the lists of sessions and of programmes, and the page of a session. */
final class TrainingRoom {
    private final ScreenEntry sessions;
    private final ScreenEntry programmes;
    private final SessionPage page;
    private final ListModel<ProgrammeQuery, ProgrammeRow, ProgrammePreview> programmeModel;

    /**
     * @param mails  begins mails
     * @param follow shows long work, with the message key of what it is
     * @param show   shows a screen by its name
     */
    TrainingRoom(ListSurroundings listing, UseCases useCases, RemovedRecords removed, TakeBackFlow takeBack,
            MailFlow mails, BiConsumer<Running, String> follow, Consumer<String> show) {
        Surroundings around = listing.around();
        TrainingsUseCases trainings = useCases.trainings();
        Command toProgrammes = Command.always("programmes-open", "programmes.title", Material2OutlinedMZ.SCHOOL, null,
                () -> show.accept("programmes"));
        Command toSessions = Command.always("sessions-open", "trainings.command.sessions", Material2OutlinedMZ.SCHOOL,
                null, () -> show.accept("trainings"));
        BpfFlow returns = new BpfFlow(trainings, around.background(), listing.prompts(), around.words(),
                around.clock(), follow);
        Command bpf = Command.always("trainings-bpf", "bpf.command.short", Material2OutlinedAL.ASSESSMENT, null,
                returns::begin);
        programmeModel = new ListModel<>(around.background(), trainings.programmeSource(), listing.prompts(),
                ProgrammeQuery.FIRST, "lists.problem.read");
        sessions = new ScreenEntry("trainings", "trainings.title", Material2OutlinedMZ.SCHOOL, "shell.section.lead",
                () -> new RecordsScreen<>(
                        new SessionsKind(trainings, around.words(), around.clock(), listing.navigation(),
                                toProgrammes, bpf),
                        new ListModel<>(around.background(), trainings.sessionSource(), listing.prompts(),
                                SessionQuery.FIRST, "lists.problem.read"),
                        listing, removed));
        programmes = new ScreenEntry("programmes", "programmes.title", Material2OutlinedMZ.SCHOOL, "",
                () -> new RecordsScreen<>(
                        new ProgrammesKind(around.words(), around.clock(), listing.navigation(), toSessions),
                        programmeModel, listing, removed));
        page = new SessionPage(trainings, listing, takeBack, removed, mails, follow, useCases.author(),
                new CalendarFiles(useCases.calendar().export(), around.background(), listing.prompts(),
                        around.words())::session);
    }

    ScreenEntry sessions() {
        return sessions;
    }

    ScreenEntry programmes() {
        return programmes;
    }

    SessionPage page() {
        return page;
    }

    void showProgramme(Code code) {
        programmeModel.showOne(code);
    }
}
