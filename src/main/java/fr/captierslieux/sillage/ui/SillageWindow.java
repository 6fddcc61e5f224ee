package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.attachments.AttachmentWords;
import fr.captierslieux.sillage.ui.attachments.AttachmentsModel;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.board.BoardModel;
import fr.captierslieux.sillage.ui.board.BoardScreen;
import fr.captierslieux.sillage.ui.casefile.CaseFileModel;
import fr.captierslieux.sillage.ui.casefile.CaseFilePage;
import fr.captierslieux.sillage.ui.casefile.CaseMails;
import fr.captierslieux.sillage.ui.cases.CasesModel;
import fr.captierslieux.sillage.ui.cases.CasesScreen;
import fr.captierslieux.sillage.ui.cases.HandOverFlow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.commands.LayoutKeys;
import fr.captierslieux.sillage.ui.contact.ContactModel;
import fr.captierslieux.sillage.ui.contact.ContactPage;
import fr.captierslieux.sillage.ui.day.DayScreen;
import fr.captierslieux.sillage.ui.duplicates.DuplicatesModel;
import fr.captierslieux.sillage.ui.duplicates.DuplicatesScreen;
import fr.captierslieux.sillage.ui.duplicates.UnmergeFlow;
import fr.captierslieux.sillage.ui.exchange.ImportFlow;
import fr.captierslieux.sillage.ui.forms.DraftListModel;
import fr.captierslieux.sillage.ui.forms.DraftsScreen;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormWords;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import fr.captierslieux.sillage.ui.history.BinModel;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.GesturesModel;
import fr.captierslieux.sillage.ui.history.HistoryScreen;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.history.UndoLast;
import fr.captierslieux.sillage.ui.interview.InterviewModel;
import fr.captierslieux.sillage.ui.interview.InterviewPage;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.network.NetworkModel;
import fr.captierslieux.sillage.ui.network.NetworkPage;
import fr.captierslieux.sillage.ui.palette.PaletteLayer;
import fr.captierslieux.sillage.ui.palette.PaletteModel;
import fr.captierslieux.sillage.ui.paste.PasteFlow;
import fr.captierslieux.sillage.ui.paste.PasteModel;
import fr.captierslieux.sillage.ui.people.PeopleContacts;
import fr.captierslieux.sillage.ui.print.PrintDesk;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.reports.ReportModel;
import fr.captierslieux.sillage.ui.settings.SettingsModel;
import fr.captierslieux.sillage.ui.settings.SettingsScreen;
import fr.captierslieux.sillage.ui.shell.AccountRow;
import fr.captierslieux.sillage.ui.shell.PaperCommands;
import fr.captierslieux.sillage.ui.shell.ProductMenu;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import fr.captierslieux.sillage.ui.shell.Shell;
import fr.captierslieux.sillage.ui.shell.StatusLine;
import fr.captierslieux.sillage.ui.shell.ToastLayer;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.BackUpFlow;
import fr.captierslieux.sillage.ui.workspace.StoreWatch;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The window on an open store: its screens in the frame. Made on the JavaFX thread. */
public final class SillageWindow implements Navigation {
    /** The size that every screen is drawn for. */
    public static final double WIDTH = WindowLook.WIDTH;
    /** The size that every screen is drawn for. */
    public static final double HEIGHT = WindowLook.HEIGHT;

    private final WindowLook look;
    private final StoreFollowing following;
    private final PlaceMemory places;
    private final Shell shell;
    private final Scene scene;
    private final DraftListModel drafts;
    private final CasesModel cases;
    private final Routes routes;
    private final ContactPage contactPage;
    private final ReportModel reports;
    private final PanelForms forms;
    private final Command importFiles;
    private final Command undo;
    private final PaperCommands paper;
    private final Command pasteRows;
    private final QuickEntry.Line quickLine;
    private final DuplicatesModel pairs;
    private final AttachmentsModel attachments;
    private final StatusLine status;
    private final GestureFlow gestures;
    private final WaysOut waysOut;

    /**
     * @param who     whose window it is
     * @param prompts made with what shows news in passing
     */
    public SillageWindow(Surroundings around, UseCases useCases, Who who,
            Function<Consumer<Notice>, Prompts> prompts) {
        Words words = around.words();
        Clock clock = around.clock();
        Background background = around.background();
        Appearance appearance = around.appearance();
        ToastLayer toasts = new ToastLayer(words);
        Prompts asked = prompts.apply(toasts::show);
        this.status = new StatusLine(words, words.get("shell.status.source"));
        this.waysOut = new WaysOut(new BackUpFlow(useCases.workspace().keeper(), background, asked, around.settings(),
                clock, status::follow));
        this.cases = new CasesModel(background, useCases.cases(), asked);
        ImportFlow importing = new ImportFlow(background, asked, useCases.importFiles(), useCases.author(), words,
                status::follow);
        importFiles = Command.always("import-files", "shell.command.import", Material2OutlinedMZ.MOVE_TO_INBOX, null,
                () -> importing.begin(cases::refresh));
        forms = new PanelForms(useCases.forms(), background, asked, words, clock, useCases.author());
        paper = new PaperCommands(new PrintDesk(words, clock, appearance, background, asked, this::scene,
                status::follow), asked, SillageWindow::copy);
        contactPage = new ContactPage(new ContactModel(useCases.contact(), background), forms, this, words, clock,
                saved -> gestures().told("contact.told.saved", saved.gesture()));
        forms.house(FormFiles.CONTACT, this::contactShown);
        Command contact = Command.always("contact-new", "contact.command.new", Material2OutlinedMZ.PERSON_ADD,
                "Shortcut+N", () -> contactShown().begin());
        ListSurroundings listing = new ListSurroundings(around, asked, this, forms, useCases.sheets(),
                status::follow);
        MailFlow mails = new MailFlow(background, asked, useCases.mail().program(), SillageWindow::copy);
        PeopleContacts contacts = new PeopleContacts(listing, mails, useCases.mail().cards());
        Command card = Command.always("own-card", "people.card.own", Material2OutlinedAL.CONTACT_MAIL, null,
                () -> contacts.writeOwn(useCases.mail().own()::find));
        HistoryWords told = new HistoryWords(words, clock);
        TakeBackFlow takeBack = new TakeBackFlow(background, useCases.history().takeBack(), asked, told,
                useCases.author());
        gestures = new GestureFlow(background, asked, takeBack, () -> shell().refresh());
        Command duplicates = Command.always("duplicates-open", "duplicates.title", Material2OutlinedMZ.MERGE_TYPE, null,
                () -> duplicates("people"));
        Command doubleProjects = Command.always("duplicates-projects", "duplicates.title.projects",
                Material2OutlinedMZ.MERGE_TYPE, null, () -> duplicates("projects"));
        RemovedRecords removed = new RemovedRecords(background, useCases.caseFile().bin(), takeBack, asked,
                useCases.author());
        ReportRoom reportRoom = new ReportRoom(listing, useCases, takeBack, removed, status::follow,
                id -> shell().show(id));
        this.reports = reportRoom.model();
        LifeRoom life = new LifeRoom(listing, removed, useCases, takeBack, mails,
                person -> contactShown().begin(person), status::follow);
        RecordLists records = new RecordLists(listing, removed, useCases,
                List.of(duplicates, contact), List.of(doubleProjects),
                new UnmergeFlow(useCases.duplicates().unmerge(), background, asked, takeBack,
                        useCases.author()),
                contacts, life.invite());
        TrainingRoom trainings = new TrainingRoom(listing, useCases, removed, takeBack, mails, status::follow,
                id -> shell().show(id));
        drafts = new DraftListModel(useCases.forms(), background, asked);
        PaletteModel palette = new PaletteModel(background, useCases.search(), asked, this, words,
                () -> allCommands().stream().filter(each -> !each.id().equals("command-palette")).toList());
        DayRoom day = new DayRoom(listing, useCases, takeBack, forms, drafts,
                new DayScreen.Ways(contact, palette::open, () -> shell().show("drafts"), () -> quickLine().open()));
        HandOverFlow handingOver = new HandOverFlow(background, useCases.cases().caseload(), asked, takeBack,
                useCases.author());
        List<ScreenEntry> entries = List.of(day.entry(),
                new ScreenEntry("cases", "cases.title", Material2OutlinedAL.FOLDER_OPEN, "",
                        () -> new CasesScreen(cases, listing, contact, importFiles, handingOver)),
                new ScreenEntry("board", "board.title", Material2OutlinedMZ.VIEW_COLUMN, "",
                        () -> new BoardScreen(new BoardModel(background, useCases.board(), asked, takeBack,
                                useCases.author()), listing, contact, handingOver)),
                CalendarRoom.entry(listing, useCases, takeBack, mails), trainings.sessions(), life.entry(),
                DashboardRoom.entry(listing, useCases, contact),
                new ScreenEntry("reports", "reports.title", Material2OutlinedAL.ASSESSMENT, "shell.section.account",
                        () -> reportRoom.screen()),
                TerritoriesRoom.entry(listing, useCases, status::follow), records.people(), records.projects(),
                records.organisations(), records.networks(),
                new ScreenEntry("history", "history.title", Material2OutlinedAL.HISTORY, "shell.section.collective",
                        () -> new HistoryScreen(new GesturesModel(background, asked, takeBack),
                                new BinModel(background, useCases.history().bin(), asked, takeBack, told),
                                useCases.history(), told)));
        attachments = new AttachmentsModel(background, useCases.caseFile().attachments(), asked,
                new AttachmentWords(words, clock), takeBack, useCases.author(), status::follow);
        CaseFilePage casePage = new CaseFilePage(
                new CaseFileModel(background, useCases.caseFile(), asked, takeBack, useCases.author(), clock),
                new GesturesModel(background, asked, takeBack), words, clock, forms, this,
                attachments, new CaseMails(mails, asked, words, clock));
        InterviewPage interview = interview(useCases, background, casePage, words, clock);
        Command search = Command.always("command-palette", "palette.command.open", Material2OutlinedMZ.SEARCH,
                "Shortcut+K", palette::open);
        Command settings = Command.always("settings-open", "settings.title", Material2OutlinedMZ.SETTINGS, null,
                () -> shell().show("settings"));
        ProductMenu menu = new ProductMenu(words, appearance, who.version(),
                Stream.concat(paper.commands().stream(),
                        Stream.of(contact, importFiles, waysOut.profile(), waysOut.passphrase(), waysOut.backUp(),
                                settings))
                        .toList(),
                this::zoom);
        shell = new Shell(words, entries, new AccountRow(words, who.name(), who.place(), menu.items()), status, toasts);
        shell.offerSearch(search, new PaletteLayer(palette, words, clock));
        shell.badge("day", day.badge());
        life.offer(shell);
        quickLine = QuickEntry.offer(around, useCases, asked, takeBack, shell, casePage, forms, this);
        shell.offerAside(new ScreenEntry("drafts", "drafts.title", Material2OutlinedAL.EDIT, "",
                () -> new DraftsScreen(drafts, forms, words, clock)), "Shortcut+Shift+B");
        shell.offerAside(trainings.programmes(), "Shortcut+Shift+G");
        shell.offerAside(reportRoom.sent(), "Shortcut+Shift+O");
        pairs = new DuplicatesModel(useCases.duplicates(), background, asked, takeBack,
                useCases.author(),
                (file, fault) -> new FormWords(words, file, List.of())
                        .fault(new NotUnderstood(fault.kind().name(), fault.details())));
        shell.offerAside(new ScreenEntry("duplicates", "duplicates.title", Material2OutlinedMZ.MERGE_TYPE, "",
                () -> new DuplicatesScreen(pairs, words, clock, status::follow)), "Shortcut+Shift+D");
        SettingsModel setting = new SettingsModel(background, useCases.settings(), asked, takeBack, words,
                useCases.author(), () -> following().look());
        shell.offerAside(new ScreenEntry("settings", "settings.title", Material2OutlinedMZ.SETTINGS, "",
                () -> new SettingsScreen(setting, forms)), "Shortcut+Comma");
        status.onDrafts(() -> shell.show("drafts"));
        drafts.countProperty().subscribe(count -> status.showDrafts(count.intValue()));
        forms.openDraftProperty().subscribe(name -> drafts.read());
        paper.follow(shell);
        look = new WindowLook(shell, appearance, around.settings());
        scene = look.scene();
        following = new StoreFollowing(around, useCases, shell, forms);
        following.watch().standingProperty().subscribe(now -> day.follow());
        UndoLast undoLast = new UndoLast(background, useCases.history().own(), takeBack, asked, useCases.author());
        undo = Command.always("command-undo", "history.command.undo", Material2OutlinedMZ.UNDO, "Shortcut+Z", () -> {
            boolean typing = CommandControls.isWriting(scene); // a field takes back its own typing
            if (!typing && !shell.findShown().map(Screen::giveUpUnwritten).orElse(false)) {
                undoLast.undo(shell::refresh);
            }
        });
        pasteRows = new PasteFlow(
                () -> new PasteModel(useCases.forms(), useCases.importFiles(), background, asked, words, clock,
                        useCases.author()),
                asked, words, appearance).command(scene::getWindow, shell::refresh);
        places = new PlaceMemory(around.settings(), shell, forms);
        NetworkPage networkPage = new NetworkPage(
                new NetworkModel(background, useCases.networks().read(), asked, this), words, clock, forms, mails);
        routes = new Routes(shell, casePage, interview, records, trainings, life, forms, places, cases, networkPage,
                reports);
        shell.start(scene, Stream.concat(Stream.of(contact, card), menu.commands(this::allCommands).stream()).toList());
        CommandControls.install(scene, List.of(undo, pasteRows));
        CommandControls.install(scene, paper.commands());
        LayoutKeys.install(scene);
    }

    /** First interviews have a page of their own, also when a draft of one is taken up; what comes next is whom to orient to. */
    private InterviewPage interview(UseCases useCases, Background background, CaseFilePage casePage, Words words,
            Clock clock) {
        InterviewPage page = new InterviewPage(new InterviewModel(useCases.caseFile().read(), background), forms, this,
                words, clock, (supportCase, saved) -> {
                    casePage.interviewed(saved);
                    show(new Place.OneCase(supportCase));
                });
        forms.arrange(FormFiles.INTERVIEW, page);
        forms.house(FormFiles.INTERVIEW, () -> {
            shell().show(page);
            return page;
        });
        return page;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /**
     * Whose window it is.
     *
     * @param name    the person, or the file where no person is known
     * @param place   the network, or the folder of the file
     * @param version of the product
     */
    public record Who(String name, String place, String version) {
    }

    public Scene scene() {
        return scene;
    }

    public Shell shell() {
        return shell;
    }

    @Override
    public void show(Place place) {
        routes.show(place);
    }

    /** @param kind of what doubles are looked for */
    private void duplicates(String kind) {
        pairs.look(kind);
        shell.show("duplicates");
    }

    private QuickEntry.Line quickLine() {
        return quickLine;
    }

    private StoreFollowing following() {
        return following;
    }

    private ContactPage contactShown() {
        shell.show(contactPage);
        return contactPage;
    }

    /** Goes where the person stopped, with the form that was open. */
    public void reopen() {
        places.reopen(this);
    }

    private GestureFlow gestures() {
        return gestures;
    }

    /** The pages that take the place of the window for a while. */
    public WaysOut waysOut() {
        return waysOut;
    }

    /** Says for as long as the window is open that nothing of it is kept. */
    public void tellExample() {
        status.tellExample();
    }

    /** From here on, what anybody writes into the store appears. */
    public void watchStore() {
        following.begin();
    }

    private List<Command> allCommands() {
        List<Command> all = new ArrayList<>(shell.allCommands());
        all.add(undo);
        all.add(pasteRows);
        all.addAll(paper.commands());
        return all;
    }

    private void zoom(int by) {
        look.zoom(by);
    }

    /** How much larger everything is shown. */
    public DoubleProperty zoomProperty() {
        return look.zoomProperty();
    }

    /** Whatever is shown on paper and in the clipboard. */
    public PaperCommands paper() {
        return paper;
    }

    /** Looks for changes now. */
    public StoreWatch watch() {
        return following.watch();
    }

    /** Begins an import, as its command does. */
    public void importFiles() {
        importFiles.runIfAvailable();
    }

    public CasesModel cases() {
        return cases;
    }

    /** The forms of all screens. */
    public PanelForms forms() {
        return forms;
    }

    public ReportModel reports() {
        return reports;
    }

    /** Releases the screens. */
    public void close() {
        quickLine.keep().run();
        following.leave();
        drafts.leave();
        places.leave();
        forms.dispose();
        shell.dispose();
        attachments.close();
        look.forget();
    }
}
