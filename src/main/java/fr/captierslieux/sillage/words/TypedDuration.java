package fr.captierslieux.sillage.words;

import fr.captierslieux.sillage.basics.Folding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people type them: {@code 90}, {@code 1h30}, {@code 1 h 30}, {@code 1,5 h}, {@code 45 min}, {@code 1:30}. */
public final class TypedDuration {
    private static final int HOUR = 60;
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6})(?:min|mn|m|minutes?|')?");
    private static final Pattern HOURS = Pattern
            .compile("(\\d{1,4})(?:h|:|heures?|hours?|hrs?)(\\d{1,2})?(?:min|mn|m|minutes?|')?");
    private static final Pattern DECIMAL_HOURS = Pattern.compile("(\\d{1,4}[.,]\\d{1,4})(?:h|heures?|hours?|hrs?)");

    private TypedDuration() {
    }

    /** The minutes that a text means; a number alone is minutes. Empty when it means no duration. */
    public static OptionalLong read(String typed) {
        String text = Folding.fold(typed.replace("½", ",5")).replaceAll("[\\s\\u00a0\\u202f]+", "")
                .replaceFirst("^(une|an|one)(heure|hour)", "1h").replaceFirst("etdemie?$|andahalf$", "30")
                .replaceFirst("^(une)?demi-?heure$|^halfanhour$", "30")
                .replaceFirst("^(une?|a)?quart-?d'?heure$", "15");
        Matcher decimal = DECIMAL_HOURS.matcher(text);
        if (decimal.matches()) {
            return OptionalLong.of(new BigDecimal(decimal.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(HOUR))
                    .setScale(0, RoundingMode.HALF_UP).longValue());
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return OptionalLong.of(Long.parseLong(minutes.group(1)));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            long rest = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
            return rest < HOUR ? OptionalLong.of(Long.parseLong(hours.group(1)) * HOUR + rest) : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }
}
