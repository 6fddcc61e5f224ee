package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.attachments.AttachmentsModel;
import fr.captierslieux.sillage.ui.attachments.AttachmentsPane;
import fr.captierslieux.sillage.ui.attachments.DropPlace;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.SideSpace;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.Forms;
import fr.captierslieux.sillage.ui.history.GesturesModel;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.orientation.SuggestionWords;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The page of a case. */
public final class CaseFilePage implements Page, FormHost {
    /** Stages, tabs and some lines of the story: in a lower window the page scrolls. */
    private static final double READABLE = 400;

    private final CaseFileModel model;
    private final Forms forms;
    private final Clock clock;
    private final StoryWords words;
    private final CaseHeader header;
    private final StageTrack track;
    private final CaseTabs tabs;
    private final VBox content;
    private final SideSpace space;
    private final DropPlace place;
    private final AttachmentsModel attachments;
    private final CaseCommands commands;
    private final InterviewOffer interviewOffer;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private Subscription bound = Subscription.EMPTY;
    private Runnable next = () -> {
    };

    /**
     * @param gestures   who changed what
     * @param navigation leads to another case of the project
     * @param attachments the files of the case
     * @param mails       begins mails to the team
     */
    public CaseFilePage(CaseFileModel model, GesturesModel gestures, Words words, Clock clock, Forms forms,
            Navigation navigation, AttachmentsModel attachments, CaseMails mails) {
        this.model = model;
        this.forms = forms;
        this.clock = clock;
        this.words = new StoryWords(words, clock);
        this.track = new StageTrack(this.words);
        CaseActs acts = new CaseActs(model, this::open, navigation, this.words);
        this.tabs = new CaseTabs(model, this.words, acts, new SuggestionWords(words, clock), gestures,
                new HistoryWords(words, clock), attachments);
        this.attachments = attachments;
        attachments.whenChanged(model::refresh);
        this.commands = new CaseCommands(model, acts, tabs, words, mails);
        this.interviewOffer = new InterviewOffer(words, commands.interview);
        CommandControls controls = new CommandControls(words);
        tabs.offer(commands.ofEntry().stream().map(controls::menuItem).toList());
        List<MenuItem> ofOrientation = commands.ofOrientation().stream().map(controls::menuItem).toList();
        tabs.files().offer(List.of(controls.menuItem(commands.remove)));
        ofOrientation.forEach(item -> item.setAccelerator(null)); // else its letters act in fields as well
        tabs.offerOfOrientations(ofOrientation);
        this.header = new CaseHeader(this.words, commands);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox content = new VBox(track, interviewOffer, tabs);
        content.setMinWidth(0);
        content.setMinHeight(READABLE);
        this.content = content;
        this.space = new SideSpace(content);
        this.place = new DropPlace(space, attachments, tabs.files().commands(),
                AttachmentsPane.Place.OF_CASE);
        model.whenGone(() -> navigation.show(new Navigation.Place.Cases()));
    }

    /** Goes to a case. */
    public void open(Code code) {
        turnTo(code);
        model.open(code);
    }

    /** An interview was written down: once its case is shown, whom to orient it to is what comes next. */
    public void interviewed(Saved saved) {
        model.interviewed(saved);
        next = tabs::suggest;
    }

    /** The case that is shown; empty until it is read. */
    public Optional<Code> findCase() {
        return model.findCode();
    }

    /** A form for one case does not stay beside another: it is closed, its draft kept. */
    private void turnTo(Code code) {
        CaseFile shown = model.fileProperty().get();
        if (shown == null || !shown.facts().code().equals(code)) {
            forms.close(this);
        }
    }

    /** Goes to a follow-up in the story of its case. */
    public void open(Code supportCase, Code followUp) {
        turnTo(supportCase);
        tabs.choose(CaseTabs.Tab.STORY);
        model.open(supportCase, followUp);
    }

    /** Goes to a file of a case. */
    public void openAttachment(Code supportCase, RowId row) {
        turnTo(supportCase);
        attachments.seek(row);
        tabs.attachments();
        model.open(supportCase);
    }

    /** Goes to something planned in the story of its case, and opens its form: one that waits stands in no line. */
    public void open(Code supportCase, String file, Code code) {
        turnTo(supportCase);
        tabs.choose(CaseTabs.Tab.STORY);
        RowId row = RowId.derived(ExchangeFormat.getFile(file).entity(), code.value());
        model.open(supportCase, row);
        forms.open(FormRequest.edit(file, row), this);
    }

    @Override
    public void bind() {
        bound = Subscription.combine(model.fileProperty().subscribe(this::show),
                space.sceneProperty().flatMap(Scene::focusOwnerProperty)
                        .subscribe(place -> tabs.keyboardIn(place, space)),
                tabs.bind());
        model.enter();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
        tabs.leave();
    }

    private void show(@Nullable CaseFile file) {
        if (file == null) { // another one is on its way: nothing is left of the one before
            title.set("");
            context.set("");
            header.clear();
            tabs.clear();
            attachments.clear();
            return;
        }
        title.set(file.project().name());
        context.set(Stream.of(file.project().commune(), file.project().epci()).filter(text -> text != null)
                .collect(Collectors.joining(", ")));
        header.show(file);
        track.show(file);
        interviewOffer.show(file);
        tabs.show(file);
        Runnable then = next;
        next = () -> {
        };
        then.run();
    }

    /** Opens a form for the case that is shown. */
    private void open(Function<CaseRequests, Optional<FormRequest>> asked) {
        CaseFile file = model.fileProperty().get();
        if (file != null) {
            asked.apply(new CaseRequests(file, LocalDate.now(clock), model.isOwn()))
                    .ifPresent(request -> forms.open(request, this));
        }
    }

    @Override
    public void show(Region form) {
        content.setMinHeight(0); // the foot of the form stays in sight
        space.show(form);
        header.formShown(true);
    }

    @Override
    public void hide(Region form) {
        if (form.equals(space.panel())) {
            space.hide();
            content.setMinHeight(READABLE);
            header.formShown(false);
            tabs.focusFirst();
        }
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        model.saved(saved, request.file());
        if (request.file().equals("orientations")) {
            tabs.oriented(saved.rows().getFirst().row());
        }
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return "cases";
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        return header.identity();
    }

    @Override
    public List<Node> headerActions() {
        return header.actions();
    }

    @Override
    public Node content() {
        return place;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        CaseFile file = model.fileProperty().get();
        if (file != null) {
            PrintedDocument shown = tabs.print(file, model.filterProperty().get());
            given.accept(space.panel() == null ? shown : shown.with(page.read(space.panel())));
        }
    }

    @Override
    public void focusFirst() {
        tabs.focusFirst();
    }
}
