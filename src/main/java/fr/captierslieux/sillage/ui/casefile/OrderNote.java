package fr.captierslieux.sillage.ui.casefile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/** How the order of suggestions comes about, in a few sentences. */
final class OrderNote {
    private static final double WIDTH = 380;

    private final Label text;
    private final String title;

    OrderNote(StoryWords words) {
        this.title = words.get("casefile.orientation.order");
        this.text = TabParts.wrapped(words.get("casefile.orientation.order-note"), "order-note");
        text.setId("order-note");
        text.setPrefWidth(WIDTH);
        text.setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(Node beside) {
        PopOver popOver = new PopOver(text);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(title);
        popOver.show(beside);
    }
}
