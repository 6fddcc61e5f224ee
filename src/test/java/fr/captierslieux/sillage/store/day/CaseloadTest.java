package fr.captierslieux.sillage.store.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.HandedOver;
import fr.captierslieux.sillage.ui.UseCases;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colleague leaves: the whole caseload goes to another, and comes back by undo. */
@Tag("store")
class CaseloadTest {
    @TempDir
    private Path folder;
    private SampleStore store;
    private UseCases useCases;
    private Colleague leaving;
    private Colleague taking;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        List<Colleague> colleagues = useCases.cases().caseload().colleagues().list();
        leaving = colleagues.stream().filter(each -> each.name().equals("Inès Thébault")).findFirst().orElseThrow();
        taking = colleagues.stream().filter(each -> !each.code().equals(leaving.code())).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<CaseRow> of(Colleague colleague) {
        var list = useCases.cases().list();
        return list.rows(list.order(CaseQuery.FIRST.withAdvisor(colleague.code().value())).all());
    }

    private HandedOver handOver(List<CaseRow> cases, Colleague to) {
        return useCases.cases().caseload().handOver()
                .handOver(cases.stream().map(CaseRow::code).toList(), to.code(), "Inès Thébault");
    }

    @Test
    void everythingThatIsStillToBeDoneGoesAlong() {
        List<CaseRow> before = of(leaving);
        int had = of(taking).size();
        assertThat(before).hasSizeGreaterThan(5);
        HandedOver done = handOver(before, taking);
        assertThat(done.cases()).isEqualTo(before.size());
        assertThat(done.tasks()).isPositive();
        assertThat(of(leaving)).isEmpty();
        assertThat(of(taking)).hasSize(had + before.size()).allMatch(row -> taking.name().equals(row.advisor()));
        assertThat(handOver(before, taking).gesture()).as("again changes nothing").isZero();

        useCases.history().takeBack().takeBack(done.gesture(), "Inès Thébault");
        assertThat(of(leaving)).extracting(CaseRow::code)
                .containsExactlyInAnyOrderElementsOf(before.stream().map(CaseRow::code).toList());
        assertThat(of(taking)).hasSize(had);
        HandedOver again = handOver(before, taking);
        assertThat(again.tasks()).as("the tasks had come back too").isEqualTo(done.tasks());
        assertThat(again.appointments()).isEqualTo(done.appointments());
    }

    @Test
    void someCasesMayGoAlone() {
        List<CaseRow> before = of(leaving);
        assertThat(handOver(before.subList(0, 2), taking).cases()).isEqualTo(2);
        assertThat(of(leaving)).hasSize(before.size() - 2);
        assertThat(handOver(List.of(), taking)).isEqualTo(new HandedOver(0, 0, 0, 0));
    }

    @Test
    void nobodyIsGivenWhatDoesNotExist() {
        List<CaseRow> before = of(leaving);
        Code nobody = new Code("PERSONNE");
        assertThat(useCases.cases().caseload().handOver()
                .handOver(before.stream().map(CaseRow::code).toList(), nobody, "Inès Thébault").gesture()).isZero();
        assertThat(of(leaving)).hasSameSizeAs(before);
    }
}
