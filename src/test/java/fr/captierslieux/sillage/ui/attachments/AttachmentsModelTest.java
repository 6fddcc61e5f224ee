package fr.captierslieux.sillage.ui.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.cases.Happening.FileAttached;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Name and note of a file: what was typed is written or stays in sight. */
class AttachmentsModelTest {
    private static final String INES = "Inès Thébault";

    @TempDir
    private Path folder;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<String> heard = new ArrayList<>();
    private SampleStore sample;
    private AttachmentUseCases files;
    private AttachmentsModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        CaseFiles.fill(sample);
        files = sample.useCases().caseFile().attachments();
        TakeBackFlow undo = new TakeBackFlow(background, sample.useCases().history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> INES);
        model = new AttachmentsModel(background, files, prompts,
                new AttachmentWords(Words.french(), SampleStore.CLOCK), undo, () -> INES, (running, key) -> {
                });
        model.whenChanged(this::read);
        read();
        model.enter();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void read() {
        model.show(Holder.ofCase(CaseFiles.HALLE),
                sample.useCases().caseFile().read().read(CaseFiles.HALLE).orElseThrow()
                        .list(FileAttached.class).stream()
                        .map(FileAttached::attachment).toList());
    }

    private void edit(Attachment seen, String note) {
        model.edit(seen, seen.name(), note, () -> heard.add("done"), () -> heard.add("kept"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndTheTextIsKept() {
        Attachment seen = model.items().getLast();
        files.edit().edit(seen, seen.name(), "de Yann", "Yann");
        edit(seen, "de moi");
        assertThat(heard).containsExactly("kept");
        assertThat(prompts.notices).extracting(Notice::messageKey).containsExactly("attachment.told.changed-meanwhile");
        assertThat(model.now(seen).note()).isEqualTo("de Yann");
        edit(model.now(seen), "de moi");
        assertThat(heard).containsExactly("kept", "done");
        assertThat(model.now(seen).note()).isEqualTo("de moi");
    }

    @Test
    void aSecondChangeGoesOnFromTheFirstBeforeTheCaseIsReadAnew() {
        model.whenChanged(() -> {
        });
        Attachment seen = model.items().getLast();
        edit(seen, "un");
        edit(model.now(seen), "deux");
        assertThat(heard).containsExactly("done", "done");
        read();
        assertThat(model.now(seen).note()).isEqualTo("deux");
    }
}
