package fr.captierslieux.sillage.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.cases.CaseFixtures;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is chosen in a table stays chosen when somebody else writes. */
class KeptSelectionTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void aChoiceBeyondTheFirstPageOutlivesARefresh() {
        SillageWindow window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.french(), new Appearance(), new SameThread()),
                    Fixtures.useCases(CaseFixtures.many(1_000), (contents, context, output) -> {
                    }), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> new RecordingPrompts());
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.shell().show("cases");
            return made;
        });
        try {
            Toolkit.run(() -> {
                table(window).getSelectionModel().clearSelection();
                table(window).getSelectionModel().selectIndices(2, 640, 300);
            });
            CaseRow shown = Toolkit.onScreen(() -> window.cases().selectedProperty().get());
            Toolkit.run(() -> window.cases().refresh());
            assertThat(Toolkit.onScreen(() -> List.copyOf(table(window).getSelectionModel().getSelectedIndices())))
                    .containsExactly(2, 300, 640);
            assertThat(Toolkit.onScreen(() -> window.cases().selectedProperty().get())).isEqualTo(shown);
            assertThat(Toolkit.onScreen(() -> table(window).getSelectionModel().getSelectedIndex()))
                    .as("the panel is about the row that was chosen last").isEqualTo(300);
            Toolkit.run(() -> {
                table(window).getSelectionModel().selectAll();
                window.cases().refresh();
            });
            assertThat(Toolkit.onScreen(() -> table(window).getSelectionModel().getSelectedIndices().size()))
                    .as("rows that nobody looked at, too").isEqualTo(1_000);
        } finally {
            Toolkit.run(() -> {
                window.close();
                window.scene().getWindow().hide();
            });
        }
    }

    private static TableView<?> table(SillageWindow window) {
        return (TableView<?>) window.scene().lookup("#cases-table");
    }
}
