package fr.captierslieux.sillage.words;

import fr.captierslieux.sillage.basics.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a map: in the window and in pictures. Figures are named as their codes; time is counted in minutes.
 */
public final class MapSpeech {
    private static final String TIME = "HOURS";
    private static final int HOUR = 60;

    private final Words words;
    private final Written written;
    private final LocalDate today;

    public MapSpeech(Words words, LocalDate today) {
        this.words = words;
        this.written = new Written(words);
        this.today = today;
    }

    public Words words() {
        return words;
    }

    /** « Projets accompagnés ». */
    public String figure(String figure) {
        return words.get("territories.figure." + figure);
    }

    /** What is counted, in a sentence. */
    public String definition(String figure) {
        return words.get("territories.definition." + figure);
    }

    /** « 3 projets », « 12 h 30 de suivi ». */
    public String amount(String figure, long amount) {
        return figure.equals(TIME)
                ? words.get("territories.amount.HOURS", written.duration(amount))
                : words.get("territories.amount." + figure, amount);
    }

    /** The number alone, as it stands on a territory: whole hours. */
    public String number(String figure, long amount) {
        return written.number(figure.equals(TIME) ? Math.round((double) amount / HOUR) : amount);
    }

    /** « 12 h 30 », « 4 »: as it stands in a table. */
    public String exact(String figure, long amount) {
        return figure.equals(TIME) ? written.duration(amount) : written.number(amount);
    }

    /** A class: « 2 », « 3 ou 4 », « 5 à 9 », « plus de 12 h, jusqu’à 30 h ». */
    public String range(String figure, long above, long upTo) {
        if (figure.equals(TIME)) {
            return above == 0
                    ? words.get("territories.range.first-hours", written.number(upTo / HOUR))
                    : words.get("territories.range.hours", written.number(above / HOUR), written.number(upTo / HOUR));
        }
        long from = above + 1;
        if (from == upTo) {
            return written.number(upTo);
        }
        return words.get(from + 1 == upTo ? "territories.range.two" : "territories.range.many", written.number(from),
                written.number(upTo));
    }

    /** « T3 2026 », « Les Ecossolies », or both; empty for everything at any time. */
    public String scope(@Nullable Period period, String network) {
        return Stream.of(period == null ? "" : written.period(period, today), network).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What lies in no territory: « 3 projets hors de la région, 2 projets sans commune. » Empty where everything does. */
    public Optional<String> rest(String figure, long outside, long nowhere) {
        String said = Stream
                .of(outside == 0 ? "" : outside(figure, outside), nowhere == 0 ? "" : nowhere(figure, nowhere))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(words.get("territories.rest", said));
    }

    /** « 3 projets hors de la région ». */
    public String outside(String figure, long amount) {
        return words.get("territories.rest.outside", amount(figure, amount));
    }

    /** « 2 projets sans commune ». */
    public String nowhere(String figure, long amount) {
        return words.get("territories.rest.nowhere", amount(figure, amount));
    }

    /** « Le 6 oct. 2026 ». */
    public String drawnOn(LocalDate day) {
        return words.get("territories.picture.date", written.day(day, LocalDate.EPOCH));
    }
}
