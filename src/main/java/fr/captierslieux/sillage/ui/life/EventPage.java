package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.lists.PreviewSplit;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.ui.lists.SheetExport;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Page;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The page of an event: the door and who is there at the left, what the event says of itself at the right. */
public final class EventPage implements Page {
    private static final String FILE = LifeSubject.EVENTS.file();

    private final EventModel model;
    private final ListSurroundings around;
    private final RecordWords words;
    private final LifeFacts facts;
    private final EventFollowUps followUps;
    private final DoorPane door;
    private final RecordPanel panel;
    private final PreviewSplit split;
    private final List<Command> commands;
    private final List<Node> actions;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private Subscription bound = Subscription.EMPTY;

    public EventPage(EventModel model, ListSurroundings around, EventFollowUps followUps,
            InviteFlow invites, InvitationMails mails) {
        this.model = model;
        this.around = around;
        Words language = around.around().words();
        this.words = new RecordWords(language, around.around().clock());
        this.facts = new LifeFacts(words);
        this.followUps = followUps;
        DoorWords doorWords = new DoorWords(language);
        this.door = new DoorPane(model, doorWords);
        this.panel = new RecordPanel("event", language.get("event.panel"));
        this.split = new PreviewSplit(door, panel, (request, saved) -> model.saved(saved));
        CommandControls controls = new CommandControls(language);
        Command edit = Command.always("event-edit", "event.command.edit", Material2OutlinedAL.EDIT, null, this::edit);
        Command followUp = ofLine("event-follow-up", "event.command.follow-up", Material2OutlinedAL.ADD, "S",
                this::followUp);
        Command person = ofLine("event-person", "event.command.person", Material2OutlinedMZ.PERSON, null,
                (event, line) -> {
                    if (line.person() != null) {
                        around.navigation().show(new Place.OnePerson(line.person()));
                    }
                });
        Command number = ofLine("event-line", "event.command.line", Material2OutlinedAL.EDIT, null,
                (event, line) -> {
                    if (line.row() != null) {
                        around.forms().open(FormRequest.edit("participations", line.row()), split);
                    }
                });
        Command remove = ofLine("event-remove", "event.command.remove", Material2OutlinedAL.DELETE, "Delete",
                (event, line) -> model.remove(line));
        Command comes = answer("event-comes", "event.command.comes", "VIENT");
        Command declines = answer("event-declines", "event.command.declines", "NE_VIENT_PAS");
        Command invite = Command.always("event-invite", "event.command.invite", Material2OutlinedMZ.MAIL_OUTLINE, "I",
                () -> shown().ifPresent(file -> invites.begin(file.event().row())));
        Command write = Command.always("event-write", "event.command.write", Material2OutlinedAL.EMAIL, null,
                () -> shown().ifPresent(file -> mails.begin(file,
                        people -> model.sent(file.event().row().code(), people))));
        Command type = Command.always("event-door", "event.command.door", Material2OutlinedMZ.PERSON_ADD, "A",
                door::focusField);
        SheetExport exporting = new SheetExport(around.sheets(), around.around().background(), around.prompts(),
                language, around.around().clock(), around.follow());
        Command export = Command.always("event-export", "lists.command.export", Material2OutlinedMZ.SAVE_ALT,
                "Shortcut+E", () -> exporting.begin(language.get("event.export.name"), model.lines().size(),
                        written -> written.accept(doorWords.sheet(title.get(), model.lines()))));
        commands = List.of(type, followUp, person, number, comes, declines, remove, edit, invite, write, export,
                Command.always("event-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        model::refresh));
        door.offer(Stream.of(followUp, person, number, comes, declines, remove).map(controls::menuItem).toList());
        door.onOpen(line -> person.runIfAvailable());
        actions = List.of(controls.plain(invite), controls.plain(write), controls.plain(followUp),
                controls.iconOnly(export), controls.iconOnly(edit));
        model.whenGone(() -> around.navigation().show(new Place.Life(LifeSubject.EVENTS)));
    }

    private Command ofLine(String id, String key, org.kordamp.ikonli.Ikon icon, @Nullable String keys,
            BiConsumer<LifeRow, Attendee> act) {
        return Command.when(id, key, icon, keys, door.chosen().map(line -> "").orElse("event.unavailable.none"), () -> {
            Attendee line = door.chosen().getValue();
            EventFile file = model.fileProperty().get();
            if (line != null && file != null) {
                act.accept(file.event().row(), line);
            }
        });
    }

    private Optional<EventFile> shown() {
        return Optional.ofNullable(model.fileProperty().get());
    }

    private Command answer(String id, String key, String answer) {
        return Command.when(id, key, null, null,
                door.chosen().map(line -> line == null || line.answer() == null ? "event.unavailable.not-invited" : "")
                        .orElse("event.unavailable.none"),
                () -> {
                    Attendee line = door.chosen().getValue();
                    if (line != null) {
                        model.answer(line, answer);
                    }
                });
    }

    private void followUp(LifeRow event, Attendee line) {
        followUps.begin(event, line, request -> around.forms().open(request, split));
    }

    private void edit() {
        EventFile file = model.fileProperty().get();
        if (file != null) {
            around.forms().open(FormRequest.edit(FILE, file.event().state().row()), split);
        }
    }

    /** Goes to an event. A form of another one is closed, its draft kept. */
    public void open(Code code) {
        EventFile shown = model.fileProperty().get();
        if (shown == null || !shown.event().row().code().equals(code)) {
            around.forms().close(split);
        }
        model.open(code);
    }

    @Override
    public void bind() {
        bound = Subscription.combine(model.fileProperty().subscribe(this::show), door.bind());
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

    private void show(@Nullable EventFile file) {
        if (file == null) {
            title.set("");
            context.set("");
            panel.show(List.of());
            return;
        }
        LifeRow row = file.event().row();
        title.set(row.title());
        context.set(Stream.of(days(row), words.label("event_kind", row.kind()), row.place())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(row.title(), words.place(row.place().isEmpty() ? null : row.place()),
                row.department()));
        nodes.addAll(facts.tell(FILE, file.event()));
        panel.show(nodes);
    }

    private String days(LifeRow row) {
        return row.until() == null
                ? words.day(row.on())
                : words.words().get("event.days", words.day(row.on()), words.day(row.until()));
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public String entry() {
        return LifeSections.name(LifeSubject.EVENTS);
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
        door.focusField();
    }
}
