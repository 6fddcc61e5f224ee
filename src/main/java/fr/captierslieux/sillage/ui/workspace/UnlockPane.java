package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Asks for the passphrase of a protected store. */
public final class UnlockPane extends StackPane {
    private static final double WIDTH = 440;

    private final Words words;
    private final PasswordField secret = new PasswordField();
    private final Label fault = new Label("", new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));

    /** @param unlock is told what was typed, never empty */
    public UnlockPane(Words words, Consumer<Passphrase> unlock) {
        this.words = words;
        setId("unlock");
        getStyleClass().add("begin");
        Label title = new Label(words.get("unlock.title"));
        title.getStyleClass().add("key-figure");
        Label label = new Label(words.get("begin.passphrase"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(secret);
        secret.setId("unlock-passphrase");
        secret.setAccessibleText(words.get("begin.passphrase"));
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.setVisible(false);
        Command command = Command.always("unlock-now", "unlock.now", Material2OutlinedAL.LOCK_OPEN, null, () -> {
            if (secret.getText().isEmpty()) {
                refuse("unlock.empty");
            } else {
                unlock.accept(new Passphrase(secret.getText()));
            }
        });
        secret.setOnAction(event -> command.runIfAvailable());
        VBox form = new VBox(12, title, new VBox(4, label, secret, fault), new CommandControls(words).primary(command));
        form.setMaxWidth(WIDTH);
        form.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(form);
    }

    /** Says why it did not open; what was typed stays, selected. */
    public void refuse(String key) {
        fault.setText(words.get(key));
        fault.setVisible(true);
        secret.requestFocus();
        secret.selectAll();
    }
}
