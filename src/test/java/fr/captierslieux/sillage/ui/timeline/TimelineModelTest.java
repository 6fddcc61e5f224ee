package fr.captierslieux.sillage.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseLane;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.timeline.TimelineModel.Zoom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineModelTest {
    /** A project that two networks accompany. */
    private static final Code SHARED = new Code("CDP49-A-0007");
    private static final Code OTHER = new Code("IRESA-B-0008");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final double WIDTH = 800;

    @TempDir
    private Path folder;
    private SampleStore store;
    private CaseFile file;
    private List<CaseLane> beside;
    private final TimelineModel model = new TimelineModel();

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        UseCases useCases = store.useCases();
        file = useCases.caseFile().read().read(SHARED).orElseThrow();
        beside = useCases.caseFile().lanes().beside(SHARED);
        model.show(file, beside, TODAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyCaseOfTheProjectHasALaneWithItsAdvisor() {
        assertThat(beside).extracting(lane -> lane.facts().code()).containsExactly(OTHER);
        CaseFile other = store.useCases().caseFile().read().read(OTHER).orElseThrow();
        assertThat(beside.getFirst().facts()).isEqualTo(other.facts());
        assertThat(beside.getFirst().acts()).containsExactlyElementsOf(other.story().stream()
                .filter(each -> each instanceof FollowUp || each instanceof Happening.OrientationMade
                        || (each instanceof Happening.Milestone date && date.kind() != Happening.Milestone.Kind.OPENED
                                && date.kind() != Happening.Milestone.Kind.STRUCTURE_CREATED))
                .toList());
        assertThat(model.rows()).hasSize(3);
        assertThat(model.rows().get(1).name()).isEqualTo(file.facts().network());
        assertThat(model.rows().get(2).advisor()).isEqualTo(beside.getFirst().facts().advisor());
        assertThat(model.entries()).anyMatch(each -> OTHER.equals(each.supportCase()));
    }

    @Test
    void stagesFollowEachOtherWithoutAGapUpToTheEnd() {
        List<TimeBand> bands = model.bands();
        assertThat(bands).isNotEmpty();
        for (int i = 0; i + 1 < bands.size(); i++) {
            assertThat(bands.get(i).until()).isEqualTo(bands.get(i + 1).from());
            assertThat(bands.get(i).from()).isBefore(bands.get(i).until());
        }
        assertThat(bands.getLast().stage()).isEqualTo(file.stage().map(StageReached::stage).orElseThrow());
        assertThat(bands.getLast().until()).isEqualTo(window().until().minusDays(1));
    }

    private TimeWindow window() {
        return Objects.requireNonNull(model.windowProperty().get());
    }

    @Test
    void nothingIsLostWhenNearMarksAreGathered() {
        for (Zoom zoom : Zoom.values()) {
            model.zoom(zoom);
            for (int row = 0; row < model.rows().size(); row++) {
                List<MarkGroup> groups = model.groups(row, WIDTH, 18);
                long shown = groups.stream().mapToLong(group -> group.entries().size()).sum();
                int at = row;
                assertThat(shown).isEqualTo(model.entries().stream()
                        .filter(each -> each.row() == at && window().holds(each.happening().on())).count());
                assertThat(groups).isSortedAccordingTo((one, other) -> Double.compare(one.place(), other.place()));
            }
        }
        model.zoom(Zoom.WHOLE);
        assertThat(model.groups(1, WIDTH, 18)).hasSizeLessThan(model.groups(1, WIDTH * 20, 18).size());
    }

    @Test
    void whatIsChosenComesIntoTheWindow() {
        model.zoom(Zoom.QUARTER);
        assertThat(window().days()).isEqualTo(92);
        model.step(-model.entries().size());
        model.step(-model.entries().size());
        TimeEntry first = Objects.requireNonNull(model.chosenProperty().get());
        assertThat(first).isEqualTo(model.entries().getFirst());
        assertThat(window().holds(first.happening().on())).isTrue();
        model.step(1);
        assertThat(model.chosenProperty().get()).isEqualTo(model.entries().get(1));
        model.turn(-1);
        assertThat(window().from()).as("not before the beginning").isEqualTo(first.happening().on().minusDays(10));
    }

    @Test
    void aChangeKeepsWhatWasChosenAndWhereOneWas() {
        model.zoom(Zoom.QUARTER);
        model.step(-1);
        model.step(-5);
        TimeEntry chosen = model.chosenProperty().get();
        TimeWindow before = window();
        model.show(store.useCases().caseFile().read().read(SHARED).orElseThrow(), beside, TODAY);
        assertThat(model.chosenProperty().get()).isEqualTo(chosen);
        assertThat(window()).isEqualTo(before);
    }

    @Test
    void ticksHaveRoomAndStandWithinTheWindow() {
        for (Zoom zoom : Zoom.values()) {
            model.zoom(zoom);
            List<TimeTicks.Tick> ticks = TimeTicks.of(window(), WIDTH, java.util.Locale.FRANCE);
            assertThat(ticks).isNotEmpty().allMatch(tick -> window().holds(tick.on()));
            for (int i = 0; i + 1 < ticks.size(); i++) {
                assertThat(window().place(ticks.get(i + 1).on(), WIDTH) - window().place(ticks.get(i).on(), WIDTH))
                        .isGreaterThan(50);
            }
        }
    }
}
