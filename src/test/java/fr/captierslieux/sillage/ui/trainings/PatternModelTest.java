package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.SessionFile;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What half-days by a pattern take over from the last one of their session. */
class PatternModelTest {
    @TempDir
    private Path folder;
    private SampleStore store;
    private SessionFile session;
    private final PatternModel model = new PatternModel(LocalDate.of(2026, 11, 24));

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        session = store.useCases().trainings().read().read(new Code("CRESS-F-0003")).orElseThrow();
        model.begin(session, "01/06/2027", "30/06/2027");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void trainersThatAreKnownStayWhoTheyAre() {
        HalfDay last = session.halfDays().getLast();
        assertThat(last.trainers()).isNotEmpty();
        assertThat(model.trainerProperty().get()).isEqualTo(last.trainer());
        assertThat(model.texts()).containsEntry("formateurs", last.trainers()).doesNotContainKey("formateur");
    }

    @Test
    void aNameThatIsWrittenIsAName() {
        model.trainerProperty().set("Quelqu’un d’autre");
        assertThat(model.texts()).containsEntry("formateur", "Quelqu’un d’autre").doesNotContainKey("formateurs");
        model.trainerProperty().set("");
        assertThat(model.texts()).containsEntry("formateur", "").doesNotContainKey("formateurs");
    }
}
