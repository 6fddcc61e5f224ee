package fr.captierslieux.sillage.words;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** A time of the day as people type it: « 9h30 », « 9:30 », « 9 h », « 14 ». */
public final class TypedTime {
    private TypedTime() {
    }

    /** As exchange files have it, e.g. {@code 09:30}; what is no time stays as odd as it is. */
    public static String normal(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace('h', ':');
        String whole = plain.endsWith(":") ? plain + "00" : plain.matches("\\d{1,2}") ? plain + ":00" : plain;
        return whole.length() == 4 ? "0" + whole : whole;
    }

    /** The time that is meant; empty for none. */
    public static Optional<LocalTime> read(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(normal(typed)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
