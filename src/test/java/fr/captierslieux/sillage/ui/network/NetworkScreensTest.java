package fr.captierslieux.sillage.ui.network;

import static fr.captierslieux.sillage.ui.PicturedState.copy;
import static fr.captierslieux.sillage.ui.PicturedState.introduced;
import static fr.captierslieux.sillage.ui.PicturedState.press;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.PicturedState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Réseaux and the page of one, light and dark, in both languages, empty, with the longest names, with a form, in a small window. */
class NetworkScreensTest {
    private static final Place ECOSSOLIES = new Place.OneNetwork(new Code("ECOSSOLIES"));
    private static final String LONG = "Réseau interprofessionnel des tiers-lieux et de l’économie sociale et solidaire du Maine";
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> cases() throws IOException {
        UseCases sample = introduced(copy());
        save(sample, RecordEdit.create("referents",
                Map.of("departement", "85", "reseau", "ECOSSOLIES", "debut", "2019-01-01", "fin", "2021-12-31")));
        UseCases longest = introduced(copy());
        RecordState state = longest.forms().open().open("reseaux", "ECOSSOLIES").orElseThrow();
        save(longest, new RecordEdit("reseaux", state.row(), state.version(), Map.of(
                "nom", new Change(state.text("nom"), LONG),
                "thematiques", new Change(state.text("thematiques"), LONG + "|PROJET_VISION"),
                "courriel", new Change(state.text("courriel"),
                        "accompagnement.des.projets@reseau-interprofessionnel-des-tiers-lieux.example"))));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        List<PicturedState> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new PicturedState("networks", sample, NetworkScreensTest::list, words, mode, 800, 1));
                cases.add(new PicturedState("network", sample, window -> window.show(ECOSSOLIES), words, mode, 800, 1));
            }
        }
        Words french = Words.french();
        cases.add(new PicturedState("networks-empty", empty, NetworkScreensTest::list, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("network-form", sample, window -> {
            window.show(ECOSSOLIES);
            press(window, "#network-referent-new");
        }, french, Mode.LIGHT, 800, 1));
        cases.add(new PicturedState("network-longest", longest, window -> window.show(ECOSSOLIES), french, Mode.LIGHT,
                800, 1));
        cases.add(new PicturedState("network", sample, window -> window.show(ECOSSOLIES), french, Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("network", sample, window -> window.show(ECOSSOLIES), french, Mode.LIGHT, 800, 2));
        return cases.stream();
    }

    private static void save(UseCases useCases, RecordEdit edit) {
        useCases.forms().save().save(new Gesture("test", "Yann"), List.of(edit));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
    }

    private static void list(SillageWindow window) {
        window.shell().show("networks");
    }
}
