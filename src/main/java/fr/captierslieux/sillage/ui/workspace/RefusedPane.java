package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says why a store does not open and what to do. */
public final class RefusedPane extends StackPane {
    private static final double WIDTH = 440;

    public RefusedPane(Words words, Reason reason, Runnable close) {
        setId("refused");
        getStyleClass().add("begin");
        Label title = new Label(words.get("refused.title"));
        title.getStyleClass().add("screen-title");
        Label sentence = new Label(words.get("store.refused." + reason.name()));
        sentence.setWrapText(true);
        VBox page = new VBox(12, title, sentence, new CommandControls(words)
                .primary(Command.always("refused-close", "prompt.close", Material2OutlinedAL.CLOSE, null, close)));
        page.setMaxWidth(WIDTH);
        page.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(page);
    }
}
