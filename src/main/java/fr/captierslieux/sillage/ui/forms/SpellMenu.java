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
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> fill(wordAt(event)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.SEMICOLON) {
                openAtNext();
                event.consume();
            }
        });
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
            fill(Optional.of(word));
            if (area.getSkin() instanceof TextAreaSkin skin) {
                Rectangle2D place = skin.getCharacterBounds(word.from());
                Point2D screen = area.localToScreen(place.getMinX(), place.getMaxY());
                menu.show(area, screen.getX(), screen.getY());
            }
        });
    }

    private void fill(Optional<Misspelling> word) {
        List<MenuItem> items = new ArrayList<>();
        word.ifPresent(each -> {
            MenuItem searching = new MenuItem(words.get("spelling.searching"));
            searching.setDisable(true);
            MenuItem learn = new MenuItem(words.get("spelling.learn", each.word()));
            learn.setId("spell-learn");
            learn.setOnAction(event -> model.learn(each.word()));
            items.addAll(List.of(searching, learn, new SeparatorMenuItem()));
            model.suggest(each, found -> offer(each, searching, found));
        });
        items.add(item("spelling.cut", area::cut, area.getSelectedText().isEmpty()));
        items.add(item("spelling.copy", area::copy, area.getSelectedText().isEmpty()));
        items.add(item("spelling.paste", area::paste, false));
        items.add(item("spelling.select-all", area::selectAll, area.getText().isEmpty()));
        menu.getItems().setAll(items);
    }

    private void offer(Misspelling word, MenuItem searching, List<String> found) {
        // SameThread answers before the items stand in the menu
        javafx.application.Platform.runLater(() -> {
            int at = menu.getItems().indexOf(searching);
            if (at < 0) {
                return;
            }
            if (found.isEmpty()) {
                searching.setText(words.get("spelling.nothing"));
                return;
            }
            menu.getItems().remove(at);
            for (String each : found.reversed()) {
                MenuItem item = new MenuItem(each);
                item.getStyleClass().add("spell-suggestion");
                item.setOnAction(event -> replace(word, each));
                menu.getItems().add(at, item);
            }
        });
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
