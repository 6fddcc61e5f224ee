package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.forms.DraftListModel;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.KeptDraft;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.PreviewSplit;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Ma journée: what is promised and what waits, the appointments beside it, and what is done with each. */
public final class DayScreen implements Screen {
    /** As narrow as a panel covers the list. */
    private static final double NARROW = 1000;

    private final DayModel model;
    private final DayWords words;
    private final DayActs acts;
    private final GestureFlow gestures;
    private final DayList list;
    private final DayPanel panel;
    private final PreviewSplit split;
    private final StackPane middle = new StackPane();
    private final ScopeSwitch scopes;
    private final DayCommands commands;
    private final ListSurroundings around;
    private final PanelForms forms;
    private final DraftListModel drafts;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final Timeline clockwork = new Timeline(new KeyFrame(Duration.minutes(1), event -> tick()));
    private final ListChangeListener<KeptDraft> draftsChanged = change -> showDrafts();
    private Subscription bound = Subscription.EMPTY;

    /**
     * What the screen leads to.
     *
     * @param contact writes down somebody who calls
     * @param palette opens the palette
     * @param drafts  shows all drafts
     * @param line    opens the line in which a follow-up is written; asked once the window is there
     */
    public record Ways(Command contact, Runnable palette, Runnable drafts, Supplier<Command> line) {
    }

    /** @param gestures writes and tells, and lets the model read anew */
    public DayScreen(DayModel model, DayUseCases useCases, GestureFlow gestures, ListSurroundings around,
            PanelForms forms, DraftListModel drafts, Supplier<String> author, Ways ways) {
        this.model = model;
        this.gestures = gestures;
        this.around = around;
        this.forms = forms;
        this.drafts = drafts;
        this.words = new DayWords(around.around().words(), around.around().clock());
        this.acts = new DayActs(model, useCases, gestures, words, author);
        this.list = new DayList(model, words, this);
        this.panel = new DayPanel(words, new DayPanel.Acts() {
            @Override
            public void move(int days) {
                model.look(model.on().plusDays(days));
            }

            @Override
            public void open(Meeting meeting, Node beside) {
                commands.offer(meeting, beside);
            }

            @Override
            public void resume(KeptDraft draft) {
                forms.resume(draft.draft().name(), split);
            }

            @Override
            public void drafts() {
                ways.drafts().run();
            }
        });
        middle.getChildren().add(list);
        VBox.setVgrow(middle, Priority.ALWAYS);
        this.split = new PreviewSplit(new VBox(new LineOffer(ways.line().get(), words.words()), middle), panel,
                this::saved);
        this.scopes = new ScopeSwitch("day-scope", words.words(), model::choose);
        this.commands = new DayCommands(this, words, ways);
        list.offer(commands.menu());
        clockwork.setCycleCount(Animation.INDEFINITE);
        // where the panel covers the list or is folded, appointments stand in the list
        panel.sceneProperty().subscribe(scene -> model.listMeetings(scene == null));
    }

    private void saved(FormRequest request, Saved saved) {
        if (saved.gesture() != 0) {
            gestures.told("casefile.told.saved", saved.gesture());
        }
        model.refresh();
    }

    /** The line that letters are about: an appointment of the column that has the keyboard, else the chosen line. */
    Optional<DayLine> findCurrent() {
        return findMeeting().<DayLine>map(each -> each).or(list::findChosen);
    }

    private Optional<Meeting> findMeeting() {
        Node focused = split.getScene() == null ? null : split.getScene().getFocusOwner();
        return focused != null && focused.getUserData() instanceof Meeting meeting
                ? Optional.of(meeting)
                : Optional.empty();
    }

    /** Beside what a question about the current line stands. */
    Node besideCurrent() {
        return findMeeting().<Node>map(each -> split.getScene().getFocusOwner()).orElseGet(list::chosenCell);
    }

    /** Goes to its case; what is of none stands in its form. */
    void open(DayLine line) {
        CaseName of = line.of();
        around.navigation().show(switch (line) {
            case DayLine.Promise promise -> new Place.OneFollowUp(promise.of().code(), promise.followUp());
            case DayLine.TaskDue due -> open(due);
            case Meeting meeting ->
                of == null ? form("rendez_vous", meeting.appointment().code()) : new Place.OneCase(of.code());
            case DayLine.ReportDue due -> new Place.OneReport(due.report().agreement(), due.report().period());
            default -> new Place.OneCase(Objects.requireNonNull(of).code());
        });
    }

    /** What a meeting decided leads back there. */
    private static Place open(DayLine.TaskDue due) {
        DayLine.Decided decided = due.decided();
        return due.of() != null
                ? new Place.OneCase(due.of().code())
                : decided != null ? new Place.OneDecision(decided.decision()) : form("taches", due.task().code());
    }

    private static Place form(String file, Code code) {
        return new Place.OneRecord(file, code);
    }

    void done(DayLine line) {
        if (line instanceof DayLine.ReportDue) {
            open(line); // it is over once it went out
        } else {
            acts.done(line, request -> forms.open(request, split));
        }
    }

    void postpone(DayLine line, Node beside) {
        PostponePop.ask(beside, words, day -> {
            acts.postpone(line, day);
            list.requestFocus();
        });
    }

    void handOver(DayLine line, Node beside) {
        Day day = model.dayProperty().get();
        if (day != null) {
            ColleaguePop.ask(beside, words.words(), day.colleagues(), to -> {
                acts.handOver(line, to);
                list.requestFocus();
            });
        }
    }

    void cancel(Meeting meeting) {
        acts.cancel(meeting);
    }

    /** A new follow-up of the case of the current line; where there is none, the palette finds one. */
    void followUp(Runnable palette) {
        Optional<DayLine> current = findCurrent().filter(line -> line.of() != null);
        if (current.isPresent() && current.get().of() != null) {
            forms.open(DayRequests.followUp(current.get().of(), words.today(), acts.me(), ""), split);
        } else {
            palette.run();
        }
    }

    /** Something to do on the day that is shown, for nobody's case unless one is said. */
    void task() {
        forms.open(DayRequests.task(model.on()), split);
    }

    void fold() {
        split.toggle();
        list.requestFocus();
    }

    private void tick() {
        panel.tick();
    }

    @Override
    public void bind() {
        drafts.drafts().addListener(draftsChanged);
        bound = Subscription.combine(model.dayProperty().subscribe(this::showDay),
                model.rowsProperty().subscribe(this::showRows));
        showDrafts();
        drafts.read();
        clockwork.play();
        model.enter();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        clockwork.stop();
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        drafts.drafts().removeListener(draftsChanged);
        model.leave();
    }

    private void showDay(@Nullable Day day) {
        if (day != null) {
            context.set(words.summary(day));
            scopes.show(day.scopes(), day.scope());
            panel.show(day);
            showEmptiness();
        }
    }

    private void showRows(List<DayRow> rows) {
        list.showRows(rows);
        showEmptiness();
    }

    private void showEmptiness() {
        Day day = model.dayProperty().get();
        middle.getChildren().setAll(list);
        if (day != null && day.count() == 0 && model.rowsProperty().get().isEmpty()) {
            middle.getChildren().add(nothing(day));
        }
    }

    private Node nothing(Day day) {
        boolean today = day.on().equals(day.today());
        LocalDate other = today ? day.today().plusDays(1) : day.today();
        Command look = Command.always("day-look", today ? "day.empty.tomorrow" : "day.empty.today",
                Material2OutlinedMZ.TODAY, null, () -> model.look(other));
        EmptyState empty = new EmptyState(Material2OutlinedMZ.TODAY,
                words.get(today ? "day.empty" : "day.empty.other"), commands.controls().plain(look));
        empty.setMaxSize(EmptyState.USE_PREF_SIZE, EmptyState.USE_PREF_SIZE);
        return empty;
    }

    private void showDrafts() {
        panel.showDrafts(drafts.drafts());
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        Node fold = commands.controls().iconOnly(commands.fold());
        fold.visibleProperty().bind(split.widthProperty().lessThan(NARROW)); // beside a panel that is seen, Space is enough
        fold.managedProperty().bind(fold.visibleProperty());
        return List.of(scopes, fold);
    }

    @Override
    public List<Node> headerActions() {
        return commands.headerActions();
    }

    @Override
    public Node content() {
        return split;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }
}
