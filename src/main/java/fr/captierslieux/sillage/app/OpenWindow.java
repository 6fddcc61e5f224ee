package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.history.WatchStore.Standing;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.attachments.AttachmentUseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.Answer;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

/** Puts the window on an open store into its stage, set up as the person left it. */
final class OpenWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Words words;
    private final Clock clock;
    private final Background background;
    private final WiredStore store;
    private final Ways ways;

    /**
     * What the window leads to and how long its store lasts.
     *
     * @param lasting whether the store stays when the window closes
     * @param closed  runs when the window is closed
     * @param profile asks anew who works here; the window is released before
     * @param passphrase asks for another passphrase of a store that stays; the window is released before
     * @param failed  runs when the store cannot be read
     */
    record Ways(Lasting lasting, Runnable closed, Runnable profile, Runnable passphrase, Consumer<Throwable> failed) {
    }

    /** Whether a store stays. */
    enum Lasting {
        KEPT, EXAMPLE
    }

    OpenWindow(Words words, Clock clock, Background background, WiredStore store, Ways ways) {
        this.words = words;
        this.clock = clock;
        this.background = background;
        this.store = store;
        this.ways = ways;
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

    /** @param beginning what the person chose at the first start */
    void show(Stage stage, Optional<Beginning> beginning) {
        UseCases useCases = WindowUseCases.on(store, clock);
        background.read(new Lane(), () -> read(useCases), known -> show(stage, useCases, known, beginning),
                ways.failed());
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

    private void show(Stage stage, UseCases useCases, Known known, Optional<Beginning> beginning) {
        Settings settings = new Settings(known.settings(), background, useCases.workspace().setUp());
        Surroundings around = new Surroundings(words, clock, new Appearance(), background, settings);
        List<Prompts> prompts = new ArrayList<>();
        SillageWindow window = new SillageWindow(around, useCases, who(known), notices -> {
            prompts.add(new WindowPrompts(words, stage, notices, OpenWindow::showOutside));
            return prompts.getFirst();
        });
        stage.setTitle("Sillage");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(window.scene());
        leadOut(window, new WindowMemory(settings).follow(stage), stage);
        window.reopen();
        window.watchStore();
        stage.setOnCloseRequest(ways.lasting() == Lasting.KEPT ? null : askBefore(window, prompts.getFirst()));
        stage.show();
        if (ways.lasting() == Lasting.KEPT) {
            window.waysOut().onBackUp();
        }
        // What the first report and the first workbook need is loaded while nobody waits for it.
        background.longRunning(progress -> WindowUseCases.warmUp(store) && tidyFiles(useCases), warmed -> {
        }, thrown -> {
        });
        if (beginning.filter(answer -> answer.with() == With.IMPORT).isPresent()) {
            window.importFiles();
        }
    }

    /** What ends the window: its stage is closed, or shows something else. */
    private void leadOut(SillageWindow window, Subscription followed, Stage stage) {
        Runnable release = () -> {
            followed.unsubscribe();
            window.close();
        };
        window.waysOut().onProfile(() -> {
            release.run();
            ways.profile().run();
        });
        if (ways.lasting() == Lasting.KEPT) {
            window.waysOut().onPassphrase(() -> {
                release.run();
                ways.passphrase().run();
            });
        }
        stage.setOnHidden(event -> {
            release.run();
            ways.closed().run();
        });
    }

    /** An example goes with its window: who wrote in it is told before. */
    private static EventHandler<WindowEvent> askBefore(SillageWindow window, Prompts prompts) {
        window.tellExample();
        AtomicLong first = new AtomicLong(-1);
        window.watch().standingProperty().subscribe(now -> {
            if (now != null) {
                first.compareAndSet(-1, now.lastOperation());
            }
        });
        return event -> {
            Standing now = window.watch().standingProperty().get();
            boolean written = now != null && now.lastOperation() != first.get();
            if (written && prompts.confirm(new Question("shell.example.close", "shell.example.close-detail",
                    "shell.example.close-verb", List.of())) == Answer.LEAVE_IT) {
                event.consume();
            }
        };
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
