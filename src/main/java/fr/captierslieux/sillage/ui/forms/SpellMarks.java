package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.writing.Misspelling;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Wavy lines under the words of a text area that no dictionary knows. The area of the toolkit cannot underline; this lies over it. */
final class SpellMarks extends Pane {
    private static final double WAVE = 2;

    private final TextArea area;
    private final SpellingModel model;
    private final Path waves = new Path();

    SpellMarks(TextArea area, SpellingModel model) {
        this.area = area;
        this.model = model;
        setMouseTransparent(true);
        waves.getStyleClass().add("spell-waves");
        waves.setManaged(false);
        getChildren().add(waves);
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.heightProperty().bind(heightProperty().subtract(2));
        setClip(inside);
        model.foundProperty().subscribe(this::requestLayout);
        area.scrollTopProperty().subscribe(this::requestLayout);
        area.heightProperty().subscribe(this::requestLayout);
        area.widthProperty().subscribe(this::requestLayout);
        area.caretPositionProperty().subscribe(this::requestLayout);
        area.focusedProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        waves.getElements().clear();
        if (area.getSkin() instanceof TextAreaSkin skin) {
            model.foundProperty().get().stream().filter(this::isShown).forEach(each -> draw(each, skin));
        }
    }

    /** A word at whose end the caret stands is still being written. */
    private boolean isShown(Misspelling each) {
        boolean stands = each.to() <= area.getLength() && area.getText(each.from(), each.to()).equals(each.word());
        return stands && !(area.isFocused() && area.getCaretPosition() == each.to());
    }

    private void draw(Misspelling each, TextAreaSkin skin) {
        double left = Double.NaN;
        double right = 0;
        double bottom = 0;
        for (int i = each.from(); i < each.to(); i++) {
            Rectangle2D place = skin.getCharacterBounds(i);
            if (!Double.isNaN(left) && Math.abs(place.getMaxY() - bottom) > 1) { // the word goes on in the next line
                wave(left, right, bottom);
                left = Double.NaN;
            }
            left = Double.isNaN(left) ? place.getMinX() : left;
            right = place.getMaxX();
            bottom = place.getMaxY();
        }
        if (!Double.isNaN(left)) {
            wave(left, right, bottom);
        }
    }

    private void wave(double left, double right, double bottom) {
        double y = Math.round(bottom) - 1.5;
        waves.getElements().add(new MoveTo(left, y));
        boolean up = true;
        for (double x = left + WAVE; x <= right; x += WAVE) {
            waves.getElements().add(new LineTo(x, up ? y - WAVE : y));
            up = !up;
        }
    }

    /** The marked word at a place of the text. */
    Optional<Misspelling> at(int index) {
        return model.foundProperty().get().stream().filter(each -> each.from() <= index && index <= each.to())
                .findFirst();
    }

    /** The marked word at a place of the text or after it, from the beginning again after the last. */
    Optional<Misspelling> from(int index) {
        return model.foundProperty().get().stream().filter(each -> each.to() >= index).findFirst()
                .or(() -> model.foundProperty().get().stream().findFirst());
    }
}
