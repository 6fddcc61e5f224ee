package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are found again with what they are about, and thrown away only until somebody wants them back. */
@Tag("store")
class DraftListTest {
    @TempDir
    Path folder;

    private SampleStore store;
    private FormUseCases useCases;
    private final RecordingPrompts prompts = new RecordingPrompts();

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases().forms();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(FormRequest request, String header, String text) {
        FormModel form = new FormModel(request, useCases, new SameThread(), prompts, Words.french(), SampleStore.CLOCK,
                () -> "Inès Thébault");
        form.open();
        form.find(header).orElseThrow().entryProperty().set(text);
        form.close();
    }

    private DraftListModel read() {
        DraftListModel model = new DraftListModel(useCases, new SameThread(), prompts);
        model.read();
        return model;
    }

    @Test
    void newRowsCorrectedRowsAndNewPersonsAreAllThereWithTheirSubject() {
        assertThat(read().drafts()).isEmpty();
        write(FormRequest.create("suivis", Map.of("dossier", "APESS53-A-0001")), "compte_rendu",
                "La mairie\nprête la salle.");
        write(FormRequest.edit("suivis", useCases.open().open("suivis", "APESS53-A-0001").orElseThrow().row()),
                "compte_rendu", "Autre texte.");
        write(FormRequest.create("personnes", Map.of("prenom", "Zoé", "nom", "Zanzibar")), "courriel",
                "zoe@exemple.fr");
        assertThat(read().drafts()).extracting(each -> each.draft().file(), KeptDraft::subject, KeptDraft::beginning)
                .contains(org.assertj.core.groups.Tuple.tuple("suivis", "La Grange à Idées",
                        "La mairie prête la salle."),
                        org.assertj.core.groups.Tuple.tuple("suivis", "La Grange à Idées", "Autre texte."),
                        org.assertj.core.groups.Tuple.tuple("personnes", "Zoé Zanzibar", "zoe@exemple.fr"))
                .hasSize(3);
    }

    @Test
    void whatIsThrownAwayCanBeHadBack() {
        write(FormRequest.create("suivis", Map.of("dossier", "APESS53-A-0001")), "compte_rendu", "La salle.");
        DraftListModel model = read();
        KeptDraft kept = model.drafts().getFirst();
        model.discard(kept);
        assertThat(model.drafts()).isEmpty();
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(model.drafts()).containsExactly(kept);
        assertThat(prompts.problems).isEmpty();
    }

    @Test
    void theCountFollowsThem() {
        DraftListModel model = new DraftListModel(useCases, new SameThread(), prompts);
        List<Integer> told = new ArrayList<>();
        model.countProperty().subscribe(count -> told.add(count.intValue()));
        write(FormRequest.create("suivis", Map.of("dossier", "APESS53-A-0001")), "compte_rendu", "La salle.");
        model.read();
        model.discard(model.drafts().getFirst());
        assertThat(told).containsExactly(0, 1, 0);
    }
}
