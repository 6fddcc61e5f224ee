package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Fields beside each other: labels above, and beneath them over the whole width what is wrong, understood, or good to know. */
final class FieldRow extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final FormModel form;
    private final FormWords words;
    private final GridPane grid = new GridPane();
    private final VBox notes = new VBox(2);
    private final List<Slot> slots = new ArrayList<>();
    private Subscription bound = Subscription.EMPTY;

    /** A field with its editor, and with its label above. */
    private record Slot(FieldModel field, FieldEditor editor, Region box) {
    }

    FieldRow(FormModel form, FormWords words, List<FieldModel> fields, Editors make) {
        super(4);
        this.form = form;
        this.words = words;
        grid.setHgap(8);
        notes.setFocusTraversable(false);
        getChildren().addAll(grid, notes);
        for (FieldModel field : fields) {
            add(field, make.make(field));
        }
        slots.forEach(this::follow);
        arrange();
        tell();
    }

    private void add(FieldModel field, FieldEditor editor) {
        Label label = new Label(words.label(field.header()));
        label.getStyleClass().add("form-label");
        label.setLabelFor(editor.target());
        label.setMinWidth(0);
        label.setWrapText(true);
        editor.node().setId("form-" + field.header());
        if (editor.target().getAccessibleText() == null) {
            editor.target().setAccessibleText(label.getText());
        }
        VBox box = new VBox(4, label, editor.node());
        VBox.setVgrow(editor.node(), Priority.ALWAYS);
        box.setMinWidth(0);
        slots.add(new Slot(field, editor, box));
    }

    private void follow(Slot slot) {
        FieldModel field = slot.field();
        FieldEditor editor = slot.editor();
        bound = Subscription.combine(bound, field.relevantProperty().subscribe((before, now) -> arrange()),
                field.faultProperty().subscribe(fault -> {
                    editor.node().pseudoClassStateChanged(INVALID, fault != null);
                    tell();
                }), field.warningsProperty().subscribe((before, now) -> tell()),
                field.entryProperty().subscribe((before, now) -> tell()),
                editor.node().focusWithinProperty().subscribe((before, now) -> {
                    if (now) {
                        form.focused(field.header());
                    } else if (field.isTouched() || field.faultProperty().get() != null) {
                        if (!field.entryProperty().get().isEmpty()) {
                            field.check();
                        }
                    }
                    tell();
                }));
        editor.target().setAccessibleHelp(words.hint(field.header()));
    }

    /** Gives each field that matters its share of the width. */
    private void arrange() {
        List<Slot> shown = slots.stream().filter(slot -> slot.field().relevantProperty().get()).toList();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        double whole = shown.stream().mapToDouble(slot -> slot.field().field().weight()).sum();
        for (Slot slot : shown) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100 * slot.field().field().weight() / whole);
            share.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(share);
            grid.add(slot.box(), grid.getColumnConstraints().size() - 1, 0);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private void tell() {
        List<Node> lines = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.field().relevantProperty().get()) {
                line(slot, lines);
            }
        }
        notes.getChildren().setAll(lines);
        notes.setManaged(!lines.isEmpty());
    }

    private void line(Slot slot, List<Node> lines) {
        FieldModel field = slot.field();
        FieldEditor editor = slot.editor();
        NotUnderstood fault = field.faultProperty().get();
        if (fault != null) {
            String text = sentence(field, words.fault(fault));
            lines.add(note(text, "danger", field));
            editor.target().setAccessibleHelp(text);
            return;
        }
        String warned = warnings(slot, lines);
        boolean here = editor.node().isFocusWithin();
        boolean entry = field.field().editing() instanceof Editing.Coded
                && NewPerson.isNew(field.entryProperty().get());
        String understood = entry ? words.words().get("form.list.note") : here ? understood(field) : "";
        if (!understood.isEmpty()) {
            lines.add(note(understood, "understood", field));
        } else if (!words.hint(field.header()).isEmpty()
                && (here || !(field.field().editing() instanceof Editing.Day))) {
            lines.add(note(words.hint(field.header()), "hint", field));
        }
        editor.target().setAccessibleHelp(
                (warned + " " + (understood.isEmpty() ? words.hint(field.header()) : understood)).strip());
    }

    /** What is lawful and yet worth a look; returns what is said. */
    private String warnings(Slot slot, List<Node> lines) {
        FieldModel field = slot.field();
        List<String> said = new ArrayList<>();
        for (NotUnderstood warning : field.warningsProperty().get()) {
            String text = sentence(field, words.fault(warning));
            said.add(text);
            lines.add(note(text, "warning", field));
        }
        return String.join(" ", said);
    }

    private String sentence(FieldModel field, String sentence) {
        return slots.size() > 1
                ? words.words().get("form.fault-of", words.label(field.header()), sentence)
                : capital(sentence);
    }

    private String understood(FieldModel field) {
        Editing editing = field.field().editing();
        return form.typing().explained(editing, field.entryProperty().get(), field.reading());
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static Label note(String text, String look, FieldModel field) {
        Label note = new Label(text);
        note.setId((look.equals("warning") ? "form-warning-" : "form-note-") + field.header());
        note.getStyleClass().addAll("form-note", look);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        if (look.equals("danger")) {
            note.setGraphic(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
        } else if (look.equals("warning")) {
            note.setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
        }
        return note;
    }

    /** The editor of a field of this row; null when it is of another. */
    @Nullable
    FieldEditor editorOf(FieldModel field) {
        return slots.stream().filter(slot -> slot.field().equals(field)).map(Slot::editor).findFirst().orElse(null);
    }

    void finish() {
        slots.forEach(slot -> slot.editor().finish());
    }

    void dispose() {
        bound.unsubscribe();
    }
}
