package fr.captierslieux.sillage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a day, a duration, a number. The day of the examples is Tuesday, 24 November 2026. */
class TypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"14/7|2026-07-14|2027-07-14", "14/07/26|2026-07-14|2026-07-14",
            "14/07/2026|2026-07-14|2026-07-14", "14.7.26|2026-07-14|2026-07-14", "14-7-2026|2026-07-14|2026-07-14",
            "2026-07-14|2026-07-14|2026-07-14", "140726|2026-07-14|2026-07-14", "14072026|2026-07-14|2026-07-14",
            "14 juillet|2026-07-14|2027-07-14", "le 14 juil. 2026|2026-07-14|2026-07-14",
            "1er mars|2026-03-01|2027-03-01",
            "July 14th|2026-07-14|2027-07-14", "14 July 2026|2026-07-14|2026-07-14", "3 déc.|2026-12-03|2026-12-03",
            "hier|2026-11-23|2026-11-23", "Yesterday|2026-11-23|2026-11-23", "avant-hier|2026-11-22|2026-11-22",
            "aujourd’hui|2026-11-24|2026-11-24", "auj|2026-11-24|2026-11-24", "today|2026-11-24|2026-11-24",
            "demain|2026-11-25|2026-11-25", "après-demain|2026-11-26|2026-11-26", "lundi|2026-11-23|2026-11-30",
            "Mardi|2026-11-24|2026-12-01", "mer.|2026-11-18|2026-11-25", "lundi prochain|2026-11-30|2026-11-30",
            "mardi prochain|2026-12-01|2026-12-01", "lundi dernier|2026-11-23|2026-11-23",
            "mardi dernier|2026-11-17|2026-11-17", "next monday|2026-11-30|2026-11-30",
            "last Friday|2026-11-20|2026-11-20", "mardi 24 novembre|2026-11-24|2026-11-24",
            "lun. 30/11|2026-11-30|2026-11-30", "dans 3 jours|2026-11-27|2026-11-27",
            "in 3 days|2026-11-27|2026-11-27", "dans une semaine|2026-12-01|2026-12-01",
            "dans deux mois|2027-01-24|2027-01-24", "il y a 3 jours|2026-11-21|2026-11-21",
            "3 days ago|2026-11-21|2026-11-21", "a week ago|2026-11-17|2026-11-17", "+7|2026-12-01|2026-12-01",
            "j+7|2026-12-01|2026-12-01", "J - 3|2026-11-21|2026-11-21", "-1|2026-11-23|2026-11-23",
            "+2s|2026-12-08|2026-12-08", "fin du mois|2026-11-30|2026-11-30",
            "la semaine prochaine|2026-11-30|2026-11-30", "29/2|2028-02-29|2028-02-29",
            "mars 3 2026|2026-03-03|2026-03-03"})
    void daysAreReadAsTyped(String typed, LocalDate past, LocalDate future) {
        assertThat(TypedDay.read(typed, TODAY, TypedDay.Leaning.PAST)).as("%s, what happened", typed).contains(past);
        assertThat(TypedDay.read(typed, TODAY, TypedDay.Leaning.FUTURE)).as("%s, what is due", typed).contains(future);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "32/1", "31/2/2026", "14/13", "bientôt", "14", "14/", "/7", "1e5", "lundi mardi",
            "+99999", "2026", "dans jours", "14 brumaire", "14/7/2"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(TypedDay.read(typed, TODAY, TypedDay.Leaning.PAST)).isEmpty();
    }

    @Test
    void everyDayIsReadBackFromEveryWayOfShowingIt() {
        Random random = new Random(14);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            for (Locale locale : new Locale[]{Locale.FRANCE, Locale.UK}) {
                for (String form : new String[]{"dd/MM/uuuu", "d/M/uuuu", "uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu",
                        "EEEE d MMMM uuuu", "ddMMuuuu"}) {
                    String typed = DateTimeFormatter.ofPattern(form, locale).format(day);
                    assertThat(TypedDay.read(typed, TODAY, TypedDay.Leaning.FUTURE)).as(typed).contains(day);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"90|90", "0|0", "1h30|90", "1 h 30|90", "1 h 05|65", "1,5 h|90", "1.5h|90",
            "0,25 h|15", "1:30|90", "2h|120", "2 heures|120", "2 hours|120", "45 min|45", "45mn|45", "45'|45",
            "1 h 30 min|90", "une heure et demie|90", "demi-heure|30", "1½h|90", "1440|1440", "70 h|4200"})
    void durationsAreReadAsTyped(String typed, long minutes) {
        assertThat(TypedDuration.read(typed)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "1h75", "-5", "1,5", "une", "1 h 30 h", "9999999"})
    void whatIsNoDurationIsNotGuessed(String typed) {
        assertThat(TypedDuration.read(typed)).isEmpty();
    }

    @Test
    void everyDurationIsReadBackAsItIsWritten() {
        for (Words words : new Words[]{Words.french(), Words.in(Locale.UK)}) {
            for (int minutes = 0; minutes <= 1440; minutes++) {
                assertThat(TypedDuration.read(new Written(words).duration(minutes))).hasValue(minutes);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 234,50 €|1234.50", "1234.5|1234.5", "0,5|0.5", "12 k€|12000",
            "1.234,50|1234.50",
            "1,234.50|1234.50", "15000 euros|15000", "3|3"})
    void numbersAreReadAsTyped(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, Locale.FRANCE).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.of(number.stripTrailingZeros()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "€", "douze", "1,2,3", "k"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed, Locale.FRANCE)).isEmpty();
    }

    @Test
    void everyNumberIsReadBackAsItIsWritten() {
        Random random = new Random(15);
        for (Words words : new Words[]{Words.french(), Words.in(Locale.UK)}) {
            for (int i = 0; i < 2_000; i++) {
                BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(5));
                String written = new Written(words).number(number, 4);
                assertThat(TypedNumber.read(written, words.locale()).map(BigDecimal::stripTrailingZeros)).as(written)
                        .contains(number.stripTrailingZeros());
            }
        }
    }
}
