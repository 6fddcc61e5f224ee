package fr.captierslieux.sillage.ui.forms;

import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text in which the words that another did not have are underlined, on a ground of their own. */
final class ChangedText extends TextFlow {
    private final Path ground = new Path();
    private final java.util.List<ChangedWords.Part> parts;

    /** @param empty what is shown of an empty text */
    ChangedText(String before, String text, String empty) {
        parts = ChangedWords.between(before, text);
        ground.setManaged(false);
        ground.getStyleClass().add("conflict-shape");
        getChildren().add(ground);
        if (text.isEmpty()) {
            getChildren().add(word(empty, "absent"));
        }
        parts.forEach(part -> getChildren().add(word(part.text(), part.changed() ? "changed" : "same")));
    }

    private static Text word(String text, String look) {
        Text word = new Text(text);
        word.getStyleClass().addAll("conflict-text", look);
        return word;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        int at = 0;
        for (ChangedWords.Part part : parts) {
            int end = at + part.text().length();
            if (part.changed()) {
                ground.getElements().addAll(getRangeShape(at, end, false));
            }
            at = end;
        }
    }
}
