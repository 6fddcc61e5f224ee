package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.words.TypedDay;
import fr.captierslieux.sillage.words.TypedDay.Leaning;
import fr.captierslieux.sillage.words.TypedDuration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line: at its head the day, the kind, the mode and the duration in any order, among them names and themes; from the first other
 * word on what was said, and at the end what comes next.
 */
final class ReadLine {
    /** From here on « 14 h » is rather a time of day. */
    private static final long LONG_MINUTES = 7 * 60;
    private static final long DAY_MINUTES = 24 * 60;
    private static final int LONGEST = 4;
    private static final Pattern TOKEN = Pattern.compile("[@#](?:\"[^\"]*\"?|«[^»]*»?)|\\S+");
    private static final Pattern DURATION = Pattern.compile("(\\d|une?|an?|one|half|demi|quart).*");
    private static final Pattern DURATION_UNIT = Pattern
            .compile(".*(h|min|mn|'|heures?|hours?|hrs?|minutes?|demie?|quart)(\\d{1,2})?");
    private static final Set<String> JOINING = Set.of("avec", "with", "a", "de", "chez", "par", "pour", "et", "and",
            "to", "from", "for", "at", "d'", "of");
    private static final Set<String> NOT_A_DAY = Set.of("mer", "mar", "sat", "sun", "j", "a", "an");

    private final Terms terms;
    private final LocalDate today;
    private final List<String> names = new ArrayList<>();
    private final List<String> themes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Long> minutes = new ArrayList<>();
    private String timed = "";
    private String kind = "";
    private String mode = "";

    private ReadLine(Terms terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
    }

    static Line read(String text, Terms terms, LocalDate today) {
        return new ReadLine(terms, today).read(text);
    }

    private Line read(String text) {
        List<String> tokens = TOKEN.matcher(text).results().map(found -> found.group()).toList();
        int at = head(tokens);
        tail(tokens.subList(at, tokens.size()));
        List<Line.Ending> endings = new ReadEnding(today).read(words);
        if (days.isEmpty()) {
            pastDayAtTheEnd(endings);
        }
        return new Line(days.isEmpty() ? List.of(today) : days, kind.isEmpty() ? List.of() : List.of(kind), mode,
                minutes, timed, names, themes, endings);
    }

    /** Reads the head; where it ends. */
    private int head(List<String> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            int taken = sign(tokens.get(at)) ? 1 : 0;
            taken = taken > 0 ? taken : day(tokens, at);
            taken = taken > 0 ? taken : duration(tokens, at);
            taken = taken > 0 ? taken : sense(tokens, at);
            if (taken == 0 && !tokens.get(at).matches("[,;:.–-]+")) {
                break;
            }
            at += Math.max(1, taken);
        }
        return at;
    }

    private static boolean isSign(String token) {
        return token.matches("[@#].+") && named(token).matches(".*\\p{L}.*");
    }

    /** Takes over a name or a theme; whether it is one. */
    private boolean sign(String token) {
        if (isSign(token)) {
            (token.startsWith("@") ? names : themes).add(named(token));
            return true;
        }
        return false;
    }

    private static String named(String token) {
        return token.substring(1).replaceAll("[\"«»]", "").replace('_', ' ').replaceAll("[,;:.!?)]+$", "").strip();
    }

    private int day(List<String> tokens, int at) {
        if (!days.isEmpty()) {
            return 0;
        }
        for (int many = Math.min(LONGEST, tokens.size() - at); many > 0; many--) {
            String typed = clean(tokens.subList(at, at + many));
            LocalDate day = isDay(typed) ? TypedDay.read(typed, today, Leaning.PAST).orElse(null) : null;
            boolean half = at + many < tokens.size() && tokens.get(at + many).startsWith("journ");
            if (day != null && !half && !isForNext(typed, tokens, at + many)) {
                days.addAll(readings(day, typed));
                return many;
            }
        }
        return 0;
    }

    /** « lundi rappeler la mairie »: the day is that of what comes next. */
    private boolean isForNext(String typed, List<String> tokens, int then) {
        return then < tokens.size() && ReadEnding.isActing(tokens.get(then)) && ReadEnding.due(typed, today) != null
                && !typed.matches(".*\\d.*");
    }

    /** What is ahead of today may be a year that was not written, or a slip. */
    private List<LocalDate> readings(LocalDate day, String typed) {
        Set<LocalDate> readings = new LinkedHashSet<>();
        readings.add(day);
        if (day.isAfter(today)) {
            boolean yearOpen = typed.matches(".*\\d.*") && !typed.matches(".*\\d{4}.*|(\\D*\\d{1,2}\\D+){2}\\d{2}")
                    && !Folding.fold(typed).matches("(dans|in|j?\\+).*");
            if (yearOpen) {
                readings.add(day.minusYears(1));
            }
            readings.add(today);
        }
        return List.copyOf(readings);
    }

    static boolean isDay(String typed) {
        String text = Folding.fold(typed);
        return !text.matches("[\\d ]+|\\d+[-–]\\d+|[+-]\\d+.*") && !NOT_A_DAY.contains(text);
    }

    private static String clean(List<String> tokens) {
        return String.join(" ", tokens).replaceAll("[,;:!?]+$", "");
    }

    private int duration(List<String> tokens, int at) {
        if (!minutes.isEmpty()) {
            return 0;
        }
        for (int many = Math.min(LONGEST, tokens.size() - at); many > 0; many--) {
            String typed = clean(tokens.subList(at, at + many));
            String folded = Folding.fold(typed).replaceAll("\\s+", "");
            OptionalLong read = DURATION.matcher(folded).matches() && DURATION_UNIT.matcher(folded).matches()
                    ? TypedDuration.read(typed)
                    : OptionalLong.empty();
            if (read.isPresent() && read.getAsLong() > 0 && read.getAsLong() <= DAY_MINUTES) {
                minutes.add(read.getAsLong());
                timed = typed;
                if (read.getAsLong() >= LONG_MINUTES) {
                    minutes.add(0L);
                }
                return many;
            }
        }
        return 0;
    }

    private int sense(List<String> tokens, int at) {
        Terms.@Nullable Found found = terms.find(tokens, at);
        if (found == null) {
            return 0;
        }
        Terms.Sense sense = found.sense();
        boolean another = !sense.kind().isEmpty() && !kind.isEmpty();
        boolean otherMode = !sense.mode().isEmpty() && !mode.isEmpty() && !sense.mode().equals(mode);
        if (another || otherMode || (sense.kind().isEmpty() && sense.mode().equals(mode))) {
            return 0;
        }
        kind = sense.kind().isEmpty() ? kind : sense.kind();
        mode = sense.mode().isEmpty() ? mode : sense.mode();
        return found.words();
    }

    /** Signs at the very end are no part of the sentence, unless a word leads to them; within it they are words as well. */
    private void tail(List<String> tokens) {
        int end = tokens.size();
        while (end > 0 && isSign(tokens.get(end - 1))) {
            end--;
        }
        if (end > 0 && end < tokens.size() && tokens.get(end).startsWith("@")
                && JOINING.contains(Folding.fold(tokens.get(end - 1)))) {
            end++;
        }
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean sign = sign(token);
            if (i < end) {
                words.add(sign ? named(token) + token.replaceFirst("^.*?([,;:.!?)]*)$", "$1") : token);
            }
        }
    }

    /** « vu la mairie hier »: perhaps that is when it was. */
    private void pastDayAtTheEnd(List<Line.Ending> endings) {
        if (endings.size() > 1 || !endings.getFirst().next().isEmpty()) {
            return;
        }
        for (int many = Math.min(LONGEST, words.size()); many > 0; many--) {
            String typed = clean(words.subList(words.size() - many, words.size()));
            LocalDate day = isDay(typed) ? TypedDay.read(typed, today, Leaning.PAST).orElse(null) : null;
            if (day != null && day.isBefore(today)) {
                days.addAll(List.of(day, today));
                return;
            }
        }
    }
}
