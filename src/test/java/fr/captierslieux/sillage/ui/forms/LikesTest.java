package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there already under nearly the same name is told before it is written down a second time. */
@Tag("store")
class LikesTest {
    @TempDir
    private Path folder;
    private SampleStore store;
    private FormUseCases useCases;
    private Likes likes;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases().forms();
        likes = new Likes(useCases.duplicates(), useCases.namesakes());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private RecordState some(String file) {
        Choice choice = useCases.open().suggest(file, "", 1).getFirst();
        return useCases.open().open(file, choice.code()).orElseThrow();
    }

    private List<NotUnderstood> told(String file, Map<String, String> values) {
        return likes.find(RecordEdit.create(file, values));
    }

    private void assertTold(String file, String kind, List<String> said) {
        RecordState there = some(file);
        Map<String, String> values = new HashMap<>();
        said.forEach(header -> values.put(header, there.text(header).toUpperCase(java.util.Locale.FRANCE)));
        assertThat(told(file, values)).as(file).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.details().getFirst()).contains(there.text(said.getFirst()));
        });
        assertThat(likes.find(new RecordEdit(file, there.row(), 0, RecordEdit.create(file, values).changes())))
                .as("a row that is there is not like itself").isEmpty();
    }

    @Test
    void organisationsResourcesAndProgrammesByTheirNames() {
        assertTold("organisations", "LIKE_NAMED", List.of("nom"));
        assertTold("ressources", "LIKE_NAMED", List.of("titre"));
        assertTold("formations", "LIKE_NAMED", List.of("intitule"));
        assertThat(told("organisations", Map.of("nom", "Zanzibar et Compagnie"))).isEmpty();
    }

    @Test
    void trainersByBothNames() {
        assertTold("formateurs", "LIKE_PERSON", List.of("prenom", "nom"));
        assertThat(told("formateurs", Map.of("nom", some("formateurs").text("nom")))).as("half a name").isEmpty();
    }

    @Test
    void eventsOfTheSameDayAlone() {
        assertTold("evenements", "LIKE_NAMED", List.of("titre", "le"));
        RecordState there = some("evenements");
        assertThat(told("evenements", Map.of("titre", there.text("titre"), "le", "1999-01-01"))).isEmpty();
        assertThat(told("evenements", Map.of("titre", there.text("titre")))).as("no day yet").isEmpty();
    }

    @Test
    void standsBesideTheNameOfEachFile() {
        assertThat(Likes.beside("evenements")).isEqualTo("titre");
        assertThat(Likes.beside("formations")).isEqualTo("intitule");
        assertThat(Likes.beside("personnes")).isEqualTo("nom");
    }
}
