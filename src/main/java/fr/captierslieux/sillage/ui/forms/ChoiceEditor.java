package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A field in which one types a few letters and takes one of what is offered. What is typed and names nothing stays, as a fault. */
final class ChoiceEditor implements FieldEditor {
    /** Stands for making a new row in place; no code begins so. */
    private static final String NEW = "+";

    private final FieldModel model;
    private final Offers offers;
    private final CustomTextField field = new CustomTextField();
    private final ChoiceList list;
    private final Editing editing;
    private final @Nullable Creation creation;
    private List<Choice> offered = List.of();
    private boolean showing;

    /** Makes a new row in place of choosing one. */
    interface Creation {
        /** « Nouvelle personne… »; empty where what is typed makes nothing new. */
        Optional<String> label(String typed);

        /**
         * @param typed what was typed in search of it
         * @param made  is given the new row
         */
        void create(String typed, Consumer<Choice> made);
    }

    ChoiceEditor(FieldModel model, String label, Offers offers, Words words, Overlay overlay,
            @Nullable Creation creation) {
        this.model = model;
        this.offers = offers;
        this.creation = creation;
        this.editing = model.field().editing();
        this.list = new ChoiceList(field, field, overlay, label, this::take);
        field.setMaxWidth(Double.MAX_VALUE);
        Button open = new Button(words.get("form.open-list"), new FontIcon(Material2OutlinedAL.EXPAND_MORE));
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setAccessibleText(words.get("form.open-list"));
        open.getStyleClass().setAll("button", "in-field");
        open.setFocusTraversable(false); // the arrow key opens the list
        open.setOnAction(event -> {
            field.requestFocus();
            offer("");
        });
        field.setRight(open);
        model.entryProperty().subscribe(this::show);
        field.textProperty().subscribe((before, now) -> typed(now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.isOpen()) {
                offer("");
                event.consume();
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                takeExact();
            }
        });
    }

    private void show(String entry) {
        if (!showing) {
            showing = true;
            field.setText(offers.label(editing, entry));
            showing = false;
        }
    }

    private void typed(String text) {
        if (!showing) {
            showing = true;
            model.entryProperty().set(text.isBlank() ? "" : Typing.OPEN + text);
            showing = false;
            offer(text);
        }
    }

    private void offer(String typed) {
        list.unmark();
        offers.find(editing, typed, found -> {
            offered = found;
            if (field.isFocused() && (typed.isEmpty() || typed.equals(field.getText()))) {
                Choice made = creation == null
                        ? null
                        : creation.label(typed).map(label -> new Choice(NEW, label, "")).orElse(null);
                list.show(found, made, !typed.isBlank());
            }
        });
    }

    private void take(Choice choice) {
        if (choice.code().equals(NEW)) {
            if (creation != null) {
                creation.create(open().orElse(""), made -> {
                    offers.know(offers.creates(editing).orElse(""), made);
                    take(made);
                });
            }
            return;
        }
        showing = true;
        model.entryProperty().set(choice.code());
        field.setText(choice.label());
        field.end();
        showing = false;
    }

    private Optional<String> open() {
        String entry = model.entryProperty().get();
        return entry.startsWith(Typing.OPEN) ? Optional.of(entry.substring(1)) : Optional.empty();
    }

    /** What is written out in full is meant. */
    private void takeExact() {
        open().ifPresent(text -> {
            List<Choice> same = offered.stream()
                    .filter(choice -> Folding.fold(choice.label()).equals(Folding.fold(text).strip())).toList();
            if (same.size() == 1) {
                take(same.getFirst());
            }
        });
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public Node target() {
        return field;
    }
}
