package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of every file, drawn whole in a side panel. */
@Tag("store")
class FormPicturesTest {
    @TempDir
    Path folder;

    @Test
    void everyFormIsDrawn() throws Exception {
        try (SampleStore store = SampleStore.copyInto(folder)) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                for (String file : List.of("suivis", "personnes", "projets", "membres", "dossiers", "stades", "visions",
                        "orientations", "emplois", "financements")) {
                    Words words = mode == Mode.LIGHT ? Words.french() : Words.in(Locale.UK);
                    FormStage stage = FormStage.on(store, words, mode).open(FormRequest.create(file, Map.of()));
                    ScenePicture picture = ScenePicture.take(stage.scene());
                    picture.write(Path
                            .of("target/screens/form-" + file + "-" + mode.name().toLowerCase(Locale.ROOT) + ".png"));
                    assertThat(stage.prompts.problems).isEmpty();
                    assertThat(Toolkit.onScreen(() -> stage.scene().getFocusOwner())).isNotNull();
                    stage.close();
                }
            }
        }
    }
}
