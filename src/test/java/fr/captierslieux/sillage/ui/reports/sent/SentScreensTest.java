package fr.captierslieux.sillage.ui.reports.sent;

import static fr.captierslieux.sillage.ui.PicturedState.copy;
import static fr.captierslieux.sillage.ui.PicturedState.introduced;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.ui.PicturedState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sent reports, light and dark, in both languages, with differences, without, with long names, and in a small window. */
class SentScreensTest {
    private static @Nullable Appearance appearance;

    @BeforeAll
    static void start() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
    }

    static Stream<PicturedState> cases() throws IOException {
        Path folder = Files.createTempDirectory("sillage-screens");
        UseCases sample = introduced(copy());
        SentPictures.send(sample, folder, "Région Pays de la Loire");
        SentPictures.enter(sample, 12);
        SentPictures.enter(sample, 15);
        UseCases longest = introduced(copy());
        SentPictures.send(longest, folder,
                "Direction régionale de l’économie, de l’emploi, du travail et des solidarités");
        longest.forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("projets", Map.of("code", "LONGEST", "nom",
                        "La fabrique coopérative des savoir-faire et des transitions du pays de Saint-Aubin-des-Châteaux",
                        "commune", "53130")),
                RecordEdit.create("dossiers", Map.of("code", "LONGEST", "projet", "LONGEST", "reseau", "ECOSSOLIES",
                        "premier_contact_le", "2026-09-10"))));
        UseCases empty = SampleStore.emptyIn(Files.createTempDirectory("sillage-screens")).useCases();
        Consumer<SillageWindow> screen = window -> window.shell().show("sent-reports");
        Consumer<SillageWindow> banner = window -> window.shell().show("reports");
        List<PicturedState> cases = new ArrayList<>();
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                cases.add(new PicturedState("sent-reports", sample, screen, words, mode, 800, 1));
                cases.add(new PicturedState("sent-reports-empty", empty, screen, words, mode, 800, 1));
                cases.add(new PicturedState("reports-sent", sample, banner, words, mode, 800, 1));
            }
        }
        cases.add(new PicturedState("sent-reports-longest", longest, screen, Words.french(), Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("reports-sent-longest", longest, banner, Words.french(), Mode.LIGHT, 720, 1));
        cases.add(new PicturedState("sent-reports", sample, screen, Words.french(), Mode.LIGHT, 800, 2));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnWholeAndNameable(PicturedState each) {
        each.look(Objects.requireNonNull(appearance));
    }
}
