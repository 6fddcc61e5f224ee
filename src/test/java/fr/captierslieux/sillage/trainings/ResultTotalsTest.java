package fr.captierslieux.sillage.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What evaluations and fundings of a session come to: persons count once, candidates and who stopped do not, refused money is no money. */
class ResultTotalsTest {
    private static final Enrolment FIRST = Trainees.enrolled(1);
    private static final Enrolment SECOND = Trainees.enrolled(2);
    private static final Enrolment STOPPED = Trainees.enrolled(3, Enrolment.STOPPED, LocalDate.of(2026, 9, 4));
    private static final Enrolment CANDIDATE = Trainees.enrolled(4, Enrolment.CANDIDATE, null);

    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Funding> fundings = new ArrayList<>();

    private void said(Enrolment who, String kind, @Nullable String mark, @Nullable Boolean passed) {
        evaluations.add(new Evaluation(RowId.derived("evaluation", "E" + evaluations.size()), who.code(), kind,
                LocalDate.of(2026, 10, 1), mark == null ? null : new BigDecimal(mark), passed));
    }

    private void paid(String line, @Nullable String hours, @Nullable String euros, String status) {
        fundings.add(new Funding(RowId.derived("training_funding", "F" + fundings.size()), FIRST.code(), line,
                "France Travail", hours == null ? null : new BigDecimal(hours),
                euros == null ? null : new BigDecimal(euros), status));
    }

    private ResultTotals totals() {
        SessionFile bare = Trainees.session(null, null, List.of(), List.of(FIRST, SECOND, STOPPED, CANDIDATE),
                Map.of());
        return new ResultTotals(new SessionFile(bare.facts(), bare.halfDays(), bare.enrolments(), bare.marks(),
                bare.elsewhere(), new SessionResults(evaluations, fundings), Signatures.NONE));
    }

    @Test
    void whoAnsweredTwiceCountsOnceAndTheMeanIsOfAllMarksOfTheEnrolled() {
        said(FIRST, Evaluation.AT_ONCE, "7", null);
        said(FIRST, Evaluation.AT_ONCE, "8", null);
        said(SECOND, Evaluation.AT_ONCE, "8.5", null);
        said(STOPPED, Evaluation.AT_ONCE, "0", null);
        said(CANDIDATE, Evaluation.AT_ONCE, "0", null);
        said(SECOND, Evaluation.LATER, null, null);
        assertThat(totals().answers(Evaluation.AT_ONCE))
                .isEqualTo(new ResultTotals.Answers(2, 2, new BigDecimal("7.8")));
        assertThat(totals().answers(Evaluation.LATER)).as("an answer without a mark has no mean")
                .isEqualTo(new ResultTotals.Answers(1, 2, null));
        assertThat(totals().withoutLater()).containsExactly(FIRST);
        assertThat(totals().laterFrom()).as("six months after the last day").isEqualTo(Trainees
                .session(null, null, List.of(), List.of(), Map.of()).facts().endsOn().plusMonths(6));
    }

    @Test
    void successIsOfThosePresentedAndASecondAttemptCounts() {
        said(FIRST, Evaluation.CERTIFICATION, null, false);
        said(FIRST, Evaluation.CERTIFICATION, null, true);
        said(SECOND, Evaluation.CERTIFICATION, null, false);
        said(STOPPED, Evaluation.CERTIFICATION, null, true);
        assertThat(totals().certified()).isEqualTo(new ResultTotals.Certified(1, 2, 2));
        evaluations.clear();
        assertThat(totals().certified()).isEqualTo(new ResultTotals.Certified(0, 0, 2));
    }

    @Test
    void fundingsAddUpByStatusAndByLineWithoutWhatWasRefused() {
        paid("C7", "14", "420", "PAYE");
        paid("C7", null, "80.50", "DEMANDE");
        paid("C1", "7", null, Funding.REFUSED);
        assertThat(totals().byStatus()).extracting(ResultTotals.Sum::key).containsExactlyInAnyOrder("PAYE", "DEMANDE",
                Funding.REFUSED);
        assertThat(totals().byLine()).containsExactly(
                new ResultTotals.Sum("C7", 2, new BigDecimal("14"), new BigDecimal("500.50")));
    }
}
