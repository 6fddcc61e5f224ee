package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.MeetingFile;
import fr.captierslieux.sillage.outreach.MeetingFile.Decision;
import fr.captierslieux.sillage.outreach.MeetingFile.Given;
import fr.captierslieux.sillage.outreach.MeetingFile.Member;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.PreviewSplit;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The page of a meeting: what was decided and given to whom at the left, what the meeting says of itself at the right. */
public final class MeetingPage implements Page, MeetingPane.Acts {
    private static final String FILE = LifeSubject.MEETINGS.file();
    private static final String DECISIONS = "decisions";
    /** A task is called after its decision as far as a line goes. */
    private static final int TITLE = 120;

    private final MeetingModel model;
    private final ListSurroundings around;
    private final RecordWords words;
    private final LifeFacts facts;
    private final MeetingPane pane;
    private final RecordPanel panel;
    private final PreviewSplit split;
    private final List<Command> commands;
    private final List<Node> actions;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private Subscription bound = Subscription.EMPTY;

    public MeetingPage(MeetingModel model, ListSurroundings around) {
        this.model = model;
        this.around = around;
        Words language = around.around().words();
        this.words = new RecordWords(language, around.around().clock());
        this.facts = new LifeFacts(words);
        this.pane = new MeetingPane(words, this);
        this.panel = new RecordPanel("meeting", language.get("meeting.panel"));
        this.split = new PreviewSplit(pane, panel, (request, saved) -> model.saved(saved));
        CommandControls controls = new CommandControls(language);
        Command add = Command.always("meeting-add", "meeting.command.add", Material2OutlinedAL.ADD, "D", this::add);
        Command edit = Command.always("meeting-edit", "meeting.command.edit", Material2OutlinedAL.EDIT, null,
                this::edit);
        commands = List.of(add, edit, Command.always("meeting-refresh", "lists.command.refresh",
                Material2OutlinedMZ.REFRESH, "F5", model::refresh));
        actions = List.of(controls.plain(edit), controls.primary(add));
        model.whenGone(() -> around.navigation().show(new Place.Life(LifeSubject.MEETINGS)));
    }

    /** Goes to a meeting. A form of another one is closed, its draft kept. */
    public void open(Code code) {
        MeetingFile shown = model.fileProperty().get();
        if (shown == null || !shown.meeting().row().code().equals(code)) {
            around.forms().close(split);
        }
        model.open(code);
    }

    private void add() {
        MeetingFile file = model.fileProperty().get();
        if (file != null) {
            around.forms().open(new FormRequest(DECISIONS, null, Map.of("instance",
                    file.meeting().row().code().value(), "ordre", String.valueOf(file.decisions().size() + 1)),
                    "texte"), split);
        }
    }

    private void edit() {
        MeetingFile file = model.fileProperty().get();
        if (file != null) {
            around.forms().open(FormRequest.edit(FILE, file.meeting().state().row()), split);
        }
    }

    @Override
    public void addTask(Decision decision) {
        String text = decision.text().strip().replaceAll("\\s+", " ");
        Map<String, String> given = new HashMap<>();
        given.put("decision", decision.code().value());
        given.put("intitule", text.length() <= TITLE ? text : text.substring(0, TITLE - 1) + "…");
        around.forms().open(new FormRequest(Task.FILE, null, given, "conseiller"), split);
    }

    @Override
    public void edit(Decision decision) {
        around.forms().open(FormRequest.edit(DECISIONS, decision.row()), split);
    }

    @Override
    public void remove(Decision decision) {
        model.remove("decision", decision.row(), decision.text());
    }

    @Override
    public void finish(Given task) {
        model.finish(task);
    }

    @Override
    public void open(Given task) {
        around.forms().open(FormRequest.edit(Task.FILE, task.row()), split);
    }

    @Override
    public void bind() {
        bound = model.fileProperty().subscribe(this::show);
        model.refresh();
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
    }

    private void show(@Nullable MeetingFile file) {
        if (file == null) {
            title.set("");
            context.set("");
            panel.show(List.of());
            pane.clear();
            return;
        }
        LifeRow row = file.meeting().row();
        String body = words.label("governance_body", row.kind());
        title.set(row.title().isEmpty() ? body : row.title());
        context.set(Stream.of(words.day(row.on()), row.title().isEmpty() ? "" : body, row.with(), row.place())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(title.get(), body, row.department()));
        nodes.add(facts.facts(FILE, file.meeting()));
        nodes.addAll(RecordPanel.section(words.words().get("meeting.members"),
                file.members().stream().map(this::member).toList()));
        panel.show(nodes);
        pane.show(file, facts.texts(FILE, file.meeting()));
    }

    private Node member(Member member) {
        return RecordPanel.link(member.name(),
                Stream.of(words.label("member_quality", member.quality()), member.network())
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")),
                () -> around.navigation().show(new Place.OnePerson(member.person())));
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return LifeSections.name(LifeSubject.MEETINGS);
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        return actions;
    }

    @Override
    public Node content() {
        return split;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        pane.requestFocus();
    }
}
