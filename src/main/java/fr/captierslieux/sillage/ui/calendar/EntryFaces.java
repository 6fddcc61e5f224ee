package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.ui.day.DayWords;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.javafx.FontIcon;

/** Things of the agenda as nodes: each reached by the keyboard, each saying the whole of what it is. */
final class EntryFaces {
    private static final double SIDES = 14;
    private static final double ENDS = 4;

    private final CalendarWords words;
    private final Acts acts;

    /** What is done with a thing. */
    interface Acts {
        /** It has the keyboard, or was clicked. */
        void choose(CalendarEntry entry);

        /** Goes to its case, or to what it is. */
        void open(CalendarEntry entry);
    }

    EntryFaces(CalendarWords words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    CalendarWords words() {
        return words;
    }

    /** Several lines, as many as there is room for. */
    Button block(CalendarEntry entry, DayScope scope) {
        BlockText face = new BlockText(icon(entry), words.longTitle(entry),
                DayWords.join(words.time(entry), words.state(entry), words.where(entry),
                        scope == DayScope.MINE ? "" : words.who(entry)));
        Button block = button(entry, words.longTitle(entry), face);
        block.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        block.getStyleClass().add("calendar-block");
        Runnable fill = () -> face.fill(Math.max(0, block.getWidth() - SIDES),
                Math.max(0, block.getHeight() - ENDS));
        block.widthProperty().subscribe(fill);
        block.heightProperty().subscribe(fill);
        return block;
    }

    /** One line, with dots where it is cut. */
    Button line(CalendarEntry entry) {
        Button line = button(entry, (words.begins(entry) + " " + words.longTitle(entry)).strip(), icon(entry));
        line.getStyleClass().add("calendar-line");
        return line;
    }

    private static Node icon(CalendarEntry entry) {
        FontIcon icon = new FontIcon(CalendarWords.icon(entry.kind()));
        icon.getStyleClass().add("calendar-icon");
        return icon;
    }

    private Button button(CalendarEntry entry, String text, Node face) {
        Button button = new Button(text, face);
        button.setId("entry-" + entry.kind() + "-" + entry.code());
        button.setUserData(entry);
        button.getStyleClass().setAll("button", "calendar-entry",
                "kind-" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (words.isPast(entry)) {
            button.getStyleClass().add("past");
        }
        button.setMinSize(0, 0);
        button.setAccessibleText(words.spoken(entry));
        Tooltip whole = new Tooltip(words.spoken(entry));
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        button.setTooltip(whole);
        button.setOnAction(event -> acts.choose(entry));
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                acts.choose(entry);
            }
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                acts.open(entry);
                event.consume();
            }
        });
        button.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                acts.open(entry);
                event.consume();
            }
        });
        return button;
    }
}
