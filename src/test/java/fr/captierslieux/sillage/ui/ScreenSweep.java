package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.theme.ScenePicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;

/** Looks over a window as it stands: a picture of it, what the keyboard reaches without a name, what is cut. */
public final class ScreenSweep {
    private static final int FEWEST_COLOURS = 40;
    private ScreenSweep() {
    }

    /** Takes the picture {@code target/screens/name.png} and fails for what is blank, nameless or beyond the window. */
    public static void look(Scene scene, String name) {
        ScenePicture picture = ScenePicture.take(scene);
        try {
            picture.write(Path.of("target/screens", name + ".png"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        assertThat(picture.colours(200, 56, picture.width() - 200, picture.height() - 84)).as("content is drawn")
                .isGreaterThan(FEWEST_COLOURS);
        List<String> nameless = Toolkit.onScreen(() -> SceneChecks.nameless(scene));
        List<String> beyond = Toolkit.onScreen(() -> SceneChecks.beyond(scene));
        assertThat(nameless).as("what the keyboard reaches says what it is").isEmpty();
        assertThat(beyond).as("nothing stands beyond the window").isEmpty();
    }
}
