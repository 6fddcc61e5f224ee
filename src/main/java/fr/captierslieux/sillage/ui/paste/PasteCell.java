package fr.captierslieux.sillage.ui.paste;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A pasted cell: its text, a mark when it is faulty, and a field while it is corrected. */
final class PasteCell extends TableCell<PastedRow, String> {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final int column;
    private final Sentence sentence;
    private final Label label = new Label();
    private final FontIcon mark = new FontIcon(Material2OutlinedAL.ERROR_OUTLINE);
    private final TextField field = new TextField();

    /** What is wrong with a cell; empty for nothing. */
    interface Sentence {
        String of(PastedRow row, int column);
    }

    PasteCell(int column, Sentence sentence) {
        this.column = column;
        this.sentence = sentence;
        label.setMinWidth(0);
        getStyleClass().add("paste-cell");
        field.setOnAction(event -> commitEdit(field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && isEditing()) {
                commitEdit(field.getText());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        PastedRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || row == null || text == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(FAULTY, false);
            return;
        }
        String wrong = sentence.of(row, column);
        label.setText(text.replace('\n', ' '));
        label.setGraphic(wrong.isEmpty() ? null : mark);
        pseudoClassStateChanged(FAULTY, !wrong.isEmpty());
        setTooltip(wrong.isEmpty() ? null : new Tooltip(wrong));
        setAccessibleText(wrong.isEmpty() ? text : text + ", " + wrong);
        setGraphic(isEditing() ? field : label);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(label);
    }
}
