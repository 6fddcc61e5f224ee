package fr.captierslieux.sillage.basics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period.Kind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {
    @ParameterizedTest
    @CsvSource({"2026-T3, QUARTER, 2025-T3", "2026-S1, SEMESTER, 2025-S1", "2026, YEAR, 2025",
            "2024-02, MONTH, 2023-02",
            "2024-02-29..2024-03-10, DAYS, 2023-02-28..2023-03-10"})
    void knowsItsKindAndTheYearBefore(String label, Kind kind, String before) {
        Period period = Period.parse(label).orElseThrow();
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.yearBefore()).isEqualTo(Period.parse(before).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 2026-T3", "SEMESTER, 2026-S2", "YEAR, 2026", "MONTH, 2026-09"})
    void holdsADay(Kind kind, String label) {
        assertThat(Period.holding(kind, LocalDate.of(2026, 9, 30))).isEqualTo(Period.parse(label).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2026-T3, 2026-01-01..2026-09-30", "2026-S1, 2026-01-01..2026-06-30"})
    void aTargetIsComparedWithTheYearSoFar(String label, String soFar) {
        assertThat(Period.parse(label).orElseThrow().yearToDate()).isEqualTo(Period.parse(soFar).orElseThrow());
    }
}
