package fr.captierslieux.sillage.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;

/**
 * When the navigation is folded: where a person folded it, and in a narrow window, which gives its width to the content. With room
 * again it is as the person left it.
 */
final class Folding {
    private static final double NARROW = 1000;

    private final BooleanProperty folded;
    private final ObservableDoubleValue width;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private boolean narrow;

    Folding(BooleanProperty folded, ObservableDoubleValue width) {
        this.folded = folded;
        this.width = width;
        chosen.subscribe(now -> folded.set(narrow || now));
        width.subscribe(this::look);
    }

    private void look() {
        boolean now = width.get() > 0 && width.get() < NARROW;
        if (now != narrow) {
            narrow = now;
            folded.set(narrow || chosen.get());
        }
    }

    /** Folded by a person, and kept so. */
    BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Folds or unfolds; what is folded in a narrow window is so for as long as it is narrow. */
    void turn() {
        boolean now = !folded.get();
        if (!now || !narrow) {
            chosen.set(now);
        }
        folded.set(now);
    }
}
