package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The first screen where there is no file yet: look around, bring data in, or begin empty. */
public final class Welcome extends VBox {
    private final Words words;
    private final Label sentence = new Label();
    private final HBox choices = new HBox(12);

    /**
     * @param example     opens the sample network
     * @param importFiles asks for a folder and imports it into a new file
     * @param create      makes an empty file
     */
    public Welcome(Words words, Runnable example, Runnable importFiles, Runnable create) {
        super(16);
        this.words = words;
        setId("welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label(words.get("shell.welcome.title"));
        title.getStyleClass().add("key-figure");
        sentence.setText(words.get("shell.welcome.sentence"));
        sentence.getStyleClass().add("muted");
        CommandControls controls = new CommandControls(words);
        choices.setAlignment(Pos.CENTER);
        choices.getChildren().addAll(
                controls.primary(Command.always("welcome-example", "shell.welcome.example", Material2OutlinedAL.EXPLORE,
                        null, example)),
                controls.plain(Command.always("welcome-import", "shell.command.import",
                        Material2OutlinedMZ.MOVE_TO_INBOX, null, importFiles)),
                controls.plain(Command.always("welcome-create", "shell.welcome.create", Material2OutlinedAL.ADD, null,
                        create)));
        getChildren().addAll(title, sentence, choices);
    }

    /** Something was chosen and takes a moment. */
    public void showWorking() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.get("shell.welcome.opening"));
        sentence.setText(words.get("shell.welcome.opening"));
        choices.getChildren().setAll(bar);
    }
}
