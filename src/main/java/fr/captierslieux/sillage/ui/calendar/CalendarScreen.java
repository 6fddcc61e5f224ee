package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Promised;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.day.ScopeSwitch;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.PreviewSplit;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Agenda: days with what stands in them, and at the side what is chosen. */
public final class CalendarScreen implements Screen {
    /** A person who rests as long has moved a thing where it is to be. */
    private static final Duration REST = Duration.millis(900);
    private static final int NINE = 9 * 60;

    private final CalendarModel model;
    private final ListSurroundings around;
    private final CalendarWords words;
    private final CalendarActs acts;
    private final GestureFlow gestures;
    private final CalendarExports exports;
    private final CalendarMails mails;
    private final CalendarCommands commands;
    private final CalendarBar bar;
    private final CalendarPanel panel;
    private final ScopeSwitch scopes;
    private final Label empty = new Label();
    private final BorderPane middle = new BorderPane();
    private final PreviewSplit split;
    private final OnDays onDays;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final PauseTransition rest = new PauseTransition(REST);
    private final Timeline clockwork = new Timeline(new KeyFrame(Duration.minutes(1), event -> tick()));
    private @Nullable DaysView days;
    private boolean held;
    private Subscription bound = Subscription.EMPTY;

    /**
     * @param gestures writes and tells, and lets the model read anew
     * @param mails    begins mails to those who come
     * @param author   who works here; asked off the JavaFX thread
     */
    public CalendarScreen(CalendarModel model, CalendarUseCases useCases, GestureFlow gestures,
            ListSurroundings around, CalendarMails mails, Supplier<String> author) {
        this.model = model;
        this.around = around;
        this.gestures = gestures;
        this.words = new CalendarWords(around.around().words(), around.around().clock());
        this.acts = new CalendarActs(model, useCases, gestures, words, author);
        this.onDays = new OnDays(model, acts, words, this);
        this.exports = new CalendarExports(model, useCases.export(), around.around().background(), around.prompts(),
                words);
        this.mails = mails;
        this.commands = new CalendarCommands(model, this);
        this.bar = new CalendarBar(model, words, commands.steps(), commands.layouts(), this::focusFirst);
        this.panel = new CalendarPanel(words, commands.acts());
        this.scopes = new ScopeSwitch("calendar-scope", words.words(), model::choose);
        empty.setId("calendar-empty");
        empty.setText(words.get("calendar.empty"));
        empty.getStyleClass().add("calendar-empty");
        empty.setWrapText(true);
        empty.managedProperty().bind(empty.visibleProperty());
        middle.setTop(new VBox(bar, empty));
        middle.setMinWidth(0);
        this.split = new PreviewSplit(middle, panel, this::saved);
        split.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && giveUpUnwritten()) {
                event.consume();
            }
        });
        rest.setOnFinished(event -> acts.write());
        clockwork.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public boolean giveUpUnwritten() {
        rest.stop();
        return acts.forget();
    }

    private void saved(FormRequest request, Saved saved) {
        if (saved.gesture() != 0) {
            gestures.told("casefile.told.saved", saved.gesture());
        }
        model.refresh();
    }

    private void tick() {
        if (days != null) {
            days.tick();
        }
    }

    /** A new appointment where the cursor is. */
    void create() {
        if (days instanceof WeekView week) {
            create(model.dayProperty().get(), week.minute());
        } else {
            create(model.dayProperty().get(), NINE);
        }
    }

    /** Shows the chosen thing elsewhere; it is written when the person rests. */
    void move(UnaryOperator<Times> change) {
        if (acts.move(change)) {
            rest.playFromStart();
        }
    }

    /** Writes what is on its way without waiting. */
    void writeNow() {
        rest.stop();
        acts.write();
    }

    /** Goes to its page, or to its case; what has neither stands in its form. */
    void open(CalendarEntry entry) {
        CaseName of = entry.of();
        if (entry instanceof CalendarEntry.HalfDay halfDay) {
            around.navigation().show(new Place.OneSession(halfDay.session()));
        } else if (entry instanceof CalendarEntry.Event event) {
            around.navigation().show(new Place.OneOfLife(LifeSubject.EVENTS, event.code()));
        } else if (entry instanceof CalendarEntry.Governance meeting) {
            around.navigation().show(new Place.OneOfLife(LifeSubject.MEETINGS, meeting.code()));
        } else if (of == null && entry instanceof CalendarEntry.ToDo todo && todo.due().decided() != null) {
            around.navigation().show(new Place.OneDecision(todo.due().decided().decision()));
        } else if (entry instanceof Promised promised) {
            around.navigation().show(new Place.OneFollowUp(promised.of().code(), promised.code()));
        } else if (of != null) {
            around.navigation().show(new Place.OneCase(of.code()));
        } else {
            edit(entry);
        }
    }

    /** Opens its form at the side. */
    void edit(CalendarEntry entry) {
        FormRequest request = CalendarRequests.edit(entry);
        if (request != null) {
            around.forms().open(request, split);
        }
    }

    CalendarExports exports() {
        return exports;
    }

    CalendarMails mails() {
        return mails;
    }

    void goTo() {
        bar.focusGoTo();
    }

    void fold() {
        split.toggle();
    }

    @Override
    public void bind() {
        bound = Subscription.combine(model.layoutProperty().subscribe(this::lay),
                model.shownProperty().subscribe(bar::show),
                model.chosenProperty().subscribe(this::showChosen),
                model.pageProperty().subscribe(this::showPage),
                model.dayProperty().subscribe(this::look));
        clockwork.play();
        model.refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        writeNow();
        clockwork.stop();
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
    }

    private void lay(Layout layout) {
        EntryFaces faces = new EntryFaces(words, onDays);
        days = switch (layout) {
            case WEEK -> new WeekView(faces, onDays);
            case MONTH -> new MonthView(faces, onDays, () -> model.lay(Layout.WEEK));
            case LIST -> new ListDays(words, onDays, onDays);
        };
        bar.show(layout);
        boolean working = middle.getCenter() != null && middle.getCenter().isFocusWithin();
        middle.setCenter((Region) days);
        look(model.dayProperty().get());
        showPage(model.pageProperty().get());
        if (working) {
            days.focusDays();
        }
    }

    private void showPage(@Nullable CalendarPage page) {
        if (page == null || days == null || !page.days().equals(model.days())) {
            return; // of other days, or of another layout: those that are wanted are on their way
        }
        if (held) {
            return; // shown when it is let go
        }
        scopes.show(page.scopes(), page.scope());
        empty.setVisible(page.entries().isEmpty());
        CalendarEntry chosen = model.chosenProperty().get();
        boolean working = ((Node) days).isFocusWithin();
        boolean onThing = working && focused() instanceof CalendarEntry;
        days.show(page, onThing && chosen != null ? chosen.key() : null);
        days.look(model.dayProperty().get());
        if (working && !((Node) days).isFocusWithin()) {
            days.focusDays(); // the thing that had the keyboard is gone
        }
    }

    private void showChosen(@Nullable CalendarEntry entry) {
        panel.show(entry);
        mails.people(entry, people -> panel.showPeople(people.stream().map(PersonRow::name).toList()));
    }

    private @Nullable Object focused() {
        Node owner = split.getScene() == null ? null : split.getScene().getFocusOwner();
        return owner == null ? null : owner.getUserData();
    }

    private void look(LocalDate day) {
        context.set(words.period(model.layoutProperty().get(), model.days(), day));
        if (days != null) {
            days.look(day);
        }
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        return List.of(scopes);
    }

    @Override
    public List<Node> headerActions() {
        CommandControls controls = new CommandControls(words.words());
        return List.of(controls.plain(commands.export()), controls.primary(commands.create()));
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
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        CalendarPage read = model.pageProperty().get();
        if (read != null) {
            PrintedDocument days = page.of(new CalendarPrint(words).print(read));
            given.accept(split.findPanel().map(side -> days.with(page.read(side))).orElse(days));
        }
    }

    @Override
    public void focusFirst() {
        if (days != null) {
            days.focusDays();
        }
    }

    /** A new appointment from a minute of a day. */
    void create(LocalDate day, int minute) {
        around.forms().open(CalendarRequests.create(day, minute), split);
    }

    /** A thing is in the hand: what is read meanwhile is shown when it is let go. */
    void hold() {
        held = true;
    }

    /** It is in the hand no more. */
    void letGo() {
        held = false;
        showPage(model.pageProperty().get());
    }

    /** Lets the chosen thing be seen at the side. */
    void unfold() {
        split.open();
    }
}
