package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.settings.EditEntry.Way;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.forms.Forms;
import fr.captierslieux.sillage.ui.lists.PreviewSplit;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.settings.SettingsModel.Reach;
import fr.captierslieux.sillage.ui.shell.Screen;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Settings: what there is to set at the left, its lines beside it, and the panel of one. */
public final class SettingsScreen implements Screen {
    private static final double ROW = 44;
    private static final double NAME = 32;
    private static final double SECTIONS = 224;

    private final SettingsModel model;
    private final SettingsWords words;
    private final Forms forms;
    private final CommandControls controls;
    private final ListView<Section> sections = new ListView<>();
    private final ListView<SettingLine> lines = new ListView<>();
    private final Label about = RecordPanel.wrapped("", "second-line");
    private final Label who = RecordPanel.wrapped("", "second-line");
    private final LinePanel panel;
    private final PreviewSplit split;
    private final Command create;
    private final Command edit;
    private final Command step;
    private final Command target;
    private final List<Command> commands;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final ListChangeListener<SettingLine> reselecting;
    private Subscription bound = Subscription.EMPTY;

    public SettingsScreen(SettingsModel model, Forms forms) {
        this.model = model;
        this.forms = forms;
        this.words = model.words();
        this.controls = new CommandControls(words.words());
        this.reselecting = change -> select(model.selectedProperty().get());
        create = Command.when("settings-new", "settings.command.new", Material2OutlinedAL.ADD, "Insert",
                Bindings.createStringBinding(() -> model.whyNot(null, Reach.ALL), model.pictureProperty(),
                        model.sectionProperty()),
                this::create);
        edit = onLine("settings-edit", "settings.command.edit", Material2OutlinedAL.EDIT, null,
                line -> model.whyNot(line, Reach.WORDS), this::edit);
        Command retire = onLine("settings-retire", "settings.command.retire", Material2OutlinedMZ.VISIBILITY_OFF,
                "Delete", line -> !model.isOffered()
                        ? "settings.unavailable.points"
                        : line.retired() ? "settings.unavailable.retired" : model.whyNot(line, Reach.ALL),
                model::retire);
        Command back = onLine("settings-back", "settings.command.back", Material2OutlinedMZ.VISIBILITY, null,
                line -> line.retired() ? model.whyNot(line, Reach.ALL) : "settings.unavailable.offered",
                model::bringBack);
        Command up = onLine("settings-up", "settings.command.up", Material2OutlinedAL.ARROW_UPWARD, "Alt+Up",
                this::whyNotMoved, () -> model.move(Way.UP));
        Command down = onLine("settings-down", "settings.command.down", Material2OutlinedAL.ARROW_DOWNWARD,
                "Alt+Down", this::whyNotMoved, () -> model.move(Way.DOWN));
        step = onLine("settings-add-step", "settings.command.add-step", Material2OutlinedMZ.PLAYLIST_ADD,
                "Shift+Insert", line -> line.section() instanceof Section.Agreements
                        ? "settings.unavailable.no-parts"
                        : model.whyNoPart(line),
                this::addPart);
        target = onLine("settings-add-target", "settings.command.add-target", Material2OutlinedMZ.PLAYLIST_ADD,
                "Shift+Alt+Insert", line -> line.section() instanceof Section.Agreements
                        ? model.whyNoPart(line)
                        : "settings.unavailable.no-agreement",
                this::addPart);
        commands = List.of(create, edit, step, target, retire, back, up, down);
        panel = new LinePanel(words, controls.primary(edit),
                controls.plain(retire),
                onlyOf(controls.plain(back), section -> !section.hasParts()));
        split = new PreviewSplit(content(up, down), panel.node(), (request, saved) -> model.follow());
    }

    private Command onLine(String id, String key, Ikon icon, @Nullable String keys,
            Function<SettingLine, String> whyNot, Runnable run) {
        return Command.when(id, key, icon, keys, Bindings.createStringBinding(() -> {
            SettingLine line = model.selectedProperty().get();
            return line == null ? "lists.unavailable.none" : whyNot.apply(line);
        }, model.selectedProperty(), model.pictureProperty()), run);
    }

    /** A button that only some sections have. */
    private Node onlyOf(Node button, Predicate<Section> sections) {
        button.visibleProperty().bind(model.sectionProperty().map(sections::test));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void addPart() {
        SettingLine line = model.selectedProperty().get();
        if (line != null) {
            forms.open(model.newPart(line), split);
        }
    }

    private String whyNotMoved(SettingLine line) {
        String why = model.whyNot(line, Reach.ALL);
        return why.isEmpty() && !line.section().isOrdered() ? "settings.unavailable.unordered" : why;
    }

    private Region content(Command up, Command down) {
        fillSections();
        fillLines();
        about.setId("settings-about");
        who.setId("settings-who");
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        VBox head = new VBox(4, new HBox(4, about, controls.iconOnly(up), controls.iconOnly(down)), who);
        head.getStyleClass().add("settings-head");
        BorderPane middle = new BorderPane(lines);
        middle.setTop(head);
        middle.setMinWidth(0);
        BorderPane whole = new BorderPane(middle);
        whole.setLeft(sections);
        return whole;
    }

    private void fillSections() {
        sections.setId("settings-sections");
        sections.getStyleClass().add("settings-sections");
        sections.setAccessibleText(words.words().get("settings.sections"));
        sections.setFixedCellSize(NAME);
        sections.setPrefWidth(SECTIONS);
        sections.setMinWidth(SECTIONS);
        sections.setCellFactory(view -> new SectionCell(words));
        sections.getItems().setAll(Section.listAll());
        sections.getSelectionModel().selectedItemProperty().subscribe(section -> {
            if (section != null) {
                model.sectionProperty().set(section);
            }
        });
        sections.addEventHandler(KeyEvent.KEY_PRESSED, event -> onEnter(event, lines::requestFocus));
    }

    private void fillLines() {
        lines.setId("settings-lines");
        lines.setFixedCellSize(ROW);
        lines.setMinWidth(0);
        lines.setItems(model.lines());
        lines.setCellFactory(view -> new LineCell(words));
        lines.setPlaceholder(new EmptyState(Material2OutlinedMZ.SETTINGS, words.words().get("settings.empty"), null));
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selectedProperty().set(line);
            }
        });
        lines.addEventHandler(KeyEvent.KEY_PRESSED, event -> onEnter(event, edit::runIfAvailable));
        lines.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit.runIfAvailable();
            }
        });
    }

    private static void onEnter(KeyEvent event, Runnable run) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            run.run();
            event.consume();
        }
    }

    private void create() {
        forms.open(model.sectionProperty().get().create(), split);
    }

    private void edit() {
        SettingLine line = model.selectedProperty().get();
        if (line != null) {
            forms.open(line.edit(), split);
        }
    }

    @Override
    public void bind() {
        model.lines().addListener(reselecting);
        bound = Subscription.combine(model.sectionProperty().subscribe(this::showSection),
                model.selectedProperty().subscribe(this::showLine),
                model.pictureProperty().subscribe(this::showPicture));
        model.refresh();
    }

    private void showSection(Section section) {
        sections.getSelectionModel().select(section);
        sections.scrollTo(Math.max(0, sections.getSelectionModel().getSelectedIndex() - 8));
        lines.setAccessibleText(words.name(section));
        about.setText(words.about(section));
        context.set(words.name(section));
    }

    private void showLine(@Nullable SettingLine line) {
        select(line);
        panel.show(line);
        split.setPanelShown(line != null);
    }

    /** A list that was filled anew forgets what was selected in it. */
    private void select(@Nullable SettingLine line) {
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (lines.getItems().get(i).isSame(line) && lines.getSelectionModel().getSelectedIndex() != i) {
                lines.getSelectionModel().clearAndSelect(i);
                lines.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    private void showPicture(SettingsPicture picture) {
        String sentence = words.whoMay(picture);
        who.setText(sentence == null ? "" : sentence);
        who.setVisible(sentence != null);
        who.setManaged(sentence != null);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        model.lines().removeListener(reselecting);
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerActions() {
        return List.of(onlyOf(controls.plain(step), section -> section instanceof Section.PlanModels),
                onlyOf(controls.plain(target), section -> section instanceof Section.Agreements),
                controls.primary(create));
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
        sections.requestFocus();
    }
}
