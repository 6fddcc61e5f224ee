package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.HalfDayPattern;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Planned;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Times;
import fr.captierslieux.sillage.trainings.MakeHalfDays;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.trainings.SessionFile;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
    void thePlaceIsThatOfEachAndThoseBeyondAreTold() {
        model.placeProperty().set(" La Fabrique ");
        assertThat(model.texts()).containsEntry("lieu", "La Fabrique");
        model.dayProperty(DayOfWeek.TUESDAY).set(true);
        model.turnProperty().set(PatternModel.Turn.WEEK);
        assertThat(model.cutProperty().get()).isFalse();
        model.untilProperty().set("30/06/2047");
        assertThat(model.cutProperty().get()).isTrue();
        assertThat(model.linesProperty().get()).hasSize(HalfDayPattern.MOST);
        model.untilProperty().set("");
        assertThat(model.cutProperty().get()).isFalse();
        store.useCases().trainings().make().make(new MakeHalfDays.Wanted(session.facts(),
                List.of(new Planned(LocalDate.of(2027, 6, 1), Moment.MORNING,
                        new Times(LocalTime.of(9, 0), LocalTime.of(12, 0)), null)),
                model.texts()), "Naïg");
        assertThat(store.useCases().trainings().read().read(session.facts().code()).orElseThrow().halfDays()
                .getLast().place()).startsWith("La Fabrique");
    }

    @Test
    void aNameThatIsWrittenIsAName() {
        model.trainerProperty().set("Quelqu’un d’autre");
        assertThat(model.texts()).containsEntry("formateur", "Quelqu’un d’autre").doesNotContainKey("formateurs");
        model.trainerProperty().set("");
        assertThat(model.texts()).containsEntry("formateur", "").doesNotContainKey("formateurs");
    }
}
