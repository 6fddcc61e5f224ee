package fr.captierslieux.sillage.ui.quickentry;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The line over the window: understood, asked, empty; light and dark, in both languages, in a small window. */
class QuickEntryScreensTest {
    @TempDir
    private Path folder;

    /** One state of the line. */
    record Case(String name, String text, Words words, Mode mode, double height) {
        @Override
        public String toString() {
            return "quick-entry-" + name + "-" + words.locale().getLanguage() + "-"
                    + mode.name().toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Case> cases() {
        Words french = Words.french();
        Words english = Words.in(Locale.UK);
        String example = "15/03 tél 20 min #budget rappeler la mairie lundi";
        return Stream.of(new Case("clear", example, french, Mode.LIGHT, 800),
                new Case("clear", example, french, Mode.DARK, 800),
                new Case("asked", "15/03 visio 20 min @halle @ma #budget le bar est posé, rappeler la mairie lundi",
                        french,
                        Mode.LIGHT, 720),
                new Case("asked", "15/03 call 20 min @halle @ma #budget the bar stands, call the town hall back Monday",
                        english, Mode.DARK, 720),
                new Case("name", "tél 20 min @ma #zzz bail relu", french, Mode.LIGHT, 720),
                new Case("nothing", "", french, Mode.LIGHT, 720),
                new Case("long", "tél 20 min " + "très long récit de ce qui a été dit ".repeat(12)
                        + "→ " + "rappeler la mairie ".repeat(8) + "lundi", french, Mode.DARK, 720));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(Case each) {
        Toolkit.start();
        try (SampleStore store = SampleStore.copyInto(folder)) {
            SillageWindow window = Toolkit.onScreen(() -> open(store, each));
            try {
                ScreenSweep.look(window.scene(), each.toString());
            } finally {
                Toolkit.run(() -> {
                    window.close();
                    window.scene().getWindow().hide();
                });
            }
        }
    }

    private static SillageWindow open(SampleStore store, Case each) {
        Appearance appearance = new Appearance();
        appearance.modeProperty().set(each.mode());
        SillageWindow window = new SillageWindow(
                new Surroundings(each.words(), SampleStore.CLOCK, appearance, new SameThread(),
                        new Settings(Map.of(), new SameThread(), store.useCases().workspace().setUp())),
                store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.setHeight(each.height());
        stage.show();
        if (!each.name().equals("name")) {
            window.show(new Place.OneCase(new Code("ECOSSOLIES-A-0001")));
        }
        window.shell().allCommands().stream().filter(command -> command.id().equals("command-quick-entry")).findFirst()
                .orElseThrow().runIfAvailable();
        ((TextField) window.scene().lookup("#quick-entry-field")).setText(each.text());
        ((QuickEntryLine) window.scene().lookup("#quick-entry-line")).readNow();
        return window;
    }
}
