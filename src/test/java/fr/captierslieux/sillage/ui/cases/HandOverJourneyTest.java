package fr.captierslieux.sillage.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A colleague leaves: their cases are filtered, all chosen, and handed over, by keyboard. */
class HandOverJourneyTest {
    private static final String LEAVING = "Inès Thébault";

    @TempDir
    private Path folder;

    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();

    @Test
    void aWholeCaseloadGoesToAColleagueAndComesBack() {
        Toolkit.start();
        try (SampleStore store = SampleStore.copyInto(folder)) {
            String code = store.useCases().cases().caseload().colleagues().list().stream()
                    .filter(each -> each.name().equals(LEAVING)).findFirst().orElseThrow().code().value();
            SillageWindow window = Toolkit.onScreen(() -> {
                SillageWindow made = new SillageWindow(
                        Fixtures.surroundings(Words.french(), new Appearance(), new SameThread()), store.useCases(),
                        new SillageWindow.Who(LEAVING, "Les Ecossolies", "test"), notices -> prompts);
                Stage stage = new Stage();
                stage.setScene(made.scene());
                stage.show();
                made.show(new Place.Cases());
                made.cases().ask(query -> query.withAdvisor(code));
                return made;
            });
            long had = window.cases().totalProperty().get();
            assertThat(had).isGreaterThan(5);
            Toolkit.run(() -> Objects.requireNonNull(window.scene().lookup("#cases-table")).requestFocus());
            robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
            robot.type(KeyCode.C);
            Toolkit.waitUntil(window.scene(), "the question to whom", HandOverJourneyTest::asksToWhom);
            ScreenSweep.look(window.scene(), "cases-hand-over");
            robot.write("marsollier");
            robot.type(KeyCode.ENTER);
            Toolkit.waitUntil(window.scene(), "of another network",
                    () -> prompts.questions.stream()
                            .anyMatch(each -> each.titleKey().equals("caseload.other-network")));
            assertThat(window.cases().totalProperty().get()).as("left as it is until that is meant").isEqualTo(had);
            robot.type(KeyCode.C);
            Toolkit.waitUntil(window.scene(), "the question to whom", HandOverJourneyTest::asksToWhom);
            robot.write("cottineau");
            robot.type(KeyCode.ENTER);
            Toolkit.waitUntil(window.scene(), "handed over", () -> window.cases().totalProperty().get() == 0);
            Notice told = prompts.notices.getLast();
            assertThat(told.messageKey()).isEqualTo("caseload.told");
            assertThat(told.arguments()).startsWith(Math.toIntExact(had), "Marius Cottineau");
            Toolkit.run(() -> Objects.requireNonNull(told.action()).run().run());
            assertThat(window.cases().totalProperty().get()).isEqualTo(had);
            Toolkit.run(() -> {
                window.close();
                window.scene().getWindow().hide();
            });
        }
    }

    private static boolean asksToWhom() {
        return Window.getWindows().stream().anyMatch(each -> {
            Node field = each.getScene() == null ? null : each.getScene().lookup("#hand-over-to");
            return field != null && field.isFocused();
        });
    }
}
