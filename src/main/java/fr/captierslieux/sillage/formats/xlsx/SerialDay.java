package fr.captierslieux.sillage.formats.xlsx;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and times as workbooks count them: whole days since the end of 1899 (or since 1904), the time as a fraction of a day. */
final class SerialDay {
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1_462;
    private static final int SECONDS = 86_400;
    /** 9999-12-31, the last day of a workbook. */
    private static final int LAST = 2_958_465;
    /** The workbook knows a 29 February 1900 that never was: days before it stand one later than they count. */
    private static final int MISSING_DAY = 60;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TO_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private SerialDay() {
    }

    static boolean isWithin(double serial) {
        return serial >= 0 && serial < LAST + 1;
    }

    /** The exchange text: a day, a time, or both with a blank between (which no column takes, so that it is told). */
    static String text(double serial, CellStyles.Shows shows, boolean from1904) {
        long days = (long) Math.floor(serial);
        int seconds = (int) Math.round((serial - days) * SECONDS);
        if (seconds == SECONDS) {
            seconds = 0;
            days++;
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        String clock = time.format(time.getSecond() == 0 ? MINUTES : TO_SECONDS);
        if (days == 0 && (seconds > 0 || shows == CellStyles.Shows.TIME)) {
            return clock;
        }
        long shifted = from1904 ? days + DAYS_TO_1904 : days < MISSING_DAY ? days + 1 : days;
        String day = ORIGIN.plusDays(shifted).toString();
        return seconds == 0 ? day : day + " " + clock;
    }

    /** Days since the origin of a workbook counted from 1900, for days after February 1900. */
    static long of(LocalDate day) {
        return ChronoUnit.DAYS.between(ORIGIN, day);
    }

    static double of(LocalTime time) {
        return time.toSecondOfDay() / (double) SECONDS;
    }
}
