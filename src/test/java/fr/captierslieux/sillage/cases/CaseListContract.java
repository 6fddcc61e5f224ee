package fr.captierslieux.sillage.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every list of cases answers, whatever keeps the rows. */
public abstract class CaseListContract {
    protected static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    /**
     * A list that holds, in the networks CRESS and ECO:
     * <ul>
     * <li>A « Ève-lieu », Clisson (44), ECO, in support, stages idea then creation, last follow-up 2026-09-22, a promise due 2026-10-06 and
     * one due 2026-11-01, adviser Inès Thébault, core target, themes governance and funding
     * <li>B « Le Bief », Laval (53), CRESS, in support since long, one follow-up 2026-03-01, a promise without a day, out of scope, theme vision
     * <li>C « Cœur de bourg », no commune, CRESS, oriented, no stage, no follow-up
     * <li>D « Zéphyr », Clisson (44), ECO, closed, stage stopped, one follow-up 2026-09-01, free offer
     * <li>E « Le Bief », Nantes (44), ECO, first interview, stage idea, one follow-up 2026-09-30
     * </ul>
     */
    protected abstract List<CaseRow> rows(CaseQuery query, long offset, int limit);

    protected abstract long count(CaseQuery query);

    protected abstract List<CaseGroup> groups(CaseQuery query, BoardGrouping by);

    protected abstract CaseChoices choices();

    protected abstract CasePreview preview(Code code);

    private List<String> codes(UnaryOperator<CaseQuery> change) {
        CaseQuery query = change
                .apply(CaseQuery.FIRST.withView(CaseView.ALL).sorted(Order.PROJECT, Direction.ASCENDING));
        List<CaseRow> rows = rows(query, 0, 100);
        assertThat(count(query)).isEqualTo(rows.size());
        return rows.stream().map(row -> row.code().value()).toList();
    }

    @Test
    void viewsNarrow() {
        assertThat(codes(query -> query)).containsExactly("C", "A", "B", "E", "D");
        assertThat(codes(query -> query.withView(CaseView.OPEN))).containsExactly("C", "A", "B", "E");
        assertThat(codes(query -> query.withView(CaseView.SILENT))).containsExactly("B");
        assertThat(codes(query -> query.withView(CaseView.WITHOUT_ACTION))).containsExactly("C", "E");
    }

    @Test
    void casesStandApartByWhatTheyHaveInCommon() {
        CaseQuery query = CaseQuery.FIRST.withView(CaseView.ALL).sorted(Order.PROJECT, Direction.ASCENDING);
        assertThat(grouped(query, BoardGrouping.STAGE)).containsOnlyKeys("null", "CREATION", "IDEE", "ARRET")
                .containsEntry("IDEE", List.of("E")).containsEntry("null", List.of("C", "B"));
        assertThat(grouped(query.withView(CaseView.OPEN), BoardGrouping.STATUS))
                .containsOnlyKeys("FIRST_INTERVIEW", "ORIENTED", "IN_SUPPORT")
                .containsEntry("IN_SUPPORT", List.of("A", "B"));
        assertThat(grouped(query, BoardGrouping.ADVISOR)).containsOnlyKeys("null", "INES")
                .containsEntry("null", List.of("C", "B", "E", "D"));
        assertThat(grouped(query.withText("zzz"), BoardGrouping.STAGE)).isEmpty();
    }

    private Map<String, List<String>> grouped(CaseQuery query, BoardGrouping by) {
        return groups(query, by).stream().collect(Collectors.toMap(group -> String.valueOf(group.key()),
                group -> rowsAt(group.cases().all()).stream().map(row -> row.code().value()).toList()));
    }

    protected abstract List<CaseRow> rowsAt(List<Long> numbers);

    @Test
    void everyFilterNarrows() {
        assertThat(codes(query -> query.withText("eve"))).containsExactly("A");
        assertThat(codes(query -> query.withText(" coeur "))).containsExactly("C");
        assertThat(codes(query -> query.withText("CLISSON"))).containsExactly("A", "D");
        assertThat(codes(query -> query.withText("%"))).isEmpty();
        assertThat(codes(query -> query.withText("laval"))).containsExactly("B");
        assertThat(codes(query -> query.withNetwork("CRESS"))).containsExactly("C", "B");
        assertThat(codes(query -> query.withDepartment("44"))).containsExactly("A", "E", "D");
        assertThat(codes(query -> query.withStage("IDEE"))).containsExactly("E");
        assertThat(codes(query -> query.withStage("CREATION").withNetwork("ECO"))).containsExactly("A");
        assertThat(codes(query -> query.withStatus(CaseStatus.ORIENTED))).containsExactly("C");
        assertThat(codes(query -> query.withStatus(CaseStatus.FIRST_INTERVIEW))).containsExactly("E");
        assertThat(codes(query -> query.withText("bief").withStatus(CaseStatus.CLOSED))).isEmpty();
        assertThat(codes(query -> query.withAdvisor("INES"))).containsExactly("A");
        assertThat(codes(query -> query.withTheme("FINANCEMENTS"))).containsExactly("A");
        assertThat(codes(query -> query.withTheme("FINANCEMENT"))).as("a whole code").isEmpty();
        assertThat(codes(query -> query.withUnseenDays(30))).containsExactly("C", "B", "D");
        assertThat(codes(query -> query.withUnseenDays(90))).containsExactly("C", "B");
        assertThat(codes(query -> query.withUnseenDays(30).withNetwork("ECO"))).containsExactly("D");
    }

    @Test
    void everyOrderSortsBothWaysWithMissingValuesLast() {
        assertThat(codes(query -> query.sorted(Order.PROJECT, Direction.DESCENDING))).containsExactly("D", "B", "E",
                "A", "C");
        assertThat(codes(query -> query.sorted(Order.NEXT_ACTION, Direction.ASCENDING))).containsExactly("A", "B", "C",
                "E", "D");
        assertThat(codes(query -> query.sorted(Order.NEXT_ACTION, Direction.DESCENDING))).containsExactly("A", "B", "C",
                "E", "D");
        assertThat(codes(query -> query.sorted(Order.LAST_CONTACT, Direction.ASCENDING))).containsExactly("B", "D", "A",
                "E", "C");
        assertThat(codes(query -> query.sorted(Order.LAST_CONTACT, Direction.DESCENDING))).containsExactly("E", "A",
                "D", "B", "C");
        assertThat(codes(query -> query.sorted(Order.STAGE, Direction.ASCENDING))).containsExactly("E", "A", "D", "C",
                "B");
        assertThat(codes(query -> query.sorted(Order.COMMUNE, Direction.DESCENDING))).containsExactly("E", "B", "A",
                "D", "C");
        assertThat(codes(query -> query.sorted(Order.NETWORK, Direction.ASCENDING))).containsExactly("C", "B", "A",
                "E", "D");
        assertThat(codes(query -> query.sorted(Order.STATUS, Direction.ASCENDING))).containsExactly("E", "C", "A", "B",
                "D");
        assertThat(codes(query -> query.sorted(Order.FIRST_CONTACT, Direction.DESCENDING))).containsExactly("E", "C",
                "A", "B", "D");
        assertThat(codes(query -> query.sorted(Order.ADVISOR, Direction.DESCENDING))).containsExactly("A", "C", "B",
                "E", "D");
    }

    @Test
    void codesOfAListSortInTheOrderOfTheListNotOfTheirLetters() {
        assertThat(codes(query -> query.sorted(Order.QUALIFICATION, Direction.ASCENDING))).containsExactly("A", "D",
                "B", "C", "E");
        assertThat(codes(query -> query.sorted(Order.QUALIFICATION, Direction.DESCENDING))).containsExactly("B", "D",
                "A", "C", "E");
        assertThat(codes(query -> query.sorted(Order.THEMES, Direction.ASCENDING))).containsExactly("B", "A", "C", "E",
                "D");
        assertThat(codes(query -> query.sorted(Order.THEMES, Direction.DESCENDING))).containsExactly("A", "B", "C",
                "E", "D");
    }

    @Test
    void pagesAddUpToTheList() {
        CaseQuery query = CaseQuery.FIRST.withView(CaseView.ALL);
        List<CaseRow> whole = rows(query, 0, 100);
        assertThat(whole).hasSize(5);
        assertThat(rows(query, 0, 2)).isEqualTo(whole.subList(0, 2));
        assertThat(rows(query, 2, 2)).isEqualTo(whole.subList(2, 4));
        assertThat(rows(query, 5, 2)).isEmpty();
    }

    @Test
    void aRowSaysWhatTheListShows() {
        assertThat(rows(CaseQuery.FIRST.withText("ève"), 0, 1)).singleElement()
                .isEqualTo(new CaseRow(new Code("A"), "Ève-lieu",
                        "Clisson", "44", "Les Ecossolies", CaseStatus.IN_SUPPORT, "CREATION", LocalDate.of(2026, 9, 22),
                        new NextAction("Relire le prévisionnel", LocalDate.of(2026, 10, 6)), "Inès Thébault",
                        "COEUR_DE_CIBLE", LocalDate.of(2026, 1, 12),
                        List.of("FINANCEMENTS", "GOUVERNANCE_JURIDIQUE")));
    }

    @Test
    void countsAndChoicesCoverTheWholeList() {
        assertThat(count(CaseQuery.FIRST.withView(CaseView.ALL))).isEqualTo(5);
        assertThat(count(CaseQuery.FIRST)).isEqualTo(4);
        assertThat(count(CaseQuery.FIRST.withView(CaseView.SILENT))).isEqualTo(1);
        assertThat(count(CaseQuery.FIRST.withView(CaseView.WITHOUT_ACTION))).isEqualTo(2);
        assertThat(choices().advisors()).containsExactly(new CaseChoices.Choice("INES", "Inès Thébault"));
        assertThat(choices().themes()).containsExactly("FINANCEMENTS", "GOUVERNANCE_JURIDIQUE",
                "PROJET_VISION");
        assertThat(choices().networks()).extracting(CaseChoices.Choice::code).containsExactly("CRESS", "ECO");
        assertThat(choices().departments()).extracting(CaseChoices.Choice::code).containsExactly("44", "53");
    }

    @Test
    void thePreviewTellsTheCase() {
        CasePreview preview = preview(new Code("A"));
        assertThat(preview.team()).containsExactly("Paul Renaudin", "Awa Diarra");
        assertThat(preview.advisor()).isEqualTo("Inès Thébault");
        assertThat(preview.stageSince()).isEqualTo("2026-05-18");
        assertThat(preview.minutes()).isEqualTo(210);
        assertThat(preview.followUps()).isEqualTo(2);
        assertThat(preview.lastFollowUps()).extracting(CasePreview.FollowUpLine::on).containsExactly(
                LocalDate.of(2026, 9, 22),
                LocalDate.of(2026, 9, 8));
        assertThat(preview.row()).isEqualTo(rows(CaseQuery.FIRST.withText("ève"), 0, 1).getFirst());
    }
}
