package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The window's frame: navigation at the left, header above, status line below, and the screen in the middle. */
public final class Shell extends StackPane {
    private static final int SCREEN_KEYS = 9;
    private static final double TITLE_AT_LEAST = 120;

    private final Words words;
    private final List<ScreenEntry> entries;
    private final NavigationBar navigation;
    private final StatusLine status;
    private final Folding fold;
    private final BorderPane page = new BorderPane();
    private final ScreenPort port = new ScreenPort();
    private final HeaderBar header = new HeaderBar();
    private final Map<String, Screen> screens = new HashMap<>();
    private final List<ScreenEntry> aside = new ArrayList<>();
    /** Of screens within another's place in the navigation, the name of that one. */
    private final Map<String, String> within = new HashMap<>();
    private List<Command> more = List.of();
    private final ReadOnlyStringWrapper entryShown = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Screen> shown = new ReadOnlyObjectWrapper<>();
    private Label titled = new Label();
    private List<Command> back = List.of();

    public Shell(Words words, List<ScreenEntry> entries, AccountRow account, StatusLine status, ToastLayer toasts) {
        this.words = words;
        this.entries = List.copyOf(entries);
        this.status = status;
        this.navigation = new NavigationBar(words, entries, account, entry -> show(entry.id()));
        account.foldWith(navigation.foldedProperty());
        setId("shell");
        page.setTop(header);
        page.setCenter(port);
        toasts.standOver(page);
        StackPane middle = new StackPane(page, toasts);
        StackPane.setAlignment(toasts, Pos.BOTTOM_LEFT);
        BorderPane right = new BorderPane(middle);
        right.setBottom(status);
        BorderPane frame = new BorderPane(right);
        frame.setLeft(navigation);
        // Whatever a screen asks for, title, navigation and status line stay in the window.
        List.of(page, middle, right, frame).forEach(part -> part.setMinSize(0, 0));
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(frame);
        fold = new Folding(navigation.foldedProperty(), widthProperty());
    }

    /** Whether a person folded the navigation, so that it shows pictures alone; a narrow window folds it without that. */
    public BooleanProperty foldedProperty() {
        return fold.chosenProperty();
    }

    /** What can be done on every screen. */
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        int place = 0;
        for (ScreenEntry entry : entries) {
            String keys = entry.keys();
            if (keys == null && ++place <= SCREEN_KEYS) {
                keys = "Shortcut+" + place;
            }
            commands.add(Command.always("command-go-" + entry.id(), entry.titleKey(), entry.icon(), keys,
                    () -> show(entry.id())));
        }
        commands.add(Command.always("command-fold", "shell.command.fold", null, "Shortcut+B",
                fold::turn));
        commands.add(Command.always("command-next-zone", "shell.command.next-zone", null, "F6", this::focusNextZone));
        return commands;
    }

    /** Puts searching above the screens of the navigation, and its layer over the window. */
    public void offerSearch(Command search, Node layer) {
        navigation.offerSearch(search);
        getChildren().add(layer);
        more = List.of(search);
    }

    /** Lets a count stand beside the name of a screen; empty for none. */
    public void badge(String id, ObservableValue<String> count) {
        navigation.badge(id, count);
    }

    /** Offers a screen by its keys and the palette, without a place in the navigation. */
    public void offerAside(ScreenEntry entry, String keys) {
        aside.add(entry);
        offer(Command.always("command-go-" + entry.id(), entry.titleKey(), entry.icon(), keys,
                () -> show(entry.id())));
    }

    /** Offers a screen by the palette that belongs to the place of another in the navigation; {@code key} is the message key of its verb. */
    public void offerWithin(String of, ScreenEntry entry, String key) {
        aside.add(entry);
        within.put(entry.id(), of);
        offer(Command.always("command-go-" + entry.id(), key, entry.icon(), null, () -> show(entry.id())));
    }

    /** Offers something by its keys and the palette that opens over the window. */
    public void offerLayer(Command command, Node layer) {
        getChildren().add(layer);
        offer(command);
    }

    private void offer(Command command) {
        more = Stream.concat(more.stream(), Stream.of(command)).toList();
    }

    /** Lets the keys of the frame work; called once it stands in its scene. */
    public void start(Scene scene, List<Command> further) {
        List<Command> all = new ArrayList<>(more);
        all.addAll(further);
        more = List.copyOf(all);
        CommandControls.install(scene, commands());
        CommandControls.install(scene, more);
        show(entries.getFirst().id());
    }

    /** Shows a screen, building it the first time; the one before keeps its state. */
    public Screen show(String id) {
        return show(id, null);
    }

    /**
     * Shows a screen that something on a page leads to: its arrow leads back to that page.
     *
     * @param origin the page; null where one came from elsewhere
     */
    public Screen show(String id, @Nullable Page origin) {
        ScreenEntry entry = findEntry(id).orElseThrow();
        Screen screen = screens.computeIfAbsent(id, unknown -> entry.make().get());
        if (!screen.equals(shown.get())) {
            Label title = new Label(words.get(entry.titleKey()));
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label context = new Label();
            context.textProperty().bind(screen.context());
            context.managedProperty().bind(context.textProperty().isNotEmpty());
            context.setId("screen-context");
            context.getStyleClass().add("muted");
            if (origin == null) {
                enter(screen, id, List.of(title, context), title);
            } else {
                Command arrow = arrow(() -> show(origin));
                enter(screen, id, List.of(new CommandControls(words).iconOnly(arrow), title, context), title);
                offerBack(arrow);
            }
            entryShown.set(id);
        }
        return screen;
    }

    private Optional<ScreenEntry> findEntry(String id) {
        return Stream.concat(entries.stream(), aside.stream()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** Shows the page of one subject; its back arrow leads to the screen that one came from, as it was left, else to its own entry. */
    public void show(Page page) {
        if (page.equals(shown.get())) {
            return;
        }
        String from = entryShown.get().isEmpty() ? page.entry() : entryShown.get();
        Label title = new Label();
        title.textProperty().bind(page.title());
        Label context = new Label();
        context.textProperty().bind(page.context());
        context.setId("screen-context");
        context.getStyleClass().add("second-line");
        context.managedProperty().bind(context.textProperty().isNotEmpty());
        VBox subject = new VBox(title, context);
        subject.setAlignment(Pos.CENTER_LEFT);
        subject.setMinWidth(TITLE_AT_LEAST);
        subject.setMaxWidth(Region.USE_PREF_SIZE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(page.title());
        title.setTooltip(whole);
        Tooltip wholeContext = new Tooltip();
        wholeContext.textProperty().bind(context.textProperty());
        context.setTooltip(wholeContext);
        Command arrow = arrow(() -> show(from));
        entryShown.set("");
        enter(page, page.entry(), List.of(new CommandControls(words).iconOnly(arrow), subject), title);
        offerBack(arrow);
    }

    private static Command arrow(Runnable go) {
        return Command.always("page-back", "shell.command.back", Material2OutlinedAL.ARROW_BACK, "Alt+Left", go);
    }

    private void offerBack(Command arrow) {
        back = List.of(arrow);
        if (getScene() != null) {
            CommandControls.install(getScene(), back);
        }
    }

    private void enter(Screen screen, String entry, List<Node> titles, Label title) {
        leave();
        shown.set(screen);
        titled = title;
        title.setId("screen-title");
        title.getStyleClass().add("screen-title");
        port.setContent(screen.content());
        port.setVvalue(0);
        header.fill(titles, screen);
        if (getScene() != null) {
            CommandControls.install(getScene(), screen.commands());
        }
        navigation.select(within.getOrDefault(entry, entry));
        screen.bind();
        page.applyCss(); // a split pane has its parts only once it is styled: before, nothing in it takes the focus
        screen.focusFirst();
    }

    private void leave() {
        Screen left = shown.get();
        if (left != null) {
            left.dispose();
            if (getScene() != null) {
                CommandControls.uninstall(getScene(), left.commands());
                CommandControls.uninstall(getScene(), back);
            }
            back = List.of();
        }
    }

    /** The screen that is shown, by the name of its entry; empty while a page of one subject is. */
    public ReadOnlyStringProperty entryProperty() {
        return entryShown.getReadOnlyProperty();
    }

    /** Whether there is a screen of that name. */
    public boolean offers(String id) {
        return findEntry(id).isPresent();
    }

    /** What is shown; empty before the start. */
    public Optional<Screen> findShown() {
        return Optional.ofNullable(shown.get());
    }

    /** The same, as it changes. */
    ReadOnlyObjectProperty<@Nullable Screen> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is shown, as a page to be read, with what its header says. */
    SeenPage seenPage() {
        return new SeenPage(titled.getText(),
                findShown().map(screen -> Objects.requireNonNullElse(screen.context().getValue(), "")).orElse(""));
    }

    /** The store changed. */
    public void refresh() {
        findShown().ifPresent(Screen::refresh);
    }

    public StatusLine status() {
        return status;
    }

    /** What can be done now, here and everywhere. */
    public List<Command> allCommands() {
        List<Command> all = new ArrayList<>();
        findShown().ifPresent(screen -> all.addAll(screen.commands()));
        all.addAll(back);
        all.addAll(commands());
        all.addAll(more);
        return all;
    }

    /** From the navigation to the screen and back. */
    private void focusNextZone() {
        Screen screen = shown.get();
        if (navigation.isFocusWithin() && screen != null) {
            screen.focusFirst();
        } else {
            navigation.focusSelected();
        }
    }

    /** Releases the screens; the window is closing. */
    public void dispose() {
        leave();
        shown.set(null);
    }
}
