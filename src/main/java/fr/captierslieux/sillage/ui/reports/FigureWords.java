package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures and periods in words. */
public final class FigureWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MANY_EUROS = BigDecimal.valueOf(100_000);
    /** More of these is not better, less of these is not worse. */
    private static final Set<Indicator.Group> NEUTRAL = Set.of(Indicator.Group.PROFILES);

    private static final List<String> DETAIL_LISTS = List.of("stage", "follow_up_kind", "destination_kind",
            "event_kind", "resource_kind",
            "action_kind", "governance_body", "outcome", "qualification");

    private final Words words;
    private final Written written;
    private final Clock clock;

    public FigureWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
    }

    public String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public Words words() {
        return words;
    }

    public Written written() {
        return written;
    }

    public String label(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".label");
    }

    public String unit(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".unit");
    }

    /** What is counted, in a sentence. */
    public String definition(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".definition");
    }

    /** « 42 », « 412,5 », « 9 j », « 64 % », « 318 k€ »; a dash where the scope leaves it undefined. */
    public String value(Indicator indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return "–";
        }
        return switch (indicator.measure()) {
            case COUNT -> written.aligned(value, 0);
            case DAYS -> words.get("reports.value.days", written.number(value, 1));
            case HOURS, FTE -> written.aligned(value, 1);
            case EUROS -> euros(value);
            case SHARE -> words.get("reports.value.percent", written.number(value.multiply(HUNDRED), 0));
        };
    }

    private String euros(BigDecimal value) {
        return value.abs().compareTo(MANY_EUROS) >= 0
                ? words.get("reports.value.thousand-euros", written.number(value.divide(THOUSAND), 0))
                : words.get("reports.value.euros", written.number(value, 0));
    }

    /** « +12 », « −2 j », « −7 pts ». */
    String difference(FigureLine.Value line) {
        return signed(line.indicator(), line.difference());
    }

    /** A difference of two values of an indicator; empty where one of them is undefined. */
    public String signed(Indicator indicator, @Nullable BigDecimal difference) {
        if (difference == null) {
            return "";
        }
        return switch (indicator.measure()) {
            case COUNT -> written.signed(difference, 0);
            case DAYS -> words.get("reports.value.days", written.signed(difference, 1).replaceFirst("[.,]0$", ""));
            case HOURS, FTE -> written.signed(difference, 1);
            case EUROS -> (difference.signum() > 0 ? "+" : "") + euros(difference);
            case SHARE -> words.get("reports.value.points", written.signed(difference.multiply(HUNDRED), 0));
        };
    }

    /** How a difference is to be taken: {@code success}, {@code danger}, or {@code muted} where more is neither good nor bad. */
    public String mood(FigureLine.Value line) {
        BigDecimal difference = line.difference();
        Indicator indicator = line.indicator();
        if (difference == null || difference.signum() == 0 || NEUTRAL.contains(indicator.group())
                || indicator.code().equals("E6")
                || indicator.code().equals("C3")) {
            return "muted";
        }
        boolean better = indicator.measure() == Measure.DAYS ? difference.signum() < 0 : difference.signum() > 0;
        return better ? "success" : indicator.measure() == Measure.SHARE ? "danger" : "muted";
    }

    /** The year so far over the target: « 105 / 124 ». */
    String target(FigureLine.Value line) {
        if (line.target() == null) {
            return "";
        }
        if (line.indicator().measure() == Measure.SHARE) {
            BigDecimal reached = line.yearToDate() == null ? BigDecimal.ZERO : line.yearToDate();
            return words.get("reports.target.percent", written.number(reached.multiply(HUNDRED), 0),
                    written.number(line.target().multiply(HUNDRED), 0));
        }
        String reached = line.yearToDate() == null ? "–" : written.number(line.yearToDate(), 0);
        return reached + " / " + written.number(line.target(), 0);
    }

    /** « T3 2026 », « S1 2026 », « sept. 2026 », « 2026 », « 1er juil. – 30 sept. 2026 ». */
    public String period(Period period) {
        return written.period(period, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Above the rows behind a figure: how many they are, and what they add up to where that is something else.
     *
     * @param of    the part that they are of; empty for all of them
     * @param there null until they are read
     */
    public String rows(Indicator indicator, String of, @Nullable List<CountedRow> there) {
        String title = of.isEmpty() ? words.get("reports.rows") : words.get("reports.rows.of", of);
        if (there == null) {
            return title;
        }
        String count = words.get("reports.rows.count", title, written.number(there.size()));
        BigDecimal sum = there.stream().map(CountedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean adds = indicator.measure() != Measure.SHARE && indicator.measure() != Measure.DAYS
                && sum.compareTo(BigDecimal.valueOf(there.size())) != 0;
        return adds ? words.get("reports.rows.sum", count, value(indicator, sum)) : count;
    }

    /** What a row adds, where it is not simply one. */
    public String amount(Indicator indicator, CountedRow row) {
        return indicator.measure() == Measure.COUNT && row.amount().compareTo(BigDecimal.ONE) == 0
                ? ""
                : indicator.measure() == Measure.SHARE
                        ? words.get(row.amount().signum() == 0 ? "reports.share.no" : "reports.share.yes")
                        : value(indicator, row.amount());
    }

    /** What else tells a row apart; where it is a code of a list, in words. */
    public String detail(CountedRow row) {
        return DETAIL_LISTS.stream().filter(list -> words.has("list." + list + "." + row.detail()))
                .map(list -> words.label(list, row.detail())).findFirst().orElse(row.detail());
    }

    String spoken(FigureLine.Value line) {
        String difference = difference(line);
        return label(line.indicator()) + ", " + value(line.indicator(), line.value())
                + (difference.isEmpty() ? "" : ", " + words.get("reports.spoken.difference", difference));
    }
}
