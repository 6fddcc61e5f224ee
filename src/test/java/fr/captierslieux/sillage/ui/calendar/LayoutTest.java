package fr.captierslieux.sillage.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.words.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final CalendarWords words = new CalendarWords(Words.french(), SampleStore.CLOCK);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void weeksBeginOnMondayAndMonthsAreWholeWeeks() {
        assertThat(Layout.WEEK.around(day("2026-11-29")))
                .isEqualTo(new DateRange(day("2026-11-23"), day("2026-11-29")));
        assertThat(Layout.MONTH.around(day("2026-11-24")))
                .isEqualTo(new DateRange(day("2026-10-26"), day("2026-12-06")));
        assertThat(Layout.MONTH.around(day("2027-02-10")).days()).as("a month of four weeks").isEqualTo(28);
        assertThat(Layout.LIST.around(day("2026-11-24")))
                .isEqualTo(new DateRange(day("2026-11-01"), day("2026-11-30")));
        assertThat(Layout.MONTH.step(day("2026-10-31"), 1)).isEqualTo(day("2026-11-30"));
    }

    @Test
    void theYear2026HasAWeek53ThatEndsInTheNext() {
        DateRange week = Layout.WEEK.around(day("2027-01-01"));
        assertThat(week).isEqualTo(new DateRange(day("2026-12-28"), day("2027-01-03")));
        assertThat(words.period(Layout.WEEK, week, day("2027-01-01")))
                .isEqualTo("Semaine 53, du 28 déc. au 3 janv. 2027");
        DateRange next = Layout.WEEK.around(day("2027-01-04"));
        assertThat(words.period(Layout.WEEK, next, day("2027-01-04"))).startsWith("Semaine 1, ");
        CalendarWords english = new CalendarWords(Words.in(Locale.UK), SampleStore.CLOCK);
        assertThat(english.period(Layout.WEEK, week, day("2027-01-01"))).startsWith("Week 53, ");
    }
}
