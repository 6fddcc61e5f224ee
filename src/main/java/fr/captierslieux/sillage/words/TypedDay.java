package fr.captierslieux.sillage.words;

import fr.captierslieux.sillage.basics.Folding;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people type them, French and English alike: {@code 14/7}, {@code hier}, {@code lundi prochain}, {@code in 3 days}. What leaves
 * the year or the week open is read towards the past for what happened and towards the future for what is due.
 */
public final class TypedDay {
    private static final int PIVOT = 70;
    private static final Map<String, Integer> NEAR = Map.ofEntries(Map.entry("aujourd'hui", 0),
            Map.entry("aujourdhui", 0), Map.entry("auj", 0), Map.entry("today", 0), Map.entry("j", 0),
            Map.entry("hier", -1), Map.entry("yesterday", -1), Map.entry("avant hier", -2),
            Map.entry("day before yesterday", -2), Map.entry("demain", 1), Map.entry("tomorrow", 1),
            Map.entry("apres demain", 2), Map.entry("day after tomorrow", 2));
    private static final List<List<String>> MONTHS = List.of(List.of("janvier", "january", "janv", "jan"),
            List.of("fevrier", "february", "fevr", "fev", "feb"), List.of("mars", "march", "mar"),
            List.of("avril", "april", "avr", "apr"), List.of("mai", "may"), List.of("juin", "june", "jun"),
            List.of("juillet", "july", "juil", "jul"), List.of("aout", "august", "aug"),
            List.of("septembre", "september", "sept", "sep"), List.of("octobre", "october", "oct"),
            List.of("novembre", "november", "nov"), List.of("decembre", "december", "dec"));
    private static final List<List<String>> WEEK = List.of(List.of("lundi", "monday", "lun", "mon"),
            List.of("mardi", "tuesday", "mar", "tue"), List.of("mercredi", "wednesday", "mer", "wed"),
            List.of("jeudi", "thursday", "jeu", "thu"), List.of("vendredi", "friday", "ven", "fri"),
            List.of("samedi", "saturday", "sam", "sat"), List.of("dimanche", "sunday", "dim", "sun"));
    private static final Map<String, Integer> WRITTEN = Map.ofEntries(Map.entry("un", 1), Map.entry("une", 1),
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("deux", 2), Map.entry("two", 2),
            Map.entry("trois", 3), Map.entry("three", 3), Map.entry("quatre", 4), Map.entry("four", 4),
            Map.entry("six", 6), Map.entry("dix", 10), Map.entry("quinze", 15));
    private static final String COUNT = "(\\d{1,4}|un|une|a|an|one|deux|two|trois|three|quatre|four|six|dix|quinze)";
    private static final String UNIT = "(jours?|j|days?|d|semaines?|sem|s|weeks?|w|mois|m|months?|ans?|annees?|years?|y)";

    private final LocalDate today;
    private final Leaning leaning;
    private final Map<Pattern, Function<MatchResult, @Nullable LocalDate>> forms;

    /** Where a day lies that does not say its year or week. */
    public enum Leaning {
        /** What happened: « lundi » is the last one. */
        PAST,
        /** What is due: « lundi » is the next one. */
        FUTURE
    }

    private TypedDay(LocalDate today, Leaning leaning) {
        this.today = today;
        this.leaning = leaning;
        this.forms = Map.of(
                Pattern.compile("(\\d{4}) (\\d{1,2}) (\\d{1,2})"), m -> day(int1(m), number(m, 2), number(m, 3)),
                Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (\\d{1,2})(?: (\\d{2}|\\d{4}))?"),
                m -> inYear(m.group(3), number(m, 2), int1(m)),
                Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})"), m -> inYear(m.group(3), number(m, 2), int1(m)),
                Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+)(?: (\\d{2}|\\d{4}))?"),
                m -> inYear(m.group(3), month(m.group(2)), int1(m)),
                Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?"),
                m -> inYear(m.group(3), month(m.group(1)), number(m, 2)),
                Pattern.compile("(?:dans|in|d'ici) " + COUNT + " ?" + UNIT), m -> away(m.group(1), m.group(2), 1),
                Pattern.compile("il y a " + COUNT + " ?" + UNIT), m -> away(m.group(1), m.group(2), -1),
                Pattern.compile(COUNT + " ?" + UNIT + " ago"), m -> away(m.group(1), m.group(2), -1),
                Pattern.compile("j?([+-]) ?(\\d{1,4}) ?" + UNIT + "?"),
                m -> away(m.group(2), m.group(3) == null ? "j" : m.group(3), m.group(1).equals("-") ? -1 : 1));
    }

    /** The day that a text means; empty when it means none. */
    public static Optional<LocalDate> read(String typed, LocalDate today, Leaning leaning) {
        String folded = Folding.fold(typed).strip();
        String signed = folded.replace('\u2212', '-');
        TypedDay reader = new TypedDay(today, leaning);
        try {
            // a sign before a number counts days; between numbers it is a separator
            return signed.matches("j? ?[+-].*")
                    ? Optional.ofNullable(reader.byForm(signed.replaceFirst("^j ", "j")))
                    : Optional.ofNullable(reader.read(signed.replaceAll("[./\\-,\\s]+", " ").strip()
                            .replaceFirst("^(le|the|on) ", "")));
        } catch (DateTimeException | ArithmeticException noSuchDay) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate read(String text) {
        Integer near = NEAR.get(text);
        if (near != null) {
            return today.plusDays(near);
        }
        if (text.equals("fin du mois") || text.equals("fin de mois") || text.equals("end of month")) {
            return today.with(TemporalAdjusters.lastDayOfMonth());
        }
        if (text.equals("semaine prochaine") || text.equals("la semaine prochaine") || text.equals("next week")) {
            return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        LocalDate weekday = weekday(text);
        return weekday != null ? weekday : byForm(text);
    }

    /** « lundi », « lundi prochain », « last monday », and a weekday before its date, which then says nothing. */
    private @Nullable LocalDate weekday(String text) {
        String plain = text.replaceFirst("^(next|last|this|ce) ", "").replaceFirst(" (prochain|dernier|next|last)$",
                "");
        DayOfWeek day = dayOfWeek(plain);
        if (day == null) {
            int gap = text.indexOf(' ');
            boolean named = gap > 0 && dayOfWeek(text.substring(0, gap)) != null && text.matches(".* \\d.*");
            return named && !text.matches("mar \\d{1,2}( \\d{4})?") ? byForm(text.substring(gap + 1)) : null;
        }
        if (text.matches(".*(prochain|next).*")) {
            return today.with(TemporalAdjusters.next(day));
        }
        if (text.matches(".*(dernier|last).*")) {
            return today.with(TemporalAdjusters.previous(day));
        }
        return leaning == Leaning.PAST
                ? today.with(TemporalAdjusters.previousOrSame(day))
                : today.with(TemporalAdjusters.next(day));
    }

    private @Nullable LocalDate byForm(String text) {
        for (Map.Entry<Pattern, Function<MatchResult, @Nullable LocalDate>> form : forms.entrySet()) {
            Matcher matcher = form.getKey().matcher(text);
            if (matcher.matches()) {
                LocalDate read = form.getValue().apply(matcher.toMatchResult());
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }

    /** @param year with two or four digits; null for the one that leaves the day nearest, leaning as asked */
    private @Nullable LocalDate inYear(@Nullable String year, int month, int day) {
        if (month == 0) {
            return null;
        }
        if (year != null) {
            int number = Integer.parseInt(year);
            return day(year.length() == 2 ? number + (number < PIVOT ? 2000 : 1900) : number, month, day);
        }
        LocalDate from = leaning == Leaning.PAST ? today.minusMonths(9) : today.minusMonths(3);
        for (int candidate = from.getYear(); candidate <= from.getYear() + 4; candidate++) {
            boolean leap = month != 2 || day != 29 || LocalDate.of(candidate, 1, 1).isLeapYear();
            if (leap && !day(candidate, month, day).isBefore(from)) {
                return day(candidate, month, day);
            }
        }
        return null;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private @Nullable LocalDate away(String count, String unit, int sign) {
        Integer written = WRITTEN.get(count);
        long many = sign * (written != null ? (long) written : Long.parseLong(count));
        return switch (unit.charAt(0)) {
            case 'j', 'd' -> today.plusDays(many);
            case 's', 'w' -> today.plusWeeks(many);
            case 'm' -> today.plusMonths(many);
            default -> today.plusYears(many);
        };
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable DayOfWeek dayOfWeek(String name) {
        for (int i = 0; i < WEEK.size(); i++) {
            if (WEEK.get(i).contains(name)) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }

    private static int int1(MatchResult match) {
        return number(match, 1);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
