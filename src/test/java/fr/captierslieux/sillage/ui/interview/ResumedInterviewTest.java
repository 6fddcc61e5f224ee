package fr.captierslieux.sillage.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keyboard is back on the criterion where the interview was left, also when all is read before the form was drawn once. */
class ResumedInterviewTest {
    @TempDir
    private Path folder;

    @Test
    void theKeyboardIsWhereItWasHoweverFastTheDraftIsRead() {
        Toolkit.start();
        try (SampleStore store = SampleStore.copyInto(folder)) {
            String name = "entretien?dossier=ECOSSOLIES-A-0001";
            store.useCases().forms().drafts().keep(new Draft(name, "entretien", null, -1,
                    List.of(new Draft.Field("dossier", "", "ECOSSOLIES-A-0001"),
                            new Draft.Field("multifonction", "", "3")),
                    "usagers", SampleStore.CLOCK.instant()));
            SillageWindow window = Toolkit.onScreen(() -> open(store));
            try {
                Toolkit.run(() -> window.forms().resumeAtHome(name));
                assertThat(Toolkit.onScreen(() -> {
                    Node owner = window.scene().getFocusOwner();
                    return owner == null ? "" : owner.getId();
                })).isEqualTo("criterion-usagers");
            } finally {
                Toolkit.run(() -> {
                    window.close();
                    window.scene().getWindow().hide();
                });
            }
        }
    }

    private static SillageWindow open(SampleStore store) {
        SillageWindow window = new SillageWindow(
                new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), new SameThread(),
                        new Settings(Map.of(), new SameThread(), store.useCases().workspace().setUp())),
                store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        return window;
    }
}
