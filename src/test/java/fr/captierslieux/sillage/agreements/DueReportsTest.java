package fr.captierslieux.sillage.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.agreements.Agreement.Reporting;
import fr.captierslieux.sillage.agreements.DueReports.Gone;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    private static Agreement agreement(String code, Period.Kind every, int within, @Nullable String starts,
            @Nullable String ends, @Nullable String from) {
        return new Agreement(RowId.derived("funding_agreement", code), new Code(code), "Région", "Animation",
                day(starts), day(ends), Optional.of(new Reporting(every, within, day(from))), List.of());
    }

    private static Gone gone(String agreement, String period) {
        return new Gone(agreement, Period.parse(period).orElseThrow().range());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> due(Agreement agreement, Gone... gone) {
        return DueReports.of(List.of(agreement), Set.of(gone), TODAY).stream()
                .map(each -> each.period().label() + " " + each.dueOn()).toList();
    }

    @Test
    void aPeriodIsDueOnceItEndedUntilItsReportWentOut() {
        Agreement region = agreement("REGION", Period.Kind.QUARTER, 30, "2026-02-15", null, null);
        assertThat(due(region)).containsExactly("2026-T1 2026-04-30", "2026-T2 2026-07-30", "2026-T3 2026-10-30");
        assertThat(due(region, gone("REGION", "2026-T1"), gone("AUTRE", "2026-T2"),
                gone("REGION", "2026-S1"))).containsExactly("2026-T2 2026-07-30", "2026-T3 2026-10-30");
        assertThat(due(region, gone("REGION", "2026-01-01..2026-03-31"))).as("the same days by another name")
                .containsExactly("2026-T2 2026-07-30", "2026-T3 2026-10-30");
        DueReport first = DueReports.of(List.of(region), Set.of(), TODAY).getFirst();
        assertThat(first.isLate(TODAY)).isTrue();
        assertThat(first.isLate(first.dueOn())).as("its last day is in time").isFalse();
    }

    @Test
    void nothingIsDueBeforeTheAgreementOrAfterIt() {
        assertThat(due(agreement("A", Period.Kind.SEMESTER, 0, "2026-07-01", null, null))).isEmpty();
        assertThat(due(agreement("A", Period.Kind.QUARTER, 60, "2025-01-01", "2025-07-01", null)))
                .containsExactly("2025-T1 2025-05-30", "2025-T2 2025-08-29", "2025-T3 2025-11-29");
        assertThat(due(agreement("A", Period.Kind.YEAR, 90, "2024-06-01", "2025-12-31", null)))
                .containsExactly("2024 2025-03-31", "2025 2026-03-31");
    }

    @Test
    void fromADayOnTheNewestOfManyAndTheLastAloneWithoutADay() {
        assertThat(due(agreement("A", Period.Kind.QUARTER, 30, "2020-01-01", null, "2026-07-01")))
                .containsExactly("2026-T3 2026-10-30");
        assertThat(due(agreement("A", Period.Kind.QUARTER, 30, "2010-01-01", null, null))).hasSize(DueReports.MOST)
                .startsWith("2024-T4 2025-01-30").endsWith("2026-T3 2026-10-30");
        assertThat(due(agreement("A", Period.Kind.QUARTER, 30, null, null, null)))
                .containsExactly("2026-T3 2026-10-30");
    }

    @Test
    void theFirstDayComesFirstWhoeverAsks() {
        assertThat(DueReports.of(
                List.of(agreement("B", Period.Kind.QUARTER, 10, null, null, null),
                        agreement("A", Period.Kind.YEAR, 400, null, null, null),
                        agreement("C", Period.Kind.QUARTER, 10, null, null, null)),
                Set.of(), TODAY)).extracting(each -> each.agreement().value()).containsExactly("B", "C", "A");
    }
}
