package fr.captierslieux.sillage.ui.prompts;

import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One of several, in a dialog: all of them are seen, the first is chosen, Enter or a double click takes it.
 *
 * @param <T> what is chosen
 */
final class Choosing<T> {
    private static final double LINE = 32;
    private static final int SEEN = 8;

    private final Dialog<ButtonType> dialog;
    private final ButtonType take;
    private final ListView<Option<T>> list = new ListView<>();

    /**
     * @param dialog with its question, to which the options and the buttons are added
     * @param take   the button that takes what is chosen
     * @param leave  the button that takes nothing
     */
    Choosing(Dialog<ButtonType> dialog, ButtonType take, ButtonType leave, List<Option<T>> options) {
        this.dialog = dialog;
        this.take = take;
        list.setId("prompt-options");
        list.getStyleClass().addAll("choices", "prompt-options");
        list.setAccessibleText(dialog.getTitle());
        list.getItems().setAll(options);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.min(SEEN, Math.max(1, options.size())) + 2);
        list.setCellFactory(owner -> new Cell());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> { // a list keeps Enter to itself
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take();
            }
        });
        if (dialog.getDialogPane().getContent() instanceof VBox content) {
            content.getChildren().add(list);
        }
        dialog.getDialogPane().getButtonTypes().setAll(take, leave);
        // later: the toolkit gives the keyboard to the default button when all who listen have been told
        dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
    }

    Dialog<ButtonType> dialog() {
        return dialog;
    }

    /** Asks; empty where none was taken. */
    Optional<T> ask() {
        return dialog.showAndWait().filter(take::equals).flatMap(answer -> Optional.ofNullable(chosen()));
    }

    private @Nullable T chosen() {
        Option<T> option = list.getSelectionModel().getSelectedItem();
        return option == null ? null : option.value();
    }

    private void take() {
        if (dialog.getDialogPane().lookupButton(take) instanceof Button button) {
            button.fire();
        }
    }

    /** Reads as its label. */
    private final class Cell extends ListCell<Option<T>> {
        Cell() {
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    take();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? null : option.label());
        }
    }
}
