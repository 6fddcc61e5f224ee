package fr.captierslieux.sillage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private final Written french = new Written(Words.french());
    private final Written english = new Written(Words.in(Locale.UK));

    @Test
    void daysStandWithTheirYearOnlyWhereItIsAnother() {
        assertThat(french.day(TODAY, TODAY)).isEqualTo("6 oct.");
        assertThat(french.day(LocalDate.of(2026, 7, 1), TODAY)).isEqualTo("1er juil.");
        assertThat(french.day(LocalDate.of(2025, 12, 31), TODAY)).isEqualTo("31 déc. 2025");
        assertThat(english.day(LocalDate.of(2026, 7, 1), TODAY)).isEqualTo("1 Jul");
    }

    @Test
    void distancesAreInDaysForAsLongAsTheyMeanSomething() {
        assertThat(french.ago(TODAY, TODAY)).isEqualTo("aujourd’hui");
        assertThat(french.ago(TODAY.minusDays(1), TODAY)).isEqualTo("hier");
        assertThat(french.ago(TODAY.minusDays(63), TODAY)).isEqualTo("il y a 63 j");
        assertThat(french.ago(TODAY.minusDays(400), TODAY)).isEqualTo("1er sept. 2025");
        assertThat(french.ago(TODAY.plusDays(3), TODAY)).as("a day still to come").isEqualTo("9 oct.");
    }

    @Test
    void sizesAreThoseThatSystemsShow() {
        assertThat(french.size(7)).isEqualTo("7 o");
        assertThat(french.size(340_400)).isEqualTo("340 ko");
        assertThat(french.size(2_449_000)).isEqualTo("2,4 Mo");
        assertThat(french.size(20_000_000)).isEqualTo("20 Mo");
        assertThat(french.size(5_000_001)).isEqualTo("5 Mo");
        assertThat(french.size(1_530_000_000)).isEqualTo("1,5 Go");
    }

    @Test
    void durationsAreSpokenAsPeopleSayThem() {
        assertThat(french.duration(25)).isEqualTo("25 min");
        assertThat(french.duration(60)).isEqualTo("1 h");
        assertThat(french.duration(90)).isEqualTo("1 h 30");
        assertThat(french.duration(65)).isEqualTo("1 h 05");
        assertThat(french.duration(60_000)).isEqualTo("1\u202f000 h");
    }

    @Test
    void figuresFollowTheLanguage() {
        assertThat(french.number(1142)).isEqualTo("1\u202f142");
        assertThat(english.number(1142)).isEqualTo("1,142");
        assertThat(french.aligned(new BigDecimal("412.45"), 1)).isEqualTo("412,5");
        assertThat(french.number(new BigDecimal("9.0"), 1)).isEqualTo("9");
        assertThat(french.signed(new BigDecimal("-3"), 0)).isEqualTo("\u22123");
        assertThat(french.signed(new BigDecimal("12"), 0)).isEqualTo("+12");
        assertThat(french.signed(new BigDecimal("-0.04"), 1)).as("what rounds to nothing has no sign").isEqualTo("0,0");
    }

    @Test
    void longListsAreCutWithTheNumberOfTheOthers() {
        assertThat(french.some(List.of("Awa", "Paul"), 2)).isEqualTo("Awa, Paul");
        assertThat(french.some(List.of("Awa", "Paul", "Lise", "Yann"), 2)).isEqualTo("Awa, Paul et 2 autres");
    }
}
