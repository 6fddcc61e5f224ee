package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.words.Words;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A question outside of the window: what is asked, where it is answered, a hint, and what is wrong with the answer. */
final class AskedField extends VBox {
    private final Words words;
    private final Control editor;
    private final Label fault = new Label("", new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));

    /** @param hintKey may tell the shortest passphrase; empty for no hint */
    AskedField(Words words, Control editor, String labelKey, String hintKey) {
        super(4);
        this.words = words;
        this.editor = editor;
        Label label = new Label(words.get(labelKey));
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor);
        editor.setAccessibleText(words.get(labelKey));
        getChildren().addAll(label, editor);
        if (!hintKey.isEmpty()) {
            Label hint = new Label(words.get(hintKey, Passphrase.SHORTEST));
            hint.getStyleClass().add("field-hint");
            hint.setWrapText(true);
            getChildren().add(hint);
        }
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        getChildren().add(fault);
        tell(null);
    }

    /** A secret that is typed. */
    static AskedField secret(Words words, String id, String labelKey, String hintKey, StringProperty typed) {
        PasswordField editor = new PasswordField();
        editor.setId(id);
        editor.textProperty().bindBidirectional(typed);
        return new AskedField(words, editor, labelKey, hintKey).follow(typed);
    }

    /** What is being put right is not called wrong. */
    AskedField follow(Property<?> answer) {
        answer.addListener((value, before, now) -> tell(null));
        return this;
    }

    /** Says what is wrong; with null nothing is. */
    void tell(@Nullable String key) {
        fault.setText(key == null ? "" : words.get(key, Passphrase.SHORTEST));
        fault.setVisible(key != null);
        fault.setManaged(key != null);
    }

    /** Where it is answered. */
    Control editor() {
        return editor;
    }
}
