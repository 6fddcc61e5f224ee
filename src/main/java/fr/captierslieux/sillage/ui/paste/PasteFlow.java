package fr.captierslieux.sillage.ui.paste;

import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** « Coller des lignes… »: opens a window beside the other with what is on the clipboard. Nothing else waits for it. */
public final class PasteFlow {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 560;

    private final Supplier<PasteModel> models;
    private final Prompts prompts;
    private final Words words;
    private final Appearance appearance;

    /** @param models makes what a paste is done with */
    public PasteFlow(Supplier<PasteModel> models, Prompts prompts, Words words, Appearance appearance) {
        this.models = models;
        this.prompts = prompts;
        this.words = words;
        this.appearance = appearance;
    }

    /**
     * The command. Its keys work on lists: a text field takes them for itself.
     *
     * @param owner   the window beside which it opens
     * @param written runs when rows came in
     */
    public Command command(Supplier<Window> owner, Runnable written) {
        return Command.always("paste-rows", "paste.command", Material2OutlinedAL.CONTENT_PASTE, "Shortcut+V", () -> {
            String text = Clipboard.getSystemClipboard().getString();
            open(text == null ? "" : text, owner.get(), written);
        });
    }

    /** Opens the window on a text. */
    void open(String text, Window owner, Runnable written) {
        if (text.isBlank()) {
            prompts.tell(new Notice("paste.nothing", List.of(), null));
            return;
        }
        PasteModel model = models.get();
        Stage stage = new Stage();
        PastePane pane = new PastePane(model, words, outcome -> {
            stage.close();
            tell(outcome);
            written.run();
        }, stage::close);
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        appearance.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.initOwner(owner);
        stage.setTitle(words.get("paste.title"));
        stage.setScene(scene);
        stage.setOnHidden(event -> {
            pane.dispose();
            appearance.forget(scene);
        });
        pane.bind();
        model.take(text);
        CommandControls.install(scene, List.of(pane.importing()));
        stage.show();
        pane.focusFirst();
    }

    private void tell(ImportOutcome outcome) {
        Written figures = new Written(words);
        prompts.tell(new Notice("paste.done",
                List.of(figures.number(outcome.added()), figures.number(outcome.changed())), null));
    }
}
