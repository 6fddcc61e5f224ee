package fr.captierslieux.sillage.ui.reports.sent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.reports.KeyLabels;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen of sent reports holds, without a window. */
class SentModelTest {
    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private UseCases useCases;
    private SentModel model;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        model = new SentModel(new SameThread(), useCases.reports().sent(), prompts, new KeyLabels(Words.french()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingIsThereUntilSomethingWasSent() {
        model.refresh();
        assertThat(model.reports()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        model.takeOutFile();
        assertThat(prompts.fileQuestions).isEmpty();
    }

    @Test
    void figuresPartsAndRowsThatChangedAreShownAndStayChosen() {
        SentReport report = SentPictures.send(useCases, folder, "Région");
        model.refresh();
        assertThat(model.reports()).containsExactly(report);
        assertThat(Objects.requireNonNull(model.comparisonProperty().get()).changed()).isEmpty();
        assertThat(model.rowsProperty().get()).isNull();
        SentPictures.enter(useCases, 12);
        model.refresh();
        ChangeLine held = line("C4", null);
        assertThat(held.rows()).isEqualTo(1);
        ChangeLine part = line("C4", "TELEPHONE");
        assertThat(part.label()).isEqualTo("Par téléphone");
        model.select(part);
        assertThat(Objects.requireNonNull(model.rowsProperty().get())).hasSize(1);
        SentPictures.enter(useCases, 14);
        model.refresh();
        assertThat(Objects.requireNonNull(model.lineProperty().get()).key()).isEqualTo("TELEPHONE");
        assertThat(Objects.requireNonNull(model.rowsProperty().get())).hasSize(2);
        assertThat(line("C4", null).rows()).isEqualTo(2);
    }

    private ChangeLine line(String code, @Nullable String key) {
        return model.lines().stream().filter(each -> each.indicator().code().equals(code)
                && Objects.equals(each.key(), key)).findFirst().orElseThrow();
    }

    @Test
    void theOneThatWasAskedForIsShown() {
        SentReport first = SentPictures.send(useCases, folder, "Région");
        SentPictures.send(useCases, folder, "État");
        model.refresh();
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).row()).isNotNull();
        model.want(first);
        model.refresh();
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).row()).isEqualTo(first.row());
    }

    @Test
    void theFileIsGivenBackAsItWent() throws Exception {
        SentPictures.send(useCases, folder, "Région");
        model.refresh();
        prompts.answering(folder.resolve("rendu.xlsx"));
        model.takeOutFile();
        assertThat(Files.readAllBytes(folder.resolve("rendu.xlsx")))
                .isEqualTo(Files.readAllBytes(folder.resolve("rapport.xlsx")));
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("reports.sent.file-told");
    }

    @Test
    void theLastOneOfAPeriodAndScopeIsFound() {
        LastSent last = new LastSent(new SameThread(), useCases.reports().sent(), prompts);
        last.look(SentPictures.QUARTER, Scope.ALL);
        assertThat(last.lastProperty().get()).isNull();
        SentReport report = SentPictures.send(useCases, folder, "Région");
        last.look(SentPictures.QUARTER, Scope.ALL);
        assertThat(Objects.requireNonNull(last.lastProperty().get()).report()).isEqualTo(report);
        last.look(SentPictures.QUARTER, new Scope("CRESS", null, null));
        assertThat(last.lastProperty().get()).isNull();
        last.look(SentPictures.QUARTER.previous(), Scope.ALL);
        assertThat(last.lastProperty().get()).isNull();
    }
}
