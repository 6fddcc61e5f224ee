package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What concerns the whole product: its look, its keys, what it is. */
public final class ProductMenu {
    private static final double TEXT_WIDTH = 460;
    private static final String LARGE = "large-targets";

    private final Words words;
    private final Appearance appearance;
    private final String version;
    private final List<Command> first;
    private final IntConsumer zoom;
    private List<MenuItem> items = List.of();
    private Supplier<List<Command>> listed = List::of;

    /**
     * @param version     of the product
     * @param first what people look for there before anything else
     * @param zoom        larger for 1, smaller for -1, as it was for 0
     */
    public ProductMenu(Words words, Appearance appearance, String version, List<Command> first,
            IntConsumer zoom) {
        this.first = List.copyOf(first);
        this.zoom = zoom;
        this.words = words;
        this.appearance = appearance;
        this.version = version;
    }

    /** The commands of the menu; {@code all} are those that the list of keys tells. */
    public List<Command> commands(Supplier<List<Command>> all) {
        listed = all;
        List<Command> commands = new ArrayList<>(zooms());
        commands.add(keysCommand());
        commands.add(aboutCommand());
        for (Appearance.Mode mode : Appearance.Mode.values()) {
            commands.add(Command.always("appearance-" + mode.name(), "shell.appearance." + mode.name(), null, null,
                    () -> choose(mode)));
        }
        commands.add(
                Command.always(LARGE, "shell.targets.LARGE", Material2OutlinedMZ.TOUCH_APP, null, this::turnTargets));
        first.stream().filter(command -> command.accelerator() == null).forEach(commands::add);
        return List.copyOf(commands);
    }

    private List<Command> zooms() {
        return List.of(
                Command.always("command-larger", "shell.command.larger", Material2OutlinedMZ.ZOOM_IN, "Shortcut+Plus",
                        () -> zoom.accept(1)),
                Command.always("command-smaller", "shell.command.smaller", Material2OutlinedMZ.ZOOM_OUT,
                        "Shortcut+Minus", () -> zoom.accept(-1)),
                Command.always("command-usual-size", "shell.command.usual-size", null, "Shortcut+0",
                        () -> zoom.accept(0)));
    }

    /** The menu follows by hand: an appearance outlives its windows and must not hold them. */
    private void choose(Appearance.Mode mode) {
        appearance.modeProperty().set(mode);
        items.stream().filter(item -> ("appearance-" + mode.name()).equals(item.getId()))
                .filter(RadioMenuItem.class::isInstance).map(RadioMenuItem.class::cast)
                .forEach(item -> item.setSelected(true));
    }

    /** From usual targets to large ones and back. */
    private void turnTargets() {
        boolean large = appearance.targetsProperty().get() == Appearance.Targets.USUAL;
        appearance.targetsProperty().set(large ? Appearance.Targets.LARGE : Appearance.Targets.USUAL);
        items.stream().filter(item -> LARGE.equals(item.getId())).filter(CheckMenuItem.class::isInstance)
                .map(CheckMenuItem.class::cast).forEach(item -> item.setSelected(large));
    }

    private Command aboutCommand() {
        return Command.always("command-about", "shell.command.about", Material2OutlinedAL.INFO, null,
                () -> show(about()));
    }

    private Command keysCommand() {
        return Command.always("command-keys", "shell.command.keys", Material2OutlinedAL.KEYBOARD, "F1",
                () -> show(keys(listed.get())));
    }

    /** The items of the menu, made once. */
    public MenuItem[] items() {
        if (items.isEmpty()) {
            CommandControls controls = new CommandControls(words);
            List<MenuItem> made = new ArrayList<>();
            first.forEach(command -> made.add(controls.menuItem(command)));
            made.add(new SeparatorMenuItem());
            ToggleGroup group = new ToggleGroup();
            for (Appearance.Mode mode : Appearance.Mode.values()) {
                RadioMenuItem item = new RadioMenuItem(words.get("shell.appearance." + mode.name()));
                item.setId("appearance-" + mode.name());
                item.setToggleGroup(group);
                item.setSelected(appearance.modeProperty().get() == mode);
                item.setOnAction(event -> appearance.modeProperty().set(mode));
                made.add(item);
            }
            made.add(new SeparatorMenuItem());
            CheckMenuItem large = new CheckMenuItem(words.get("shell.targets.LARGE"));
            large.setId(LARGE);
            large.setSelected(appearance.targetsProperty().get() == Appearance.Targets.LARGE);
            large.setOnAction(event -> turnTargets());
            made.add(large);
            zooms().forEach(command -> made.add(controls.menuItem(command)));
            made.add(new SeparatorMenuItem());
            made.add(controls.menuItem(keysCommand()));
            made.add(controls.menuItem(aboutCommand()));
            items = List.copyOf(made);
        }
        return items.toArray(MenuItem[]::new);
    }

    /** Every command that has keys, with its keys. */
    private Page keys(List<Command> commands) {
        CommandControls controls = new CommandControls(words);
        GridPane grid = new GridPane(32, 8);
        int row = 0;
        for (Command command : commands) {
            if (command.accelerator() != null) {
                Label keys = new Label(controls.keys(command.accelerator()));
                keys.getStyleClass().add("key-hint");
                grid.addRow(row++, new Label(words.get(command.messageKey())), keys);
            }
        }
        return new Page("shell.command.keys", grid);
    }

    private Page about() {
        VBox text = new VBox(8, line("shell.about.version", version), line("shell.about.licence"),
                line("territory.source"),
                line("shell.about.font"));
        return new Page("shell.command.about", text);
    }

    private Label line(String key, Object... arguments) {
        Label label = new Label(words.get(key, arguments));
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH);
        return label;
    }

    private void show(Page page) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(words.get(page.titleKey()));
        dialog.setHeaderText(words.get(page.titleKey()));
        dialog.getDialogPane().setContent(page.content());
        dialog.getDialogPane().setGraphic(new FontIcon(Material2OutlinedAL.INFO));
        dialog.getDialogPane().getButtonTypes()
                .setAll(new ButtonType(words.get("prompt.close"), ButtonData.CANCEL_CLOSE));
        appearance.dress(dialog.getDialogPane().getScene());
        dialog.setOnHidden(event -> appearance.forget(dialog.getDialogPane().getScene()));
        dialog.show();
    }

    /** A small page of its own. */
    private record Page(String titleKey, Node content) {
    }
}
