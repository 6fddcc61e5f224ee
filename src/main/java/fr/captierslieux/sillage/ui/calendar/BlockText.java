package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.ui.controls.BrokenLines;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** What stands in a block of the agenda: its picture, its title, and what else there is room for, in whole lines. */
final class BlockText extends Pane {
    private static final double LINE = 14.65;
    private static final double BASELINE = 11.5;
    private static final double SIZE = 12;
    /** What the picture takes of the first line. */
    private static final double PICTURE = 17;
    private static final Font TITLE = Font.font("Inter Medium", SIZE);
    private static final Font REST = Font.font("Inter", SIZE);

    private final Node icon;
    private final String title;
    private final String rest;

    BlockText(Node icon, String title, String rest) {
        this.icon = icon;
        this.title = title;
        this.rest = rest;
        setMinSize(0, 0);
    }

    /** Fills a place of that size. */
    void fill(double width, double height) {
        setPrefSize(width, height);
        getChildren().setAll(icon);
        icon.relocate(0, 1);
        int most = Math.max(1, (int) Math.floor((height + 1) / LINE));
        List<String> first = BrokenLines.of(title, line -> width - (line == 0 ? PICTURE : 0), most,
                text -> measure(text, TITLE));
        for (int i = 0; i < first.size(); i++) {
            put(first.get(i), "calendar-title", TITLE, i == 0 ? PICTURE : 0, i);
        }
        if (!rest.isEmpty() && first.size() < most) {
            List<String> then = BrokenLines.of(rest, line -> width, most - first.size(), text -> measure(text, REST));
            for (int i = 0; i < then.size(); i++) {
                put(then.get(i), "calendar-rest", REST, 0, first.size() + i);
            }
        }
    }

    private void put(String text, String look, Font font, double x, int line) {
        Text node = new Text(x, BASELINE + line * LINE, text);
        node.setFont(font);
        node.getStyleClass().add(look);
        node.setManaged(false);
        getChildren().add(node);
    }

    private static double measure(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }
}
