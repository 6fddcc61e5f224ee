package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A field that two persons changed: what it was, mine and theirs, the changed words underlined; 1, 2 and 3 decide. */
final class ConflictCard extends VBox {
    private final Consumer<Decision> decided;
    private final List<Decision> decisions;

    /**
     * @param shown how an exchange text reads
     * @param both  whether both texts can stand one after the other
     */
    ConflictCard(Clash clash, String label, java.util.function.UnaryOperator<String> shown, boolean both, Words words,
            Consumer<Decision> decided) {
        super(8);
        this.decided = decided;
        this.decisions = both
                ? List.of(Decision.MINE, Decision.THEIRS, Decision.BOTH)
                : List.of(Decision.MINE, Decision.THEIRS);
        getStyleClass().addAll("card", "conflict");
        setFocusTraversable(true);
        setAccessibleText(words.get("form.conflict.spoken", label, said(shown.apply(clash.mine()), words),
                said(shown.apply(clash.theirs()), words)));
        Label title = new Label(words.get("form.conflict.title", label), new FontIcon(Material2OutlinedAL.CALL_SPLIT));
        title.getStyleClass().addAll("section-title", "conflict-title");
        title.setWrapText(true);
        String before = shown.apply(clash.before());
        getChildren().addAll(title, version(words.get("form.conflict.before"), before, before, words),
                version(words.get("form.conflict.mine"), shown.apply(clash.mine()), before, words),
                version(words.get("form.conflict.theirs"), shown.apply(clash.theirs()), before, words), buttons(words));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static String said(String text, Words words) {
        return text.isEmpty() ? words.get("form.conflict.empty") : text;
    }

    private static VBox version(String name, String text, String before, Words words) {
        Label heading = new Label(name);
        heading.getStyleClass().add("second-line");
        return new VBox(2, heading, new ChangedText(before, text, words.get("form.conflict.empty")));
    }

    private FlowPane buttons(Words words) {
        FlowPane row = new FlowPane(8, 6);
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            String verb = words.get("form.conflict.take." + decision.name());
            Label key = new Label(String.valueOf(i + 1));
            key.getStyleClass().add("key-hint");
            HBox face = new HBox(8, new Label(verb), key);
            face.setAlignment(javafx.geometry.Pos.CENTER);
            Button button = new Button(verb, face);
            button.setId("form-conflict-" + decision.name());
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleText(verb);
            button.setOnAction(event -> decided.accept(decision));
            row.getChildren().add(button);
        }
        return row;
    }

    /** Only what is typed on the card itself decides. Shift is let through: French keyboards type digits with it. */
    private void onKey(KeyEvent event) {
        if (!isFocused() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int at = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).indexOf(event.getCode());
        if (at < 0) {
            at = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3).indexOf(event.getCode());
        }
        if (at >= 0 && at < decisions.size()) {
            event.consume();
            decided.accept(decisions.get(at));
        }
    }
}
