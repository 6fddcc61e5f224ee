package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A draft: what it is and of whom, how it begins, when it was typed, and what can be done with it. */
final class DraftCell extends ListCell<KeptDraft> {
    private final Words words;
    private final DraftWords told;
    private final Consumer<KeptDraft> open;
    private final Consumer<KeptDraft> discard;

    DraftCell(Words words, Clock clock, Consumer<KeptDraft> open, Consumer<KeptDraft> discard) {
        this.words = words;
        this.told = new DraftWords(words, clock);
        this.open = open;
        this.discard = discard;
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable KeptDraft kept, boolean empty) {
        super.updateItem(kept, empty);
        if (empty || kept == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label what = line(told.title(kept), "gesture-first");
        Label how = line(Stream.of(told.at(kept), kept.beginning()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")), "second-line");
        VBox text = new VBox(2, what, how);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        String name = kept.draft().name();
        FlatButton resume = new FlatButton(words.get("drafts.resume"), "draft-resume", () -> open.accept(kept));
        resume.setAccessibleText(words.get("drafts.resume-that", what.getText()));
        FlatButton drop = new FlatButton(words.get("drafts.discard"), "draft-discard", () -> discard.accept(kept));
        drop.setAccessibleText(words.get("drafts.discard-that", what.getText()));
        HBox row = new HBox(12, text, resume, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setUserData(name);
        setGraphic(row);
        setAccessibleText(what.getText() + ", " + how.getText());
    }

    private static Label line(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    /** What wraps is as high as its width asks for. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof HBox box
                ? box.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedTopInset()
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof HBox box) {
            box.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
