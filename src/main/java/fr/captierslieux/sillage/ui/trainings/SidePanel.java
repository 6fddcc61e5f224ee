package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A panel beside a session: a title with what puts it away, and what it is for at its foot. Escape and Ctrl+Enter do both. */
abstract class SidePanel extends BorderPane {
    private final Label title = RecordPanel.wrapped("", "form-title");
    private final Node primary;

    /**
     * @param close puts the panel away
     * @param act   what it is for
     */
    SidePanel(String id, Words words, Command close, Command act) {
        setId(id);
        getStyleClass().add("side-panel");
        CommandControls.markAsWriting(this);
        CommandControls controls = new CommandControls(words);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, controls.iconOnly(close));
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        primary = controls.primary(act);
        HBox foot = new HBox(8, primary);
        foot.getStyleClass().add("panel-foot");
        setTop(head);
        setBottom(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.runIfAvailable();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                act.runIfAvailable();
                event.consume();
            }
        });
    }

    final void entitle(String text) {
        title.setText(text);
    }

    /** Puts the keyboard where the work begins. */
    void focusFirst() {
        primary.lookup(".button").requestFocus();
    }
}
