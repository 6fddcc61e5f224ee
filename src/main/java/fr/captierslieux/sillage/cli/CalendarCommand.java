package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.Whose;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code calendar}: appointments, half-days, events and meetings of a period, or the half-days of a session, for other calendars. */
@Command(name = "calendar")
final class CalendarCommand extends StoreCommand {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int CODES_SHOWN = 30;

    @Option(names = "--output", paramLabel = "F", required = true, descriptionKey = "calendar.output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Option(names = "--period", paramLabel = "P", descriptionKey = "calendar.period")
    private @Nullable String period;

    @Option(names = "--advisor", paramLabel = "CODE", descriptionKey = "calendar.advisor")
    private @Nullable String advisor;

    @Option(names = "--network", paramLabel = "CODE", descriptionKey = "calendar.network")
    private @Nullable String network;

    @Option(names = "--session", paramLabel = "CODE", descriptionKey = "calendar.session-code")
    private @Nullable String session;

    @Override
    @Nullable
    Integer refuseUsage() {
        if ((session == null) == (period == null)) {
            return refuse("calendar.period-or-session");
        }
        if (session != null && !Code.isCode(session)) {
            return refuse("calendar.unknown-session", session);
        }
        if (session != null && (advisor != null || network != null)) {
            return refuse("calendar.session-is-whole");
        }
        if (period != null && range(period).isEmpty()) {
            return refuse("calendar.unknown-period", period);
        }
        return advisor != null && network != null ? refuse("calendar.one-scope") : null;
    }

    private int refuse(String key, Object... arguments) {
        terminal().say(key, arguments);
        return ExitCode.USAGE;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        ExportCalendar export = store.exportCalendar();
        if (session != null) {
            int half = export.exportSession(new Code(session), output, terminal().words().locale());
            return half == 0 ? refuse("calendar.unknown-session", session) : written(half);
        }
        List<Colleague> all = export.listColleagues();
        if (advisor != null && all.stream().noneMatch(each -> each.code().value().equals(advisor))) {
            return refuse("calendar.unknown-advisor", advisor, codes(all, Colleague::code));
        }
        if (network != null && all.stream().noneMatch(each -> each.network().value().equals(network))) {
            return refuse("report.unknown.NETWORK", network, codes(all, Colleague::network));
        }
        return written(export.exportDays(whose(), range(Objects.requireNonNull(period)).orElseThrow(),
                ExportCalendar.TAKEN, output, terminal().words().locale()));
    }

    private static String codes(List<Colleague> all, Function<Colleague, Code> code) {
        List<String> codes = all.stream().map(code).map(Code::value).distinct().sorted().toList();
        return codes.stream().limit(CODES_SHOWN).collect(Collectors.joining(", "))
                + (codes.size() > CODES_SHOWN ? ", …" : "");
    }

    private Whose whose() {
        DayScope scope = advisor != null ? DayScope.MINE : network != null ? DayScope.NETWORK : DayScope.ALL;
        return new Whose(scope, advisor == null ? null : new Code(advisor), network == null ? null : new Code(network));
    }

    private int written(int entries) {
        terminal().say("calendar.written", output, entries);
        return ExitCode.DONE;
    }

    /** A period as reports have it, or a week: 2026-W48. */
    static Optional<DateRange> range(String text) {
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            return Period.parse(text).map(Period::range);
        }
        int number = Integer.parseInt(week.group(2));
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4).with(DayOfWeek.MONDAY)
                .plusWeeks(number - 1L);
        boolean there = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number; // most years have 52
        return there ? Optional.of(new DateRange(monday, monday.plusDays(6))) : Optional.empty();
    }
}
