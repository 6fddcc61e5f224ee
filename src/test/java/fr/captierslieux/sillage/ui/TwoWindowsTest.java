package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows, one store: what one writes appears in the other, which keeps its place. */
class TwoWindowsTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void anImportElsewhereAppearsInTheOpenList() throws IOException {
        try (SampleStore store = SampleStore.copyInto(folder)) {
            SillageWindow window = Toolkit.onScreen(() -> {
                SillageWindow made = new SillageWindow(
                        Fixtures.surroundings(Words.french(), new Appearance(), new SameThread()), store.useCases(),
                        new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                        notices -> new RecordingPrompts());
                Stage stage = new Stage();
                stage.setScene(made.scene());
                stage.show();
                made.shell().show("cases");
                made.watch().look();
                return made;
            });
            long before = window.cases().totalProperty().get();
            String selected = String.valueOf(window.cases().selectedProperty().get());
            Path file = folder.resolve("exports");
            Files.createDirectory(file);
            Files.writeString(file.resolve("projets.csv"), "code;nom\nNOUVEAU;La Halle neuve\n");
            Files.writeString(file.resolve("dossiers.csv"),
                    "code;projet;reseau;premier_contact_le\nNEUF;NOUVEAU;CRESS;2026-11-23\n");
            store.useCases().importFiles().run(List.of(file), ImportOptions.USUAL, "import", ImportProgress.SILENT);
            Toolkit.run(() -> window.watch().look());
            assertThat(window.cases().totalProperty().get()).isEqualTo(before + 1);
            assertThat(window.cases().selectedProperty().get()).asString().as("the person keeps their place")
                    .isEqualTo(selected);
            Toolkit.run(() -> {
                window.close();
                window.scene().getWindow().hide();
            });
        }
    }
}
