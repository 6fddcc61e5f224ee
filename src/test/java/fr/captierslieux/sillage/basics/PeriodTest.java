package fr.captierslieux.sillage.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01, 2026-12-31", "2026-S1, 2026-01-01, 2026-06-30", "2026-S2, 2026-07-01, 2026-12-31",
            "2026-T1, 2026-01-01, 2026-03-31", "2026-T4, 2026-10-01, 2026-12-31", "2024-02, 2024-02-01, 2024-02-29",
            "2026-07-01..2026-09-30, 2026-07-01, 2026-09-30", "2026-07-01..2026-07-01, 2026-07-01, 2026-07-01"})
    void readsItsLabel(String label, LocalDate from, LocalDate to) {
        assertThat(Period.parse(label)).hasValueSatisfying(period -> {
            assertThat(period.label()).isEqualTo(label);
            assertThat(period.range()).isEqualTo(new DateRange(from, to));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-T5", "2026-T0", "2026-S3", "2026-13", "2026-00", "2026-1", "2026-07-01",
            "2026-09-30..2026-07-01", "2026-02-30..2026-03-01", " 2026", "2026-t3", "2026-07-01..",
            "2026-07-01...2026-09-30"})
    void refusesWhatIsNoPeriod(String label) {
        assertThat(Period.parse(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026, 2025", "2026-S1, 2025-S2", "2026-S2, 2026-S1", "2026-T1, 2025-T4", "2026-T3, 2026-T2",
            "2026-01, 2025-12", "2026-10, 2026-09", "2026-07-01..2026-09-30, 2026-03-31..2026-06-30"})
    void knowsThePeriodBeforeAndAfter(String label, String before) {
        Period period = Period.parse(label).orElseThrow();
        assertThat(period.previous().label()).isEqualTo(before);
        assertThat(period.previous().next()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-T3", "2026-01-01, 2025-T4", "2026-03-31, 2025-T4", "2026-04-01, 2026-T1",
            "2026-12-31, 2026-T3"})
    void knowsTheLastFullQuarter(LocalDate today, String label) {
        assertThat(Period.lastFullQuarter(today).label()).isEqualTo(label);
    }

    @Test
    void aDayBelongsToItsQuarter() {
        assertThat(Period.quarterOf(LocalDate.of(2026, 9, 30)).label()).isEqualTo("2026-T3");
        assertThat(Period.quarterOf(LocalDate.of(2026, 10, 1)).label()).isEqualTo("2026-T4");
    }
}
