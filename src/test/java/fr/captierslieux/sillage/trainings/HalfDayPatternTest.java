package fr.captierslieux.sillage.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.trainings.HalfDayPattern.Monthly;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Planned;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Rhythm;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Times;
import fr.captierslieux.sillage.trainings.HalfDayPattern.Weekly;
import fr.captierslieux.sillage.trainings.Holidays.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What patterns mean, and which of their days are holidays. */
class HalfDayPatternTest {
    private static final Times MORNING = new Times(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final Times AFTERNOON = new Times(LocalTime.of(13, 30), LocalTime.of(17, 0));

    private static List<Planned> list(String from, String until, Rhythm rhythm, DayOfWeek... days) {
        return new HalfDayPattern(LocalDate.parse(from), LocalDate.parse(until), rhythm, Set.of(days),
                Map.of(Moment.MORNING, MORNING)).list();
    }

    private static List<String> days(List<Planned> planned) {
        return planned.stream().map(each -> each.on().toString()).toList();
    }

    @Test
    void twoDaysEachMonthStandTogetherAlsoAcrossWeeks() {
        assertThat(days(list("2026-09-01", "2026-11-30", new Monthly(1), DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)))
                .containsExactly("2026-09-03", "2026-09-04", "2026-10-01", "2026-10-02", "2026-11-05", "2026-11-06");
        // the first Monday of February 2027 is the 1st, its Friday the 5th: not the Friday before
        assertThat(days(list("2027-02-01", "2027-02-28", new Monthly(1), DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .containsExactly("2027-02-01", "2027-02-05");
    }

    @Test
    void theLastWeekOfAMonthIsCountedFromItsEnd() {
        assertThat(days(list("2026-10-01", "2026-12-31", new Monthly(Monthly.LAST), DayOfWeek.THURSDAY)))
                .containsExactly("2026-10-29", "2026-11-26", "2026-12-31");
    }

    @Test
    void everySecondThursdayIsCountedFromTheWeekOfTheFirstDay() {
        assertThat(days(list("2026-09-01", "2026-10-15", new Weekly(2), DayOfWeek.THURSDAY)))
                .containsExactly("2026-09-03", "2026-09-17", "2026-10-01", "2026-10-15");
    }

    @Test
    void nothingStandsOutsideItsDatesOrBeforeItBegins() {
        assertThat(days(list("2026-09-04", "2026-09-17", new Weekly(1), DayOfWeek.THURSDAY)))
                .containsExactly("2026-09-10", "2026-09-17");
        assertThat(list("2026-09-04", "2026-09-03", new Weekly(1), DayOfWeek.THURSDAY)).isEmpty();
    }

    @Test
    void morningsComeBeforeAfternoonsAndALongPatternEnds() {
        List<Planned> planned = new HalfDayPattern(LocalDate.of(2026, 1, 1), LocalDate.of(2036, 1, 1), new Weekly(1),
                Set.of(DayOfWeek.values()), Map.of(Moment.AFTERNOON, AFTERNOON, Moment.MORNING, MORNING)).list();
        for (Map<Moment, Times> halves : List.of(Map.of(Moment.MORNING, MORNING),
                Map.of(Moment.MORNING, MORNING, Moment.AFTERNOON, AFTERNOON))) {
            LocalDate first = LocalDate.of(2026, 1, 7);
            LocalDate last = first.plusDays(HalfDayPattern.MOST / halves.size() - 1);
            Set<DayOfWeek> all = Set.of(DayOfWeek.values());
            assertThat(new HalfDayPattern(first, last, new Weekly(1), all, halves).isCut()).as("exactly so many")
                    .isFalse();
            assertThat(new HalfDayPattern(first, last.plusDays(1), new Weekly(1), all, halves).isCut())
                    .as("one day more").isTrue();
        }
        assertThat(planned).hasSize(HalfDayPattern.MOST);
        assertThat(planned.subList(0, 2)).extracting(Planned::moment).containsExactly(Moment.MORNING,
                Moment.AFTERNOON);
        assertThat(planned.getFirst().times()).isEqualTo(MORNING);
    }

    @Test
    void holidaysArePointedOut() {
        List<Planned> planned = list("2027-05-01", "2027-05-31", new Weekly(1), DayOfWeek.THURSDAY);
        assertThat(planned).filteredOn(each -> each.holiday() != null).extracting(Planned::on)
                .containsExactly(LocalDate.of(2027, 5, 6));
    }

    /** As calendars printed them. */
    @Test
    void easterAndWhatFollowsItAreRight() {
        Map.of(1995, "1995-04-16", 2000, "2000-04-23", 2008, "2008-03-23", 2024, "2024-03-31", 2025, "2025-04-20", 2026,
                "2026-04-05", 2027, "2027-03-28", 2038, "2038-04-25")
                .forEach((year, day) -> assertThat(Holidays.easter(year)).hasToString(day));
        assertThat(Holidays.find(LocalDate.of(2026, 4, 6))).contains(Holiday.EASTER_MONDAY);
        assertThat(Holidays.find(LocalDate.of(2026, 5, 14))).contains(Holiday.ASCENSION);
        assertThat(Holidays.find(LocalDate.of(2026, 5, 25))).contains(Holiday.WHIT_MONDAY);
        assertThat(Holidays.find(LocalDate.of(2026, 11, 11))).contains(Holiday.ARMISTICE);
        assertThat(Holidays.find(LocalDate.of(2026, 4, 3))).as("Good Friday is one in Alsace alone").isEmpty();
    }
}
