package fr.captierslieux.sillage.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final Folding folding = new Folding(folded, width);

    @Test
    void unfoldsOnceThereIsRoomAgain() {
        width.set(1280);
        assertThat(folded.get()).isFalse();
        width.set(640);
        assertThat(folded.get()).isTrue();
        assertThat(folding.chosenProperty().get()).as("a narrow window is no choice of a person").isFalse();
        width.set(1280);
        assertThat(folded.get()).isFalse();
    }

    @Test
    void foldsInAWindowThatOpensNarrow() {
        width.set(640);
        assertThat(folded.get()).isTrue();
    }

    @Test
    void staysFoldedWhereAPersonFoldedIt() {
        width.set(1280);
        folding.turn();
        width.set(640);
        width.set(1280);
        assertThat(folded.get()).isTrue();
        assertThat(folding.chosenProperty().get()).isTrue();
    }

    @Test
    void isUnfoldedByHandInANarrowWindow() {
        width.set(640);
        folding.turn();
        assertThat(folded.get()).isFalse();
        folding.turn();
        assertThat(folded.get()).isTrue();
        width.set(1280);
        assertThat(folded.get()).isFalse();
    }
}
