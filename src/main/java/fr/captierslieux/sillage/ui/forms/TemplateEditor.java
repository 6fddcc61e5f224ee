package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.ui.forms.NoteBlanks.Part;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A long text that may begin with a note template: a small menu beneath it, Ctrl+M within; Tab goes from blank to blank. */
final class TemplateEditor implements FieldEditor {
    private final LongTextEditor editor;
    private final TextArea area;
    private final Words words;
    private final Source source;
    private final Button open;
    private final VBox box;
    private final ContextMenu menu = new ContextMenu();
    private boolean hasBlanks;

    /** Finds the templates that are offered now, those that suit first. */
    interface Source {
        void find(Consumer<List<NoteTemplate>> answer);
    }

    TemplateEditor(LongTextEditor editor, Source source, Words words) {
        this.editor = editor;
        this.area = editor.area();
        this.words = words;
        this.source = source;
        open = new Button(words.get("form.template.open"), new FontIcon(Material2OutlinedMZ.NOTE_ADD));
        open.setId("form-template");
        open.getStyleClass().addAll("flat", "slim");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setTooltip(new Tooltip(words.get("form.template.keys")));
        open.setFocusTraversable(false); // its key works in the text
        open.setOnAction(event -> offer());
        HBox foot = new HBox(open);
        foot.setAlignment(Pos.CENTER_RIGHT);
        box = new VBox(2, editor.node(), foot);
        area.setAccessibleRoleDescription(words.get("form.template.keys"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.M && event.isShortcutDown()) {
                offer();
                event.consume();
            }
        });
        editor.onTab(this::toNextBlank);
    }

    private void offer() {
        source.find(found -> {
            menu.getItems().clear();
            boolean suited = false;
            for (NoteTemplate template : found) {
                boolean suits = template.stage() != null || template.kind() != null;
                if (suited && !suits) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                suited = suits;
                MenuItem item = new MenuItem(template.title());
                item.setId("template-" + template.code());
                item.setOnAction(event -> insert(template.text()));
                menu.getItems().add(item);
            }
            if (found.isEmpty()) {
                MenuItem none = new MenuItem(words.get("form.template.none"));
                none.setDisable(true);
                menu.getItems().add(none);
            }
            menu.show(open, Side.BOTTOM, 0, 0);
        });
    }

    /** What is written stays: the template comes where the caret is. */
    private void insert(String template) {
        menu.hide();
        int at = area.getCaretPosition();
        String piece = NoteBlanks.piece(area.getText(), at, template);
        area.insertText(at, piece);
        hasBlanks = true;
        area.requestFocus();
        Optional<Part> blank = NoteBlanks.find(area.getText(), at).filter(part -> part.to() <= at + piece.length());
        blank.ifPresentOrElse(part -> area.selectRange(part.from(), part.to()),
                () -> area.positionCaret(at + piece.length()));
    }

    /** Whether there is a blank to go to; once all are filled in, Tab leaves the text as it leaves any field. */
    private boolean toNextBlank() {
        Optional<Part> next = hasBlanks
                ? NoteBlanks.find(area.getText(), area.getSelection().getEnd())
                : Optional.empty();
        next.ifPresent(part -> area.selectRange(part.from(), part.to()));
        return next.isPresent();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node target() {
        return editor.target();
    }
}
