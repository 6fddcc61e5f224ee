package fr.captierslieux.sillage.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key held down takes gestures back one by one, each once. */
@Tag("store")
class UndoLastTest {
    private static final String INES = "Inès Thébault";
    private static final RowId FOLLOW_UP = RowId.derived("follow_up", "ECOSSOLIES-A-0001");

    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private UndoLast undoLast;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        HistoryUseCases history = store.useCases().history();
        TakeBackFlow flow = new TakeBackFlow(background, history.takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> INES);
        undoLast = new UndoLast(background, history.own(), flow, prompts, () -> INES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsBeingTakenBackIsNotTakenBackTwice() {
        travel("20");
        travel("30");
        background.hold();
        undoLast.undo(() -> {
        });
        undoLast.undo(() -> {
        });
        background.answerAll();
        assertThat(travel()).isEqualTo("20");
        assertThat(prompts.notices).hasSize(1);
        undoLast.undo(() -> {
        });
        background.answerAll();
        assertThat(travel()).isEmpty();
        assertThat(prompts.refusals).isEmpty();
    }

    private void travel(String minutes) {
        var forms = store.useCases().forms();
        forms.save().save(new Gesture("edit-follow_up", INES), List.of(new RecordEdit("suivis", FOLLOW_UP,
                forms.open().open("suivis", FOLLOW_UP).orElseThrow().version(),
                Map.of("trajet_min", new RecordEdit.Change(travel(), minutes)))));
    }

    private String travel() {
        return store.useCases().forms().open().open("suivis", FOLLOW_UP).orElseThrow().text("trajet_min");
    }
}
