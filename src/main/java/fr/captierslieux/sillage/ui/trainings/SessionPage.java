package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.trainings.MakeHalfDays;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionRepository.InSession;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.ui.trainings.SessionTabs.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The page of a session: what it is, who is enrolled, who was there. */
public final class SessionPage implements Page, FormHost {
    private final SessionModel model;
    private final TrainingsUseCases useCases;
    private final ListSurroundings around;
    private final GestureFlow gestures;
    private final Supplier<String> author;
    private final TrainingWords words;
    private final AttendanceModel attendance;
    private final AttendanceTab attendanceTab;
    private final SessionTabs tabs;
    private final SessionSide side;
    private final SessionDocuments documents;
    private final PatternModel pattern;
    private final PatternPane patternPane;
    private final HBox actions = new HBox(8);
    private final HBox choosers = new HBox(8);
    private final List<Command> commands = new ArrayList<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private Subscription bound = Subscription.EMPTY;
    private boolean enrolled;

    /**
     * @param removed puts rows into the bin
     * @param mails   begins mails
     * @param follow  shows long work, with the message key of what it is
     * @param author  who works here; asked off the JavaFX thread
     * @param calendars writes the half-days of a session, of a first day, for other calendars
     */
    public SessionPage(TrainingsUseCases useCases, ListSurroundings around, TakeBackFlow takeBack,
            RemovedRecords removed, MailFlow mails, BiConsumer<Running, String> follow, Supplier<String> author,
            BiConsumer<Code, LocalDate> calendars) {
        this.useCases = useCases;
        this.around = around;
        this.author = author;
        this.words = new TrainingWords(around.around().words(), around.around().clock());
        this.model = new SessionModel(around.around().background(), useCases, around.prompts());
        this.gestures = new GestureFlow(around.around().background(), around.prompts(), takeBack, model::refresh);
        this.attendance = new AttendanceModel(new AttendanceCells(around.around().background(), useCases.note(),
                around.prompts(), takeBack, author, model::refresh));
        SheetsModel sheets = new SheetsModel(useCases.signatures(), attendance, gestures, around.prompts(), author);
        SessionActs acts = new SessionActs(model, request -> around.forms().open(request, this), removed,
                around.navigation());
        Command enrol = always("session-enrol", "trainings.command.enrol", Material2OutlinedMZ.PERSON_ADD, "I",
                acts::enrol);
        Command halfDays = always("session-half-days", "trainings.command.half-days", Material2OutlinedMZ.TODAY, "H",
                this::planHalfDays);
        Command addOne = always("session-add-half-day", "trainings.command.add-half-day", Material2OutlinedAL.ADD,
                null, acts::addHalfDay);
        Command edit = always("session-edit", "trainings.command.edit", Material2OutlinedAL.EDIT, "F2",
                acts::editSession);
        Command calendar = Command.when("session-calendar", "trainings.command.calendar", Material2OutlinedAL.EVENT,
                "Shortcut+E", model.fileProperty()
                        .map(file -> file == null || file.halfDays().isEmpty()
                                ? "trainings.unavailable.no-half-days"
                                : "")
                        .orElse("trainings.unavailable.no-half-days"),
                () -> export(calendars));
        this.attendanceTab = new AttendanceTab(attendance, sheets, words, enrol, halfDays);
        this.tabs = new SessionTabs(words, Map.of(
                Tab.OVERVIEW, new OverviewTab(words, model, acts, halfDays, addOne, edit),
                Tab.ENROLMENTS, new EnrolmentsTab(words, acts, enrol), Tab.ATTENDANCE, attendanceTab,
                Tab.RESULTS, new ResultsTab(words, acts, enrol)), this::arrange);
        this.side = new SessionSide(tabs, () -> around.forms().close(this));
        this.documents = new SessionDocuments(new DocumentsModel(around.around().background(), useCases.documents(),
                useCases.check(), around.prompts(), mails, words, follow), words, side::hide);
        documents.offer(calendar);
        this.pattern = new PatternModel(words.today());
        this.patternPane = new PatternPane(pattern, words, this::makeHalfDays, this::closePattern);
        for (Tab tab : Tab.values()) {
            commands.add(always("session-show-" + tab, "trainings.tab." + tab, null,
                    tab.keys(), () -> {
                        tabs.choose(tab);
                        tabs.focusFirst();
                    }));
        }
        commands.addAll(
                List.of(enrol, halfDays, addOne, edit, calendar, always("session-refresh", "lists.command.refresh",
                        Material2OutlinedMZ.REFRESH, "F5", this::refresh)));
        commands.addAll(documents.commands());
        commands.addAll(attendanceTab.commands());
        model.whenGone(() -> around.navigation().show(new Place.Trainings()));
        actions.setAlignment(Pos.CENTER_RIGHT);
        choosers.setAlignment(Pos.CENTER_LEFT);
        arrange();
    }

    private void export(BiConsumer<Code, LocalDate> calendars) {
        SessionFile file = model.fileProperty().get();
        if (file != null) {
            calendars.accept(file.facts().code(), file.halfDays().getFirst().on());
        }
    }

    private static Command always(String id, String key, @Nullable Ikon icon,
            @Nullable String keys, Runnable run) {
        return Command.always(id, key, icon, keys, run);
    }

    private void arrange() {
        actions.getChildren().setAll(documents.menu());
        actions.getChildren().addAll(tabs.part().actions());
        choosers.getChildren().setAll(tabs.part().choosers());
    }

    /** Goes to a session. */
    public void open(Code code) {
        turnTo(code);
        tabs.choose(Tab.OVERVIEW);
        model.open(code);
    }

    /** Goes to the attendance of the session in which something stands. */
    public void openAttendance(InSession kind, Code code) {
        model.find(kind, code, session -> {
            turnTo(session);
            model.open(session);
            tabs.choose(Tab.ATTENDANCE);
        });
    }

    /** What is open beside one session does not stay beside another. */
    private void turnTo(Code code) {
        SessionFile shown = model.fileProperty().get();
        if (shown == null || !shown.facts().code().equals(code)) {
            attendance.finish();
            around.forms().close(this);
            documents.leave();
            side.hidePanel();
        }
    }

    private void planHalfDays() {
        SessionFile file = model.fileProperty().get();
        if (file != null) {
            pattern.begin(file, words.typed(file.facts().startsOn()), words.typed(file.facts().endsOn()));
            side.open(patternPane);
        }
    }

    private void closePattern() {
        side.hide(patternPane);
    }

    private void makeHalfDays() {
        pattern.session().ifPresent(file -> {
            MakeHalfDays.Wanted wanted = new MakeHalfDays.Wanted(file.facts(), pattern.wanted(), pattern.texts());
            gestures.write(() -> useCases.make().make(wanted, author.get()), saved -> {
                closePattern();
                gestures.told("trainings.told.made", saved.gesture(), wanted.halfDays().size());
            });
        });
    }

    @Override
    public void bind() {
        bound = Subscription.combine(model.fileProperty().subscribe(this::show), attendanceTab.bind(),
                documents.bind(side::open));
        model.refresh();
    }

    private void show(@Nullable SessionFile file) {
        title.set(file == null ? "" : file.facts().title());
        context.set(file == null ? "" : words.context(file));
        tabs.show(file);
        documents.show(file);
        if (enrolled && file != null) {
            enrolled = false;
            file.left().filter(left -> left < 0).ifPresent(
                    left -> around.prompts()
                            .tell(new Notice("trainings.told.over", List.of(words.places(file)), null)));
        }
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        attendance.finish();
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
    }

    @Override
    public void show(Region form) {
        side.showForm(form);
    }

    @Override
    public void hide(Region form) {
        side.hide(form);
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        if (saved.gesture() != 0) {
            gestures.told("casefile.told.saved", saved.gesture());
        }
        enrolled = request.file().equals(FormFiles.ENROLMENT);
        model.refresh();
    }

    @Override
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        PrintedDocument shown = page.of(tabs.part().printed());
        given.accept(side.findPanel().map(panel -> shown.with(page.read(panel))).orElse(shown));
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return "trainings";
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        return List.of(choosers);
    }

    @Override
    public List<Node> headerActions() {
        return List.of(actions);
    }

    @Override
    public Node content() {
        return side.content();
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void focusFirst() {
        tabs.focusFirst();
    }
}
