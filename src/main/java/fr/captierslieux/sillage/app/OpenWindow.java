package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.attachments.AttachmentUseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.WindowPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Beginning;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.ui.workspace.WindowMemory;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/** Puts the window on an open store into its stage, set up as the person left it. */
final class OpenWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Words words;
    private final Clock clock;
    private final Background background;
    private final WiredStore store;

    OpenWindow(Words words, Clock clock, Background background, WiredStore store) {
        this.words = words;
        this.clock = clock;
        this.background = background;
        this.store = store;
    }

    /**
     * What is read before the window is built.
     *
     * @param settings as the person left them
     * @param profile  whose store it is
     * @param network  its name
     */
    private record Known(Map<String, String> settings, Optional<Profile> profile, String network) {
    }

    /**
     * @param closed    runs when the window is closed
     * @param beginning what the person chose at the first start
     * @param failed    runs when the store cannot be read
     */
    void show(Stage stage, Runnable closed, Optional<Beginning> beginning, Consumer<Throwable> failed) {
        UseCases useCases = WindowUseCases.on(store, clock);
        background.read(new Lane(), () -> read(useCases), known -> show(stage, useCases, known, closed, beginning),
                failed);
    }

    private static Known read(UseCases useCases) {
        Optional<Profile> profile = useCases.workspace().introduce().find();
        String code = profile.map(Profile::network).orElse("");
        String network = code.isEmpty()
                ? ""
                : useCases.forms().open().describe("reseaux", List.of(code)).values().stream()
                        .map(choice -> choice.label()).findFirst().orElse(code);
        return new Known(useCases.workspace().setUp().readAll(), profile, network);
    }

    private void show(Stage stage, UseCases useCases, Known known, Runnable closed, Optional<Beginning> beginning) {
        Settings settings = new Settings(known.settings(), background, useCases.workspace().setUp());
        Surroundings around = new Surroundings(words, clock, new Appearance(), background, settings);
        SillageWindow window = new SillageWindow(around, useCases, who(known),
                notices -> new WindowPrompts(words, stage, notices, OpenWindow::showOutside));
        stage.setTitle("Sillage");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(window.scene());
        new WindowMemory(settings).follow(stage);
        window.reopen();
        window.watchStore();
        stage.setOnHidden(event -> {
            window.close();
            closed.run();
        });
        stage.show();
        // What the first report and the first workbook need is loaded while nobody waits for it.
        background.longRunning(progress -> WindowUseCases.warmUp(store) && tidyFiles(useCases), warmed -> {
        }, thrown -> {
        });
        if (beginning.filter(answer -> answer.with() == With.IMPORT).isPresent()) {
            window.importFiles();
        }
    }

    /** Copies that a killed program left, and contents that left the bin. */
    private static boolean tidyFiles(UseCases useCases) {
        AttachmentUseCases attachments = useCases.caseFile().attachments();
        attachments.copies().removeLeftovers();
        return attachments.forget().forget() >= 0;
    }

    private SillageWindow.Who who(Known known) {
        Path file = store.path();
        Path folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.sillage$", "");
        return known.profile().map(profile -> new SillageWindow.Who(profile.person(), known.network(),
                WindowUseCases.version())).orElseGet(
                        () -> new SillageWindow.Who(name, folder == null ? "" : String.valueOf(folder.getFileName()),
                                WindowUseCases.version()));
    }

    private static void showOutside(Path place) {
        new Application() {
            @Override
            public void start(Stage stage) {
                // never launched: only its services of the host are used
            }
        }.getHostServices().showDocument(String.valueOf(place.toUri()));
    }
}
