package fr.captierslieux.sillage.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFlowTest {
    @TempDir
    private Path folder;

    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<Running> followed = new ArrayList<>();
    private SampleStore store;
    private Path files;

    @BeforeEach
    void open() throws IOException {
        store = SampleStore.emptyIn(folder);
        files = Files.createDirectory(folder.resolve("exports"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void begin() {
        UseCases useCases = store.useCases();
        new ImportFlow(background, prompts.answering(files), useCases.importFiles(), useCases.author(), Words.french(),
                (running, key) -> followed.add(running)).begin(() -> {
                });
    }

    private int people() {
        return store.useCases().forms().open().suggest("personnes", "", 10).size();
    }

    @Test
    void tellsWhatCameIn() throws IOException {
        Files.writeString(files.resolve("personnes.csv"), "code;prenom;nom\nP1;Ève;Lœuvre\nP2;Ali;Benali\n");
        begin();
        assertThat(prompts.notices).singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsExactly("2", "0"));
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void refusesWholeWithEveryFault() throws IOException {
        Files.writeString(files.resolve("personnes.csv"), "code;prenom;nom;courriel\nP1;Ève;Lœuvre;x\nP2;;Benali;\n");
        begin();
        assertThat(prompts.refusals).singleElement().satisfies(refusal -> assertThat(refusal.lines()).hasSize(2)
                .first().asString().contains("ligne 2").contains("courriel"));
        assertThat(people()).isZero();
    }

    @Test
    void stoppedItLeavesNothing() throws IOException {
        Files.writeString(files.resolve("personnes.csv"), "code;prenom;nom\nP1;Ève;Lœuvre\n");
        background.hold();
        begin();
        followed.getFirst().stop();
        background.answerAll();
        assertThat(people()).isZero();
        assertThat(prompts.notices).isEmpty();
        assertThat(prompts.problems).isEmpty();
        assertThat(prompts.refusals).isEmpty();
    }
}
