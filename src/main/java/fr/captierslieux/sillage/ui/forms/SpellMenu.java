package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.writing.Misspelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The menu of a text: what may have been meant, the person's own words, and what every text can. Ctrl+; opens it at the next mistake. */
final class SpellMenu {
    private final TextArea area;
    private final SpellMarks marks;
    private final SpellingModel model;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    SpellMenu(TextArea area, SpellMarks marks, SpellingModel model, Words words) {
        this.area = area;
        this.marks = marks;
        this.model = model;
        this.words = words;
        menu.setId("spell-menu");
        area.setContextMenu(menu);
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.SEMICOLON) {
                openAtNext();
                event.consume();
            }
        });
    }

    private void open(ContextMenuEvent event) {
        Optional<Misspelling> word = wordAt(event);
        if (word.isPresent()) {
            offer(word.get(), event.getScreenX(), event.getScreenY());
            event.consume();
        } else {
            menu.getItems().setAll(usual());
        }
    }

    private Optional<Misspelling> wordAt(ContextMenuEvent event) {
        if (event.isKeyboardTrigger() || !(area.getSkin() instanceof TextAreaSkin skin)) {
            return marks.at(area.getCaretPosition());
        }
        return marks.at(skin.getIndex(event.getX(), event.getY()).getCharIndex());
    }

    private void openAtNext() {
        marks.from(area.getCaretPosition()).ifPresent(word -> {
            area.selectRange(word.from(), word.to());
            if (area.getSkin() instanceof TextAreaSkin skin) {
                Rectangle2D place = skin.getCharacterBounds(word.from());
                Point2D screen = area.localToScreen(place.getMinX(), place.getMaxY());
                offer(word, screen.getX(), screen.getY());
            }
        });
    }

    /** Opens once it is known what may have been meant: a menu whose items change under the arrows loses its place. */
    private void offer(Misspelling word, double x, double y) {
        model.suggest(word, found -> {
            menu.getItems().setAll(about(word, found));
            menu.getItems().addAll(usual());
            menu.show(area, x, y);
        });
    }

    private List<MenuItem> about(Misspelling word, List<String> found) {
        List<MenuItem> items = new ArrayList<>();
        for (String each : found) {
            MenuItem suggestion = new MenuItem(each);
            suggestion.getStyleClass().add("spell-suggestion");
            suggestion.setOnAction(event -> replace(word, each));
            items.add(suggestion);
        }
        if (found.isEmpty()) {
            MenuItem nothing = new MenuItem(words.get("spelling.nothing"));
            nothing.setDisable(true);
            items.add(nothing);
        }
        MenuItem learn = new MenuItem(words.get("spelling.learn", word.word()));
        learn.setId("spell-learn");
        learn.setOnAction(event -> model.learn(word.word()));
        items.addAll(List.of(learn, new SeparatorMenuItem()));
        return items;
    }

    private List<MenuItem> usual() {
        boolean nothingSelected = area.getSelectedText().isEmpty();
        return List.of(item("spelling.cut", area::cut, nothingSelected),
                item("spelling.copy", area::copy, nothingSelected), item("spelling.paste", area::paste, false),
                item("spelling.select-all", area::selectAll, area.getText().isEmpty()));
    }

    private void replace(Misspelling word, String by) {
        if (word.to() <= area.getLength() && area.getText(word.from(), word.to()).equals(word.word())) {
            area.replaceText(word.from(), word.to(), by);
        }
    }

    private MenuItem item(String key, Runnable run, boolean disabled) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> run.run());
        item.setDisable(disabled);
        return item;
    }
}
