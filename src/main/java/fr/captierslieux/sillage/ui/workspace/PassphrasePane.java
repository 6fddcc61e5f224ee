package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Act;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Field;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Protection;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Asks what is to open the store from now on, shows that it is being done, and says what was done. */
public final class PassphrasePane extends StackPane {
    private static final double WIDTH = 480;

    private final Words words;
    private final CommandControls controls;
    private final PassphraseModel model;
    private final Consumer<PassphraseWish> give;
    private final Runnable leave;
    private final VBox page = new VBox(16);
    private final VBox secrets = new VBox(16);
    private final HBox foot = new HBox(8);
    private Runnable stopping = () -> {
    };
    private final Label trouble = wrapped("", "field-fault");
    private final Map<Field, AskedField> fields = new EnumMap<>(Field.class);

    /**
     * @param give  is told the answers once nothing is wrong with them
     * @param leave goes back to the window
     */
    public PassphrasePane(Words words, PassphraseModel model, Consumer<PassphraseWish> give, Runnable leave) {
        this.words = words;
        this.controls = new CommandControls(words);
        this.model = model;
        this.give = give;
        this.leave = leave;
        setId("passphrase");
        getStyleClass().add("begin");
        page.setMaxWidth(WIDTH);
        page.setAlignment(Pos.CENTER_LEFT);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("begin-page");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setAccessibleText(words.get("passphrase.title"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        for (Field field : Field.values()) {
            fields.put(field, secret(field));
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        ask();
        model.actProperty().subscribe(this::offer);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event.getCode()));
    }

    private AskedField secret(Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        return AskedField.secret(words, "passphrase-" + name, "passphrase.field." + name,
                field == Field.THEN ? "passphrase.hint" : "", model.property(field));
    }

    private void pressed(KeyCode key) {
        if (foot.getParent() == null) { // it is being done
            if (key == KeyCode.ESCAPE) {
                stopping.run();
            }
            return;
        }
        if (key == KeyCode.ESCAPE) {
            leave.run();
        } else if (key == KeyCode.ENTER) {
            tryToGive();
        }
    }

    private void ask() {
        boolean protectedNow = model.protection() == Protection.PASSPHRASE;
        page.getChildren().setAll(title("passphrase.title"),
                wrapped(words.get(protectedNow ? "passphrase.sentence.protected" : "passphrase.sentence"), "muted"));
        if (protectedNow) {
            page.getChildren().addAll(field(Field.NOW), acts());
        }
        secrets.getChildren().setAll(field(Field.THEN), field(Field.AGAIN));
        trouble.setVisible(false);
        trouble.setManaged(false);
        page.getChildren().addAll(secrets, trouble, wrapped(words.get("passphrase.backups"), "field-hint"), foot);
    }

    private void offer(Act act) {
        secrets.setVisible(act == Act.GIVE);
        secrets.setManaged(act == Act.GIVE);
        boolean first = model.protection() == Protection.NONE;
        String verb = act == Act.REMOVE ? "remove" : first ? "set" : "change";
        foot.getChildren().setAll(
                controls.primary(Command.always("passphrase-give", "passphrase.give." + verb,
                        act == Act.REMOVE ? Material2OutlinedAL.LOCK_OPEN : Material2OutlinedAL.LOCK, null,
                        this::tryToGive)),
                controls.plain(Command.always("passphrase-leave", "begin.leave", null, null, leave)));
    }

    private AskedField field(Field field) {
        AskedField found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException(field.name());
        }
        return found;
    }

    private Node acts() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(8);
        for (Act act : Act.values()) {
            RadioButton button = new RadioButton(words.get("passphrase.act." + act.name()));
            button.setId("passphrase-act-" + act.name());
            button.setToggleGroup(group);
            button.setSelected(model.actProperty().get() == act);
            button.setOnAction(event -> model.actProperty().set(act));
            box.getChildren().add(button);
        }
        return box;
    }

    /** Tells the answers, or shows what is wrong and moves to the first of it. */
    private void tryToGive() {
        Map<Field, String> wrong = model.faults();
        fields.forEach((field, asked) -> asked.tell(wrong.get(field)));
        wrong.keySet().stream().findFirst().ifPresent(field -> field(field).editor().requestFocus());
        model.answer().ifPresent(give);
    }

    /** Says that what was typed does not open the store; nothing has been done. */
    public void refuse() {
        field(Field.NOW).tell("unlock.wrong");
        field(Field.NOW).editor().requestFocus();
    }

    /** Says why it could not be done; the store is as it was. */
    public void refuse(String key) {
        ask();
        trouble.setText(words.get("passphrase.unchanged", words.get(key)));
        trouble.setVisible(true);
        trouble.setManaged(true);
        foot.getChildren().getFirst().requestFocus();
    }

    /**
     * Shows that it is being done.
     *
     * @param stop gives it up; the store stays as it is then
     */
    public void showWorking(Runnable stop) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.get("passphrase.working"));
        Label said = wrapped(words.get("passphrase.working"), "");
        stopping = () -> {
            said.setText(words.get("passphrase.stopping"));
            stop.run();
        };
        Node button = controls.plain(Command.always("passphrase-stop", "shell.status.stop", Material2OutlinedAL.CLOSE,
                null, () -> stopping.run()));
        page.getChildren().setAll(said, bar, button);
        button.requestFocus();
    }

    /**
     * Says what was done.
     *
     * @param older copies beside the store, which are read as before
     */
    public void showDone(PassphraseWish wish, List<Path> older) {
        stopping = () -> {
        };
        page.getChildren().setAll(title("passphrase.done." + wish.verb()),
                wrapped(words.get("passphrase.done.backups." + wish.verb()), ""));
        if (!older.isEmpty()) {
            page.getChildren().add(wrapped(words.get("passphrase.done.older",
                    older.stream().map(Path::toString).collect(Collectors.joining("\n"))), ""));
        }
        Node on = controls.primary(Command.always("passphrase-on", "passphrase.on", Material2OutlinedAL.ARROW_FORWARD,
                null, leave));
        page.getChildren().add(on);
        on.requestFocus();
    }

    private Label title(String key) {
        return wrapped(words.get(key), "key-figure");
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
