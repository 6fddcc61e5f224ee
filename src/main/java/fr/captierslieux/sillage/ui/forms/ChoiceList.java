package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The list beneath a field where one types and chooses: the keyboard stays in the field, arrows walk the list, Enter and Tab take
 * what is marked.
 */
final class ChoiceList {
    private static final double ROW = 30;
    private static final int ROWS = 8;

    private final TextField field;
    private final Region anchor;
    private final Overlay overlay;
    private final Consumer<Choice> taken;
    private final ListView<Choice> list = new ListView<>();

    /** @param taken is told what was taken */
    ChoiceList(TextField field, Region anchor, Overlay overlay, String label, Consumer<Choice> taken) {
        this.field = field;
        this.anchor = anchor;
        this.overlay = overlay;
        this.taken = taken;
        list.getStyleClass().add("choices");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(label);
        list.setCellFactory(owner -> {
            ChoiceCell cell = new ChoiceCell();
            cell.setOnMouseClicked(event -> { // not the list: its scroll bar is clicked as well
                if (!cell.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                    take();
                }
            });
            return cell;
        });
        list.getSelectionModel().selectedItemProperty().subscribe(choice -> field
                .setAccessibleHelp(choice == null ? null : choice.label()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                hide();
            }
        });
    }

    /** Shows choices; the first is marked when something was typed. */
    void show(List<Choice> choices, @Nullable Choice creation, boolean mark) {
        List<Choice> all = new ArrayList<>(choices);
        if (creation != null) {
            all.add(creation);
        }
        list.getItems().setAll(all);
        list.setPrefHeight(Math.min(ROWS, all.size()) * ROW + 10);
        if (all.isEmpty()) {
            hide();
            return;
        }
        if (mark && !choices.isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
        list.scrollTo(0);
        overlay.open(anchor, list, Overlay.Width.FIELD);
    }

    /** What is offered was found for an earlier text: nothing of it is meant until the new answer comes. */
    void unmark() {
        list.getSelectionModel().clearSelection();
    }

    void hide() {
        if (overlay.shows(list)) {
            overlay.close();
        }
    }

    boolean isOpen() {
        return overlay.shows(list);
    }

    /** What is marked in the open list. */
    Optional<Choice> marked() {
        return isOpen() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    private void onKey(KeyEvent event) {
        if (!isOpen() || event.isControlDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> walk(1, event);
            case UP -> walk(-1, event);
            case ENTER -> {
                if (marked().isPresent()) {
                    take();
                    event.consume();
                }
            }
            case TAB -> {
                if (!event.isShiftDown()) {
                    take();
                }
            }
            case ESCAPE -> {
                hide();
                event.consume();
            }
            default -> {
            }
        }
    }

    private void walk(int step, KeyEvent event) {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex() + step;
        list.getSelectionModel().clearAndSelect(Math.max(0, Math.min(size - 1, at)));
        list.scrollTo(Math.max(0, at - ROWS + 2));
        event.consume();
    }

    private void take() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            hide();
            taken.accept(choice);
        }
    }

    TextField field() {
        return field;
    }

    /** The label, and at the right what tells two alike apart. */
    private static final class ChoiceCell extends ListCell<Choice> {
        private final Label label = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(8, label, detail);

        ChoiceCell() {
            detail.getStyleClass().add("second-line");
            detail.setMinWidth(0);
            label.setMinWidth(0);
            HBox.setHgrow(detail, Priority.ALWAYS);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            label.setText(choice == null ? "" : choice.label());
            detail.setText(choice == null ? "" : choice.detail());
            setGraphic(empty ? null : line);
            setAccessibleText(choice == null
                    ? null
                    : choice.detail().isEmpty() ? choice.label() : choice.label() + ", " + choice.detail());
        }
    }
}
