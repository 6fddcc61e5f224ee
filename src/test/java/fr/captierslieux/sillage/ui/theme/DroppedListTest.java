package fr.captierslieux.sillage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.Toolkit;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of a plain choice stands at its field the first time it opens, with lines as high as elsewhere. */
class DroppedListTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void standsAtItsField() throws Exception {
        ComboBox<String> field = Toolkit.onScreen(DroppedListTest::shown);
        try {
            Toolkit.run(field::show);
            Scene list = Toolkit
                    .onScreen(() -> ((ComboBoxListViewSkin<?>) field.getSkin()).getPopupContent().getScene());
            ScenePicture.take(list).write(Path.of("target/screens", "dropped-list.png"));
            Toolkit.run(() -> {
                Bounds place = field.localToScreen(field.getLayoutBounds());
                Bounds dropped = list.getRoot().lookup(".list-view").localToScreen(
                        list.getRoot().lookup(".list-view").getLayoutBounds());
                boolean below = Math.abs(dropped.getMinY() - place.getMaxY()) < 12;
                boolean above = Math.abs(dropped.getMaxY() - place.getMinY()) < 12;
                assertThat(below || above).as("list at %s, field at %s", dropped, place).isTrue();
                assertThat(((ListCell<?>) list.getRoot().lookup(".list-cell")).getHeight()).isEqualTo(32);
            });
        } finally {
            Toolkit.run(() -> {
                field.hide();
                field.getScene().getWindow().hide();
            });
        }
    }

    private static ComboBox<String> shown() {
        Appearance appearance = new Appearance();
        appearance.modeProperty().set(Appearance.Mode.LIGHT);
        ComboBox<String> field = new ComboBox<>();
        IntStream.rangeClosed(1, 15).forEach(i -> field.getItems().add("Réseau " + i));
        field.relocate(100, 462);
        field.setPrefWidth(440);
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(field), 1280, 720));
        appearance.dress(stage.getScene());
        stage.show();
        return field;
    }
}
