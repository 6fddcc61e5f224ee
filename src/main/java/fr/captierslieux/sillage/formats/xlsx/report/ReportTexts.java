package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.BreakdownLists;
import fr.captierslieux.sillage.reports.Correction;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.GreatestChanges.Change;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.around.NamedFunders;
import fr.captierslieux.sillage.reports.data.DataColumn;
import fr.captierslieux.sillage.reports.data.DataTable;
import fr.captierslieux.sillage.reports.data.Recomputation;
import fr.captierslieux.sillage.words.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report's workbook says: every text of it, in the language asked for. */
final class ReportTexts {
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([ST])(\\d)");
    private static final String STAGES = "stage";
    /** Stands for a value that is kept back, as in official statistics. */
    static final String KEPT_BACK = "s";
    /** What is null under an option of the scope. */
    private static final Set<String> NOT_BY_NETWORK = Set.of("F1S", "F1T", "F1H", "F2", "G4P", "G6", "G7");
    private static final Set<String> NOT_BY_DEPARTMENT = Set.of("G4P");
    private static final Set<String> NOT_BY_AGREEMENT = Set.of("F1S", "F1T", "F1H", "F2", "G1", "G2", "G2P", "G3",
            "G4P", "G6", "G7");

    private final Words words;
    private final ReportContext context;
    /** Labels that stand twice, by list or breakdown. */
    private final Map<String, Set<String>> alike = new HashMap<>();

    ReportTexts(ReportContext context) {
        this.context = context;
        words = Words.in(context.language());
        words.learn(context.lists().labels(context.language()));
    }

    /** The codes of a list in the order in which people see them. */
    List<String> codes(CodeList list) {
        return context.lists().codes(list.name());
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String chapter(Indicator.Group group) {
        return words.get("indicator.group." + group);
    }

    String label(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".label");
    }

    /** What a key figure counts, where its label names a breakdown. */
    String keyLabel(Indicator indicator) {
        String own = "workbook.key.label." + indicator.code();
        return words.has(own) ? words.get(own) : label(indicator);
    }

    Locale language() {
        return words.locale();
    }

    String unit(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".unit");
    }

    String definition(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".definition");
    }

    String basis(Indicator indicator) {
        return words.get("indicator." + indicator.code() + ".basis");
    }

    String breakdown(String breakdown) {
        return capitalised(words.get("breakdown." + breakdown));
    }

    /** « 3e trimestre 2026, du 1er juillet 2026 au 30 septembre 2026 ». */
    String period(Period period) {
        DateRange days = period.range();
        return period.kind() == Period.Kind.DAYS
                ? periodName(period)
                : words.get("workbook.period.days", periodName(period), day(days.from()), day(days.to()));
    }

    /** « 3e trimestre 2026 », « du 3 juillet 2026 au 8 août 2026 ». */
    String periodName(Period period) {
        DateRange days = period.range();
        Matcher part = PART_OF_YEAR.matcher(period.label());
        if (part.matches()) {
            return words.get(part.group(2).equals("S") ? "workbook.period.semester" : "workbook.period.quarter",
                    part.group(1), Integer.valueOf(part.group(3)));
        }
        return switch (period.kind()) {
            case YEAR -> words.get("workbook.period.year", period.label());
            case MONTH -> days.from().format(DateTimeFormatter.ofPattern("MMMM yyyy", words.locale()));
            default -> days(period);
        };
    }

    /** « du 1er juillet 2026 au 30 septembre 2026 ». */
    String days(Period period) {
        return words.get("workbook.period.free", day(period.range().from()), day(period.range().to()));
    }

    /** The days of an agreement, of which the first or the last may not be said. */
    String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return words.get("workbook.period.free", from == null ? "…" : day(from), to == null ? "…" : day(to));
    }

    /** Period and scope of a report, as they stand beneath the name of a page. */
    String subject(ActivityReport report) {
        return get("workbook.period", period(report.period())) + " · " + get("workbook.scope", scope(report.scope()));
    }

    /** When the figures were computed. */
    String moment() {
        return words.get("workbook.moment", day(context.extractedAt().toLocalDate()),
                context.extractedAt().format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    /** A value as a sentence has it. */
    String number(Indicator indicator, BigDecimal value) {
        NumberFormat format = indicator.measure() == Measure.SHARE
                ? NumberFormat.getPercentInstance(words.locale())
                : NumberFormat.getInstance(words.locale());
        int places = switch (indicator.measure()) {
            case SHARE, DAYS -> 1;
            case EUROS, COUNT -> 0;
            case HOURS, FTE -> 2;
        };
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(indicator.measure().rounded(value));
    }

    private String day(LocalDate day) {
        String text = day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
        return text.startsWith("1 ") && words.locale().getLanguage().equals("fr") ? "1er" + text.substring(1) : text;
    }

    /** The name of a period above a column of figures. */
    static String heading(Period period) {
        return period.label().replace("..", " – ");
    }

    String scope(Scope scope) {
        List<String> parts = new ArrayList<>();
        if (scope.network() != null) {
            parts.add(words.get("workbook.scope.network", dataLabel("reseau", scope.network())));
        }
        if (scope.department() != null) {
            parts.add(words.get("workbook.scope.department", dataLabel("departement", scope.department())));
        }
        if (scope.agreement() != null) {
            parts.add(words.get("workbook.scope.agreement", dataLabel("convention", scope.agreement())));
        }
        return parts.isEmpty() ? words.get("workbook.scope.all") : String.join(", ", parts);
    }

    /** What changed most, in words; empty where nothing did, and of what is kept back nothing is said. */
    Optional<String> changes(List<Change> changes, ReportContents contents) {
        List<String> said = changes.stream()
                .filter(change -> !contents.keptBack().hides(change.indicator())
                        && !contents.keptBackThen().hides(change.indicator()))
                .map(change -> get("workbook.change", label(change.indicator()),
                        number(change.indicator(), change.now()),
                        number(change.indicator(), change.before())))
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(get("workbook.changes", heading(contents.previous().period()),
                        String.join(" ; ", said)));
    }

    /** What the workbook says of the rows that it holds, or of the values that are kept back; empty where neither is so. */
    Optional<String> told(ReportContents contents) {
        if (contents.data() != null) {
            return Optional.of(get("workbook.told.rows"));
        }
        return contents.threshold() > 0
                ? Optional.of(get("workbook.told.masked", KEPT_BACK, contents.threshold()))
                : Optional.empty();
    }

    /** What the workbook lets out. */
    String variant(ReportContents contents) {
        return told(contents).orElseGet(() -> get("workbook.told.figures"));
    }

    /** What a corrected report says of itself. */
    String correction(Correction correction) {
        return get("workbook.correction", correction.recipient(), day(correction.sentOn()), correction.code(),
                get("workbook.sheet.correction"));
    }

    String extracted() {
        return words.get("workbook.extracted", day(context.extractedAt().toLocalDate()),
                context.extractedAt().format(DateTimeFormatter.ofPattern("HH:mm")), context.version());
    }

    /** Why an indicator has no value. */
    String remark(Indicator indicator, Scope scope) {
        boolean undefined = (scope.network() != null && NOT_BY_NETWORK.contains(indicator.code()))
                || (scope.department() != null && NOT_BY_DEPARTMENT.contains(indicator.code()))
                || (scope.agreement() != null && NOT_BY_AGREEMENT.contains(indicator.code()));
        boolean divided = indicator.measure() == Measure.SHARE || indicator.measure() == Measure.DAYS;
        return words.get(undefined || !divided ? "workbook.remark.scope" : "workbook.remark.nothing");
    }

    /** A key of a breakdown in words. */
    String key(Indicator indicator, String breakdown, String key) {
        if (key.equals(Figure.NOT_RECORDED)) {
            return words.get("breakdown.not-recorded");
        }
        if (key.equals(NamedFunders.OTHERS)) {
            return words.get("breakdown.other-funders");
        }
        if (breakdown.equals("passage")) {
            int arrow = key.indexOf('>');
            String to = words.label(STAGES, key.substring(arrow + 1));
            return arrow == 0
                    ? words.get("breakdown.first-stage", to)
                    : words.get("breakdown.step", words.label(STAGES, key.substring(0, arrow)), to);
        }
        Optional<CodeList> list = BreakdownLists.find(indicator, breakdown);
        return list.isPresent() ? listLabel(list.get(), key) : dataLabel(breakdown, key);
    }

    /** A condition tells labels apart, not codes: where two codes read the same, each has its code with it. */
    private String listLabel(CodeList list, String key) {
        String label = withoutSeparator(capitalised(words.label(list.name(), key)));
        Set<String> twice = alike.computeIfAbsent(list.name(), name -> twice(codes(list).stream()
                .map(code -> withoutSeparator(capitalised(words.label(name, code)))).toList()));
        return twice.contains(folded(label)) ? label + " (" + key + ")" : label;
    }

    /** Keys of a cell that holds several are told apart by it. */
    private static String withoutSeparator(String label) {
        return label.replace(" ;", ",").replace(';', ',');
    }

    private String folded(String label) {
        return label.toLowerCase(words.locale()).strip();
    }

    private Set<String> twice(Collection<String> labels) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        labels.stream().map(this::folded).filter(label -> !seen.add(label)).forEach(twice::add);
        return twice;
    }

    /** The head of a column of rows. */
    String column(DataColumn column) {
        return words.get("workbook.data.column." + column.name());
    }

    /** What a row is, in a table that holds several kinds: named by the indicator that counts it. */
    String nature(String indicator) {
        return words.get("workbook.data.nature." + indicator);
    }

    /** A key in a table that holds several kinds of rows; they are read by the lists of the row's indicator. */
    String keyOfNature(DataTable table, DataColumn column, String nature, String key) {
        Indicator indicator = Indicators.get(nature);
        return Recomputation.of(nature).filter(how -> how.table() == table).stream()
                .flatMap(how -> how.breakdowns().entrySet().stream())
                .filter(each -> each.getValue().equals(column.name())).findFirst()
                .map(each -> key(indicator, each.getKey(), key)).orElse(key);
    }

    private String dataLabel(String breakdown, String key) {
        String label = context.labels().getOrDefault(breakdown, Map.of()).get(key);
        if (label == null) {
            return key;
        }
        label = withoutSeparator(label);
        Set<String> twice = alike.computeIfAbsent(breakdown, name -> twice(context.labels()
                .getOrDefault(name, Map.of()).values().stream().map(ReportTexts::withoutSeparator).toList()));
        return breakdown.equals("departement") || twice.contains(folded(label)) ? label + " (" + key + ")" : label;
    }

    String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
