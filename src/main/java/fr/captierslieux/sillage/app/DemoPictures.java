package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Pictures of the main screens with the sample network, drawn without a display. */
final class DemoPictures {
    /** A picture with fewer colours shows nothing: text alone, smoothed, has hundreds. */
    private static final int FEWEST_COLOURS = 60;
    private static final int SHOWN = 13;
    private static final Place SHOWN_CASE = new Place.OneCase(new Code("ECOSSOLIES-A-0001"));

    private final WiredStore store;
    private final Clock clock;
    private final Path folder;
    private int written;

    DemoPictures(WiredStore store, Clock clock, Path folder) {
        this.store = store;
        this.clock = clock;
        this.folder = folder;
    }

    /** Draws them all and returns how many they are. */
    int draw() throws IOException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false); // the toolkit would end with the first window
        Platform.startup(started::countDown);
        try {
            started.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
        Appearance appearance = ScenePicture.onScreen(Appearance::new);
        UseCases useCases = WindowUseCases.on(store, clock);
        window(Words.french(), Mode.LIGHT, appearance, useCases, this::frenchLight);
        window(Words.french(), Mode.DARK, appearance, useCases, this::frenchDark);
        window(Words.in(Locale.UK), Mode.LIGHT, appearance, useCases, this::english);
        return written;
    }

    private void frenchLight(Drawn drawn) throws IOException {
        drawn.picture("ma-journee-clair", window -> window.shell().show("day"));
        drawn.picture("dossiers-clair", window -> window.show(new Place.Cases()));
        CaseRow longest = longestName(drawn.useCases());
        drawn.picture("dossier-nom-long", window -> window.cases().selectedProperty().set(longest));
        drawn.picture("dossier-clair", window -> window.show(SHOWN_CASE));
        drawn.picture("historique", window -> window.show(new Place.History()));
        drawn.picture("rapports-clair", window -> {
            window.show(new Place.Reports());
            window.reports().drill("A1");
        });
    }

    private void frenchDark(Drawn drawn) throws IOException {
        drawn.picture("ma-journee-sombre", window -> {
        });
        drawn.picture("dossiers-sombre", window -> window.show(new Place.Cases()));
        drawn.picture("dossier-sombre", window -> window.show(SHOWN_CASE));
        drawn.picture("rapports-sombre", window -> {
            window.show(new Place.Reports());
            window.reports().drill("C5");
        });
    }

    private void english(Drawn drawn) throws IOException {
        drawn.picture("reports-english", window -> {
            window.show(new Place.Reports());
            window.reports().drill("C1");
        });
    }

    /** Of the cases that the list shows first. */
    private static CaseRow longestName(UseCases useCases) {
        ListCases list = useCases.cases().list();
        return list.rows(list.order(CaseQuery.FIRST).page(0, SHOWN)).stream()
                .max(Comparator.comparingInt(row -> row.project().length())).orElseThrow();
    }

    private void window(Words words, Mode mode, Appearance appearance, UseCases useCases, Screens screens)
            throws IOException {
        SillageWindow window = ScenePicture.onScreen(() -> {
            appearance.modeProperty().set(mode);
            Background background = new SameThread();
            Surroundings around = new Surroundings(words, clock, appearance, background,
                    new Settings(Map.of(), background, useCases.workspace().setUp()));
            SillageWindow made = new SillageWindow(around, useCases,
                    new SillageWindow.Who(words.get("demo.person"), words.get("demo.place"), WindowUseCases.version()),
                    notices -> new NoPrompts());
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            return made;
        });
        screens.draw(new Drawn(window, useCases));
        ScenePicture.onScreen(() -> {
            window.close();
            window.scene().getWindow().hide();
            return window;
        });
    }

    /** What is drawn in one window. */
    private interface Screens {
        void draw(Drawn drawn) throws IOException;
    }

    /** A window that stands, to be drawn in several states. */
    private final class Drawn {
        private final SillageWindow window;
        private final UseCases useCases;

        Drawn(SillageWindow window, UseCases useCases) {
            this.window = window;
            this.useCases = useCases;
        }

        UseCases useCases() {
            return useCases;
        }

        void picture(String name, Consumer<SillageWindow> state) throws IOException {
            ScenePicture.onScreen(() -> {
                state.accept(window);
                return window;
            });
            ScenePicture picture = ScenePicture.take(window.scene());
            boolean whole = picture.width() == SillageWindow.WIDTH && picture.height() == SillageWindow.HEIGHT;
            if (!whole || picture.colours(0, 0, picture.width(), picture.height()) < FEWEST_COLOURS) {
                throw new IOException("the picture " + name + " came out cut or blank");
            }
            picture.write(folder.resolve(name + ".png"));
            written++;
        }
    }
}
