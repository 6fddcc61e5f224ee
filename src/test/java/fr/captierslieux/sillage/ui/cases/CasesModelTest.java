package fr.captierslieux.sillage.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseFixtures;
import fr.captierslieux.sillage.cases.CaseGroup;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.lists.NamedView;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CasesModelTest {
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();

    private CasesModel model(CaseList cases) {
        return new CasesModel(background, Fixtures.caseList(cases), prompts);
    }

    @Test
    void opensOnTheMostPressingCaseWithItsPreview() {
        CasesModel model = model(CaseFixtures.believable());
        model.refresh();
        assertThat(model.totalProperty().get()).isEqualTo(12);
        assertThat(model.viewsProperty().get()).extracting(NamedView::name, NamedView::count)
                .contains(tuple("SILENT", 1L), tuple("ALL", 12L));
        assertThat(model.allProperty().get()).isEqualTo(12);
        assertThat(selected(model).project()).isEqualTo("Les Trois Lavoirs");
        assertThat(Objects.requireNonNull(model.previewProperty().get()).row()).isEqualTo(selected(model));
    }

    @Test
    void anotherQuestionKeepsTheSelectionWhereItCan() {
        CasesModel model = model(CaseFixtures.believable());
        model.refresh();
        model.selectedProperty().set(model.rows().get(5));
        CaseRow kept = selected(model);
        model.ask(now -> now.sorted(Order.PROJECT, Direction.DESCENDING));
        assertThat(selected(model)).isEqualTo(kept);
        model.ask(now -> now.withText("bouaye"));
        assertThat(selected(model).commune()).isEqualTo("Bouaye");
    }

    @Test
    void answersToOlderQuestionsAreDropped() {
        CasesModel model = model(CaseFixtures.believable());
        model.refresh();
        background.hold();
        model.ask(now -> now.withText("b"));
        model.ask(now -> now.withText("bo"));
        model.ask(now -> now.withText("bouaye"));
        assertThat(model.totalProperty().get()).as("nothing arrived yet").isEqualTo(12);
        background.answerAll();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.queryProperty().get().text()).isEqualTo("bouaye");
    }

    @Test
    void laterPagesAreReadWhenTheyAreLookedAt() {
        CasesModel model = model(CaseFixtures.many(1_000));
        model.refresh();
        assertThat(model.rows()).hasSize(1_000);
        assertThat(model.rows().peek(700)).as("not there before somebody looks").isNull();
        assertThat(model.rows().get(700)).isNull();
        assertThat(model.rows().peek(700)).as("its page came").isNotNull();
        assertThat(model.rows().peek(600)).isNotNull();
        assertThat(model.rows().peek(599)).isNull();
    }

    @Test
    void emptinessIsToldApartFromFilters() {
        CasesModel empty = model(CaseFixtures.none());
        assertThat(empty.isStoreEmpty()).as("before an answer nothing is known").isFalse();
        empty.refresh();
        assertThat(empty.isStoreEmpty()).isTrue();
        assertThat(empty.selectedProperty().get()).isNull();
        CasesModel narrowed = model(CaseFixtures.believable());
        narrowed.refresh();
        narrowed.ask(now -> now.withText("nowhere"));
        assertThat(narrowed.isStoreEmpty()).isFalse();
        assertThat(narrowed.rows()).isEmpty();
        narrowed.clearFilters();
        assertThat(narrowed.rows()).hasSize(12);
    }

    @Test
    void onesOwnCasesAreAViewOfTheirOwnWhoeverOneIs() {
        CaseListUseCases somebody = Fixtures.caseList(CaseFixtures.believable());
        CasesModel model = new CasesModel(background, new CaseListUseCases(somebody.list(), somebody.survey(),
                somebody.preview(), somebody.setUp(), () -> " ines thebault ", somebody.caseload()), prompts);
        model.refresh();
        NamedView<CaseQuery> mine = model.viewsProperty().get().getFirst();
        assertThat(mine.kind()).isEqualTo(NamedView.Kind.MINE);
        assertThat(mine.count()).isEqualTo(12);
        model.choose(mine);
        assertThat(model.queryProperty().get().advisor()).isEqualTo("Inès Thébault");
        assertThat(model.shownView()).contains(mine);
        NamedView<CaseQuery> all = model.viewsProperty().get().stream().filter(view -> view.name().equals("ALL"))
                .findFirst()
                .orElseThrow();
        model.choose(all);
        assertThat(model.queryProperty().get().advisor()).as("the filter was the view's").isNull();
        CasesModel other = model(CaseFixtures.believable());
        other.refresh();
        assertThat(other.viewsProperty().get()).as("who advises nobody has no such view")
                .noneMatch(view -> view.kind() == NamedView.Kind.MINE);
    }

    @Test
    void aFailureIsToldWithACodeAndWithoutTexts() {
        CasesModel model = model(new FailingCases("Ève Martin"));
        model.refresh();
        assertThat(prompts.problems).isNotEmpty();
        assertThat(prompts.problems.getFirst().code()).matches("S-[0-9A-F]{5}");
        assertThat(prompts.problems.getFirst().trace()).doesNotContain("Martin");
    }

    @Test
    void whatWasChosenIsKeptByWhatItIsWhenSomebodyElseWrites() {
        AtomicReference<CaseList> now = new AtomicReference<>(CaseFixtures.many(1_000));
        CasesModel model = model(new ChangingCases(now));
        model.refresh();
        List<Integer> places = List.of(3, 450, 700);
        model.list().mark(places);
        List<Code> chosen = codes(model, places);
        now.set(CaseFixtures.many(940));
        model.refresh();
        assertThat(model.totalProperty().get()).isEqualTo(940);
        assertThat(model.list().markedPlaces()).as("others stand before them now").isNotEqualTo(places);
        assertThat(codes(model, model.list().markedPlaces())).containsExactlyElementsOf(chosen);
        model.refresh();
        assertThat(codes(model, model.list().markedPlaces())).as("and again").containsExactlyElementsOf(chosen);
    }

    @Test
    void aRowThatWentAwayIsNoLongerChosen() {
        AtomicReference<CaseList> now = new AtomicReference<>(CaseFixtures.many(1_000));
        CasesModel model = model(new ChangingCases(now));
        model.refresh();
        model.list().readAll(all -> model.list().mark(IntStream.range(0, all.size()).boxed().toList()));
        now.set(CaseFixtures.many(940));
        model.refresh();
        assertThat(model.list().markedPlaces()).hasSize(940);
        model.ask(query -> query.withText("bief"));
        assertThat(model.list().markedPlaces()).as("another question, another choice").hasSizeLessThan(2);
    }

    /** Which place is whose cannot be told from a page that came back shorter. */
    @Test
    void aPageFromWhichARowWentAwayReadsTheListAnew() {
        AtomicReference<CaseList> now = new AtomicReference<>(CaseFixtures.many(1_000));
        CasesModel model = model(new ChangingCases(now));
        model.refresh();
        now.set(CaseFixtures.many(940));
        assertThat(model.rows().get(850)).as("asks for its page").isNull();
        assertThat(model.totalProperty().get()).isEqualTo(940);
        model.rows().get(850);
        assertThat(model.rows().peek(850)).isEqualTo(rowAt(now.get(), 850));
    }

    private static CaseRow rowAt(CaseList list, int place) {
        return list.rows(List.of(list.order(CaseQuery.FIRST, LocalDate.now(Fixtures.CLOCK)).at(place))).getFirst();
    }

    private static List<Code> codes(CasesModel model, List<Integer> places) {
        List<Code> codes = new ArrayList<>();
        model.list().readSome(places, rows -> rows.forEach(row -> codes.add(row.code())));
        return codes;
    }

    /** A list that somebody else writes to. */
    private record ChangingCases(AtomicReference<CaseList> now) implements CaseList {
        @Override
        public RowNumbers order(CaseQuery query, LocalDate today) {
            return now.get().order(query, today);
        }

        @Override
        public List<CaseGroup> groups(CaseQuery query, LocalDate today, BoardGrouping by) {
            return now.get().groups(query, today, by);
        }

        @Override
        public Optional<Code> findProject(Code supportCase) {
            return now.get().findProject(supportCase);
        }

        @Override
        public List<CaseRow> rows(List<Long> numbers) {
            return now.get().rows(numbers);
        }

        @Override
        public long count(CaseQuery query, LocalDate today) {
            return now.get().count(query, today);
        }

        @Override
        public int silentDays() {
            return now.get().silentDays();
        }

        @Override
        public CaseChoices choices() {
            return now.get().choices();
        }

        @Override
        public Optional<CasePreview> findPreview(Code code) {
            return now.get().findPreview(code);
        }
    }

    private static CaseRow selected(CasesModel model) {
        return Objects.requireNonNull(model.selectedProperty().get());
    }
}
