package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.lists.CodeList;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Matcher part = PART_OF_YEAR.matcher(period.label());
        String name;
        if (part.matches()) {
            name = words.get(part.group(2).equals("S") ? "workbook.period.semester" : "workbook.period.quarter",
                    part.group(1),
                    Integer.valueOf(part.group(3)));
        } else if (period.label().length() == 4) {
            name = words.get("workbook.period.year", period.label());
        } else if (period.label().length() == 7) {
            name = days.from().format(DateTimeFormatter.ofPattern("MMMM yyyy", words.locale()));
        } else {
            return words.get("workbook.period.free", day(days.from()), day(days.to()));
        }
        return words.get("workbook.period.days", name, day(days.from()), day(days.to()));
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
                .map(change -> get("workbook.change", label(change.indicator()), number(change, change.now()),
                        number(change, change.before())))
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(get("workbook.changes", heading(contents.previous().period()),
                        String.join(" ; ", said)));
    }

    private String number(Change change, BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(change.indicator().measure().places());
        return format.format(change.indicator().measure().rounded(value));
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
        if (breakdown.equals("passage")) {
            int arrow = key.indexOf('>');
            String to = words.label(STAGES, key.substring(arrow + 1));
            return arrow == 0
                    ? words.get("breakdown.first-stage", to)
                    : words.get("breakdown.step", words.label(STAGES, key.substring(0, arrow)), to);
        }
        Optional<CodeList> list = BreakdownLists.find(indicator, breakdown);
        return list.isPresent() ? capitalised(words.label(list.get().name(), key)) : dataLabel(breakdown, key);
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
        return breakdown.equals("departement") ? label + " (" + key + ")" : label;
    }

    private String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
