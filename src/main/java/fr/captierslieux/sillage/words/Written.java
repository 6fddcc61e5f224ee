package fr.captierslieux.sillage.words;

import fr.captierslieux.sillage.basics.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates, durations and figures as people of the language write them: « 6 oct. », « 1 h 30 », « 1 142 », « −3 ». */
public final class Written {
    private static final char NARROW_SPACE = '\u202f';
    private static final char MINUS = '\u2212';
    private static final int HOUR = 60;
    private static final int KILO = 1_000;
    private static final int MONTH_DAYS = 31;

    private final Words words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    public Written(Words words) {
        this.words = words;
        this.day = DateTimeFormatter.ofPattern("d MMM", words.locale());
        this.dayOfYear = DateTimeFormatter.ofPattern("d MMM uuuu", words.locale());
    }

    /** « 6 oct. », with its year when it is not that of {@code today}; « 1er » is the French word for the first. */
    public String day(LocalDate date, LocalDate today) {
        String text = (date.getYear() == today.getYear() ? day : dayOfYear).format(date);
        boolean french = words.locale().getLanguage().equals("fr");
        return french && date.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /** « aujourd’hui », « hier », « il y a 18 j », and the day itself beyond a few months. */
    public String ago(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days == 0) {
            return words.get("written.today");
        }
        if (days == 1) {
            return words.get("written.yesterday");
        }
        return days < 0 || days > 6 * MONTH_DAYS ? day(date, today) : words.get("written.days-ago", days);
    }

    /** « 25 min », « 1 h 30 », « 2 h ». */
    public String duration(long minutes) {
        if (minutes < HOUR) {
            return minutes + " min";
        }
        long rest = minutes % HOUR;
        return number(minutes / HOUR) + " h" + (rest == 0 ? "" : " " + (rest < 10 ? "0" : "") + rest);
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** At most {@code places} decimals, rounded half-up; groups of three from four digits on. */
    public String number(BigDecimal value, int places) {
        return format(places, 0).format(value.setScale(places, RoundingMode.HALF_UP)).replace('-', MINUS);
    }

    /** As {@link #number}, always with all decimals, so that figures stand under each other. */
    public String aligned(BigDecimal value, int places) {
        return format(places, places).format(value.setScale(places, RoundingMode.HALF_UP)).replace('-', MINUS);
    }

    /** « +12 », « −3 », « 0 ». */
    public String signed(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + aligned(rounded, places);
    }

    /** Ten-thousandths with as many decimals as they have: « 1 142,5 ». */
    public String decimal(long tenThousandths) {
        BigDecimal value = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
        return number(value, Math.max(0, value.scale()));
    }

    /** A figure as files have it, « 1142.5 », as people write it. */
    public String plain(String exchanged) {
        BigDecimal value = new BigDecimal(exchanged);
        return number(value, Math.max(0, value.scale()));
    }

    /** The size of a file: « 340 ko », « 2,4 Mo »; decimal, as systems show it. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return words.get("written.bytes", bytes);
        }
        String unit = "written.kilobytes";
        BigDecimal value = BigDecimal.valueOf(bytes).movePointLeft(3);
        for (String larger : new String[]{"written.megabytes", "written.gigabytes"}) {
            if (value.compareTo(BigDecimal.valueOf(KILO - 1)) > 0) {
                value = value.movePointLeft(3);
                unit = larger;
            }
        }
        int places = unit.equals("written.kilobytes") || value.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        return words.get(unit, number(value.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros(),
                Math.max(0, value.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros().scale())));
    }

    /** « Septembre 2026 ». */
    public String month(YearMonth month) {
        String text = DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(month);
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** « T3 2026 », « S1 2026 », « sept. 2026 », « 2026 », « 1er juil. – 30 sept. 2026 ». */
    public String period(Period period, LocalDate today) {
        LocalDate from = period.range().from();
        return switch (period.kind()) {
            case YEAR -> String.valueOf(from.getYear());
            case SEMESTER ->
                words.get("reports.period.semester", from.getMonthValue() / 6 + 1, String.valueOf(from.getYear()));
            case QUARTER ->
                words.get("reports.period.quarter", from.getMonthValue() / 3 + 1, String.valueOf(from.getYear()));
            case MONTH -> DateTimeFormatter.ofPattern("MMM uuuu", words.locale()).format(from);
            case DAYS -> day(from, today) + " – " + day(period.range().to(), today);
        };
    }

    /** As within a sentence; an abbreviation stays. */
    public String lower(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1);
    }

    /** « Paul Renaudin, Awa Diarra et 3 autres ». */
    public String some(List<String> names, int shown) {
        if (names.size() <= shown + 1) { // « et 1 autre » takes the room of a name
            return String.join(", ", names);
        }
        return words.get("written.and-others", String.join(", ", names.subList(0, shown)), names.size() - shown);
    }

    private DecimalFormat format(int places, int minimum) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(words.locale());
        if (words.locale().getLanguage().equals("fr")) {
            symbols.setGroupingSeparator(NARROW_SPACE);
        }
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(minimum);
        format.setMaximumFractionDigits(places);
        return format;
    }
}
