package fr.captierslieux.sillage.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.app.AnotherProcess;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy from the window, and what reminds of it. */
class BackUpFlowTest {
    @TempDir
    private Path folder;
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<String> followed = new ArrayList<>();
    private SampleStore store;
    private Settings settings;

    @BeforeEach
    void sample() {
        store = SampleStore.copyInto(folder);
        settings = settings();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Settings settings() {
        var setUp = store.useCases().workspace().setUp();
        return new Settings(setUp.readAll(), new SameThread(), setUp);
    }

    private BackUpFlow after(int days) {
        return new BackUpFlow(store.useCases().workspace().keeper(), new SameThread(), prompts, settings,
                Clock.offset(SampleStore.CLOCK, Duration.ofDays(days)), (running, what) -> followed.add(what));
    }

    private List<String> told() {
        return prompts.notices.stream().map(Notice::messageKey).toList();
    }

    @Test
    void theCopyIsTheStoreWithAllThatItHolds() {
        Path copy = folder.resolve("clé").resolve("copie.sillage");
        prompts.answering(copy);
        after(0).begin();
        assertThat(prompts.fileQuestions.getFirst().name())
                .isEqualTo("sauvegarde-" + LocalDate.now(SampleStore.CLOCK) + ".sillage");
        assertThat(followed).containsExactly("backup.running");
        assertThat(told()).containsExactly("backup.done");
        assertThat(prompts.notices.getFirst().arguments()).containsExactly("copie.sillage");
        try (Store read = Store.open(copy, null, SampleStore.CLOCK)) {
            var copied = new SqlStoreKeeper(read).check();
            var here = store.useCases().workspace().keeper().check();
            assertThat(copied.problems()).isEmpty();
            assertThat(copied.rows()).isEqualTo(here.rows());
            assertThat(copied.operations()).isEqualTo(here.operations());
        }
        Objects.requireNonNull(prompts.notices.getFirst().action()).run().run();
        assertThat(prompts.folders).containsExactly(copy.getParent());
    }

    @Test
    void theStoreItselfIsNoPlaceForItsCopy() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("lien.sillage"), store.store().path());
        for (Path place : List.of(store.store().path(), link)) {
            prompts.answering(place);
            after(0).begin();
        }
        assertThat(prompts.problems).extracting(problem -> problem.whatKey()).containsExactly("backup.problem.place",
                "backup.problem.place");
        assertThat(told()).isEmpty();
        assertThat(store.useCases().workspace().keeper().check().isSound()).isTrue();
    }

    /** The copy would take the place of a file into which somebody goes on writing. */
    @Test
    void anotherStoreThatIsOpenIsNoPlaceEither() throws Exception {
        Path other = folder.resolve("autre.sillage");
        try (SecondStore second = new SecondStore(other)) {
            prompts.answering(other);
            after(0).begin();
            assertThat(prompts.problems).extracting(problem -> problem.whatKey())
                    .containsExactly("backup.problem.place");
            assertThat(second.write()).isEqualTo("written");
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void aStoppedCopyLeavesNothing() throws Exception {
        Path copy = folder.resolve("copie.sillage");
        assertThatThrownBy(() -> store.useCases().workspace().keeper().backUp(copy, () -> true))
                .isInstanceOf(CancellationException.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains("copie")
                    || name.endsWith(".part"))).isEmpty();
        }
    }

    /** A store that a process of its own has open until it is told to write and go. */
    static final class SecondStore implements AutoCloseable {
        private final Process process;

        SecondStore(Path file) throws Exception {
            process = AnotherProcess.of(SecondStore.class, List.of(), file.toString()).start();
            String line = "";
            while (!line.equals("open")) {
                line = Objects.requireNonNull(process.inputReader(StandardCharsets.UTF_8).readLine());
            }
        }

        String write() throws Exception {
            process.outputWriter(StandardCharsets.UTF_8).append("go\n").flush();
            return process.inputReader(StandardCharsets.UTF_8).lines().reduce("", (before, last) -> last.strip());
        }

        @Override
        public void close() {
            process.destroy();
        }

        public static void main(String[] arguments) throws Exception {
            try (Store open = Store.openOrCreate(Path.of(arguments[0]), null, Clock.systemUTC())) {
                System.out.println("open");
                System.in.read();
                open.write(new Gesture("test", "Inès"), () -> 0);
                System.out.println("written");
            }
        }
    }

    @Test
    void theWindowRemindsOnceInTwoWeeks() {
        after(0).remind();
        assertThat(told()).as("a new store is given time").isEmpty();
        after(13).remind();
        assertThat(told()).isEmpty();
        after(14).remind();
        assertThat(told()).containsExactly("backup.due.never");
        prompts.answering(folder.resolve("copie.sillage"));
        Objects.requireNonNull(prompts.notices.getFirst().action()).run().run();
        settings = settings();
        after(15).remind();
        after(27).remind();
        assertThat(told()).containsExactly("backup.due.never", "backup.done");
        after(30).remind();
        after(31).remind();
        assertThat(told()).containsExactly("backup.due.never", "backup.done", "backup.due");
        assertThat(prompts.notices.getLast().arguments()).containsExactly(16L);
    }
}
