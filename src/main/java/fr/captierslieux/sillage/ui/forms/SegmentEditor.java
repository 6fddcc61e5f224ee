package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A few choices side by side, one stop of the keyboard: arrows and first letters choose, Delete takes the choice back. */
final class SegmentEditor implements FieldEditor {
    private final FieldModel model;
    private final HBox box = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final String label;
    private final Words words;
    private @Nullable MenuButton others;

    /**
     * @param first stand side by side
     * @param more  stand behind a button at the end; mostly none
     */
    SegmentEditor(FieldModel model, String label, List<Choice> first, List<Choice> more, Words words) {
        this.model = model;
        this.label = label;
        this.words = words;
        box.getStyleClass().addAll("segments", "tall", "form-segments");
        first.forEach(choice -> add(choice));
        if (!more.isEmpty()) {
            addMore(more, words.get("form.more"));
        }
        box.getChildren().getFirst().getStyleClass().add("first");
        box.getChildren().getLast().getStyleClass().add("last");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.entryProperty().subscribe(this::show);
    }

    private void add(Choice choice) {
        ToggleButton button = new ToggleButton(choice.label());
        button.setUserData(choice.code());
        button.setId("form-" + model.header() + "-" + choice.code());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.get("form.spoken-choice", label, choice.label()));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> model.entryProperty().set(button.isSelected() ? choice.code() : ""));
        buttons.add(button);
        box.getChildren().add(button);
    }

    private void addMore(List<Choice> more, String moreLabel) {
        MenuButton others = new MenuButton(moreLabel);
        this.others = others;
        others.setFocusTraversable(false); // the arrow key goes on to it from the last choice
        others.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT) {
                buttons.getLast().requestFocus();
                event.consume();
            }
        });
        others.setAccessibleText(words.get("form.spoken-choice", label, moreLabel));
        others.setMinWidth(Region.USE_PREF_SIZE);
        others.getStyleClass().add("more");
        for (Choice choice : more) {
            MenuItem item = new MenuItem(choice.label());
            item.setOnAction(event -> model.entryProperty().set(choice.code()));
            others.getItems().add(item);
        }
        model.entryProperty().subscribe(entry -> {
            String chosen = more.stream().filter(each -> each.code().equals(entry)).map(Choice::label).findFirst()
                    .orElse("");
            others.setText(chosen.isEmpty() ? moreLabel : chosen);
            others.setAccessibleText(words.get("form.spoken-choice", label, others.getText()));
            others.getStyleClass().remove("chosen");
            if (!chosen.isEmpty()) {
                others.getStyleClass().add("chosen");
            }
        });
        box.getChildren().add(others);
    }

    private void show(String entry) {
        boolean any = buttons.stream().anyMatch(button -> entry.equals(button.getUserData()));
        for (ToggleButton button : buttons) {
            boolean chosen = entry.equals(button.getUserData());
            button.setSelected(chosen);
            button.setFocusTraversable(chosen || (!any && button.equals(buttons.getFirst())));
        }
    }

    private void onKey(KeyEvent event) {
        int at = buttons.indexOf(box.getScene().getFocusOwner());
        if (at < 0 || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> choose(at - 1, event);
            case RIGHT -> choose(at + 1, event);
            case DELETE, BACK_SPACE -> {
                model.entryProperty().set("");
                buttons.get(at).requestFocus();
                event.consume();
            }
            default -> chooseByLetter(event);
        }
    }

    private void chooseByLetter(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isLetterKey() || code.isDigitKey()) {
            String letter = Folding.fold(code.getName().replaceFirst("(?i)numpad ", ""));
            for (int i = 0; i < buttons.size(); i++) {
                if (Folding.fold(buttons.get(i).getText()).startsWith(letter)) {
                    choose(i, event);
                    return;
                }
            }
        }
    }

    private void choose(int index, KeyEvent event) {
        if (index >= 0 && index < buttons.size()) {
            ToggleButton button = buttons.get(index);
            model.entryProperty().set(String.valueOf(button.getUserData()));
            button.requestFocus();
        } else if (index == buttons.size() && others != null) {
            others.requestFocus();
        }
        event.consume();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node target() {
        return buttons.stream().filter(ToggleButton::isSelected).findFirst().orElse(buttons.getFirst());
    }
}
