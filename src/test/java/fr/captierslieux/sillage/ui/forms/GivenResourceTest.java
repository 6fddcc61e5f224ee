package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources that are given while advising: named in the form of the follow-up, written with it. */
@Tag("store")
class GivenResourceTest {
    @TempDir
    private Path folder;
    private final List<Saved> saved = new ArrayList<>();
    private SampleStore store;
    private FormUseCases useCases;
    private String caseCode = "";
    private List<String> resources = List.of();
    private List<RecordState> before = List.of();

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases().forms();
        caseCode = useCases.open().suggest("dossiers", "", 1).getFirst().code();
        resources = useCases.open().suggest("ressources", "", 2).stream().map(each -> each.code()).toList();
        before = given();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<RecordState> given() {
        return useCases.open().listNaming("diffusions", "dossier", caseCode);
    }

    private List<RecordState> newlyGiven() {
        return given().stream().filter(each -> !before.contains(each)).toList();
    }

    private FormModel form(FormRequest request) {
        FormModel form = new FormModel(request, useCases, new SameThread(), new RecordingPrompts(), Words.french(),
                SampleStore.CLOCK, () -> "Inès Thébault");
        form.open();
        return form;
    }

    private FormModel newFollowUp() {
        FormModel form = form(FormRequest.create("suivis", Map.of("dossier", caseCode)));
        type(form, "type", "APPEL");
        type(form, "le", "20/11/2026");
        return form;
    }

    private static void type(FormModel form, String header, String entry) {
        form.find(header).orElseThrow().entryProperty().set(entry);
    }

    @Test
    void areWrittenWithTheFollowUpOnItsDayAndTakenBackWithIt() {
        FormModel form = newFollowUp();
        type(form, FormFiles.RESOURCES, String.join("|", resources));
        form.save(saved::add);
        assertThat(saved).hasSize(1);
        RowId followUp = saved.getFirst().rows().getFirst().row();
        assertThat(useCases.open().open("suivis", followUp)).isPresent();
        assertThat(newlyGiven()).extracting(each -> each.text("ressource"), each -> each.text("le"),
                each -> each.text("nombre"))
                .containsExactlyInAnyOrder(
                        tuple(resources.getFirst(), "2026-11-20", "1"),
                        tuple(resources.getLast(), "2026-11-20", "1"));
        store.useCases().history().takeBack().takeBack(saved.getFirst().gesture(), "Inès");
        assertThat(newlyGiven()).isEmpty();
        assertThat(useCases.open().open("suivis", followUp).filter(row -> !row.inBin())).isEmpty();
    }

    @Test
    void areGivenLaterFromTheFormOfTheFollowUpToo() {
        FormModel first = newFollowUp();
        first.save(saved::add);
        RowId followUp = saved.getFirst().rows().getFirst().row();
        FormModel later = form(FormRequest.edit("suivis", followUp));
        type(later, FormFiles.RESOURCES, resources.getFirst());
        later.save(saved::add);
        assertThat(newlyGiven()).extracting(each -> each.text("ressource")).containsExactly(resources.getFirst());
    }

    @Test
    void whatWasGivenThatDayAlreadyIsGivenOnceAndTheFollowUpIsWritten() {
        FormModel first = newFollowUp();
        type(first, FormFiles.RESOURCES, resources.getFirst());
        first.save(saved::add);
        int written = useCases.open().listNaming("suivis", "dossier", caseCode).size();
        FormModel second = newFollowUp();
        type(second, FormFiles.RESOURCES, String.join("|", resources));
        second.save(saved::add);
        assertThat(saved).hasSize(2);
        assertThat(newlyGiven()).extracting(each -> each.text("ressource"))
                .containsExactlyInAnyOrderElementsOf(resources);
        assertThat(useCases.open().listNaming("suivis", "dossier", caseCode)).hasSize(written + 1);
    }

    @Test
    void whatTheFormGaveAlreadyIsNotGivenAgain() {
        RecordEdit form = new RecordEdit("suivis", null, 0, Map.of(FormFiles.RESOURCES,
                new Change("R1", "R1|R2|R2|R3")));
        RecordState there = new RecordState("diffusions", RowId.derived("distribution", "R3"), 0, false,
                Map.of("ressource", "R3", "le", "2026-11-20"));
        RecordState before = new RecordState("diffusions", RowId.derived("distribution", "R2"), 0, false,
                Map.of("ressource", "R2", "le", "2026-11-19"));
        List<RecordEdit> edits = new FormEdits(form, new FormEdits.Giving(caseCode, "2026-11-20"),
                () -> List.of(there, before), () -> "").edits();
        assertThat(edits).filteredOn(each -> each.file().equals("diffusions")).singleElement()
                .satisfies(each -> assertThat(each.changes()).containsEntry("ressource", new Change("", "R2")));
    }

    @Test
    void areKeptInTheDraft() {
        FormModel form = newFollowUp();
        type(form, FormFiles.RESOURCES, resources.getFirst());
        form.keepDraft();
        form.close();
        FormModel again = form(FormRequest.create("suivis", Map.of("dossier", caseCode)));
        assertThat(again.text(FormFiles.RESOURCES)).isEqualTo(resources.getFirst());
    }
}
