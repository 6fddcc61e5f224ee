package fr.captierslieux.sillage.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Times times(@Nullable String from, @Nullable String until) {
        return new Times(DAY, from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until));
    }

    @Test
    void movesWithinItsDayAsLongAsItWas() {
        assertThat(times("09:00", "10:30").plusMinutes(15)).isEqualTo(times("09:15", "10:45"));
        assertThat(times("00:10", "01:00").plusMinutes(-15)).isEqualTo(times("00:00", "00:50"));
        assertThat(times("22:30", "23:30").plusMinutes(60)).as("it still ends on its day")
                .isEqualTo(times("22:59", "23:59"));
        assertThat(times("09:00", null).plusMinutes(15)).as("what has no end gets none")
                .isEqualTo(times("09:15", null));
        assertThat(times(null, null).plusMinutes(15)).isEqualTo(times(null, null));
    }

    @Test
    void anHourIsKeptFreeWhereNothingIsSaid() {
        assertThat(times("09:00", null).until()).isEqualTo(10 * 60);
        assertThat(times(null, null).beginning(DAY.plusDays(1), 14 * 60))
                .isEqualTo(new Times(DAY.plusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0)));
    }

    @Test
    void anEndBeforeTheBeginningIsOfTheNextDay() {
        Times night = times("22:00", "01:30");
        assertThat(night.minutes()).isEqualTo(210);
        assertThat(night.until()).as("on its day it goes to midnight").isEqualTo(24 * 60);
        assertThat(night.plusMinutes(30)).isEqualTo(times("22:30", "02:00"));
    }

    @Test
    void isNeverShorterThanAQuarterNorLongerThanItsDay() {
        assertThat(times("09:00", "09:30").longer(-60)).isEqualTo(times("09:00", "09:15"));
        assertThat(times("09:00", "09:30").longer(15)).isEqualTo(times("09:00", "09:45"));
        assertThat(times("23:00", "23:30").longer(120)).isEqualTo(times("23:00", "23:59"));
        assertThat(times("09:00", null).longer(15)).as("from the hour that is kept free")
                .isEqualTo(times("09:00", "10:15"));
        assertThat(times("20:00", "00:30").longer(15)).as("after midnight it goes on")
                .isEqualTo(times("20:00", "00:45"));
        assertThat(times("20:00", "00:30").longer(-60)).isEqualTo(times("20:00", "23:30"));
        assertThat(times("23:50", null).longer(-60)).isEqualTo(times("23:50", "23:59"));
    }
}
