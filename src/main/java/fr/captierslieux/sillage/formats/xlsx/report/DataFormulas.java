package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.data.Condition;
import fr.captierslieux.sillage.reports.data.DataColumn;
import fr.captierslieux.sillage.reports.data.DataColumn.Kind;
import fr.captierslieux.sillage.reports.data.DataTable;
import fr.captierslieux.sillage.reports.data.Recomputation;
import fr.captierslieux.sillage.reports.data.Recomputation.Taking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures as formulas over the sheets of rows, so that whoever holds the workbook can follow and repeat them. What a
 * formula would say otherwise than the figure, or not surely, stays a number.
 */
final class DataFormulas {
    /** Of a condition, in a spreadsheet; wildcards and two quotes are added to a label. */
    private static final int MOST_CHARACTERS = 240;

    private final Map<DataTable, List<String>> names;
    private final ReportTexts texts;

    /** @param names of the tables in the workbook; without any there are no formulas */
    DataFormulas(Map<DataTable, List<String>> names, ReportTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** The formula of a figure's total. */
    Optional<String> total(Indicator indicator) {
        return of(indicator).map(how -> {
            String taken = sum(how, how.terms(), List.of());
            return rounded(indicator, how.taking() == Taking.SHARE
                    ? "(" + taken + ")/(" + sum(how, how.all(), List.of()) + ")"
                    : taken);
        });
    }

    /**
     * The formula of one part of a figure.
     *
     * @param label in words, as it stands in the cell; it must stand there once
     * @param cell  where it stands: {@code $A12}
     */
    Optional<String> part(Indicator indicator, String breakdown, String label, String cell) {
        if (!isSure(label)) {
            return Optional.empty();
        }
        return of(indicator).filter(how -> how.breakdowns().containsKey(breakdown)).map(how -> {
            DataColumn column = how.table().column(how.breakdowns().getOrDefault(breakdown, ""));
            String criterion = column.kind() == Kind.KEYS ? "\"*;\"&" + cell + "&\";*\"" : cell;
            return rounded(indicator, sum(how, List.of(how.keyed()), List.of(new Pair(column, criterion))));
        });
    }

    private Optional<Recomputation> of(Indicator indicator) {
        return Recomputation.of(indicator.code())
                .filter(how -> names.containsKey(how.table()) && Stream.of(how.terms(), how.all(), List.of(how.keyed()))
                        .flatMap(List::stream).flatMap(List::stream)
                        .allMatch(condition -> isSayable(how.table(), condition)));
    }

    private boolean isSayable(DataTable table, Condition condition) {
        return !(condition instanceof Condition.Is is) || isSure(label(table, is));
    }

    /** A condition reads signs at its beginning, and stars and question marks anywhere; a number or a day as such. */
    private static boolean isSure(String label) {
        return !label.isEmpty() && label.length() < MOST_CHARACTERS && Character.isLetter(label.charAt(0))
                && label.chars().noneMatch(sign -> "*?~;\n\r".indexOf(sign) >= 0) && label.equals(label.strip());
    }

    private static String rounded(Indicator indicator, String formula) {
        return "ROUND(" + formula + "," + indicator.measure().places() + ")";
    }

    /** A column and what its cells must say. */
    private record Pair(DataColumn column, String criterion) {
    }

    private String sum(Recomputation how, List<List<Condition>> terms, List<Pair> more) {
        if (how.taking() == Taking.MEDIAN) {
            DataColumn amount = how.table().column(String.valueOf(how.amount()));
            return sheets(how).stream().map(name -> cells(name, amount))
                    .collect(Collectors.joining(",", "MEDIAN(", ")"));
        }
        List<String> parts = new ArrayList<>();
        for (List<Condition> term : terms) {
            List<Pair> pairs = new ArrayList<>();
            term.forEach(condition -> pairs.addAll(pairs(how.table(), condition)));
            pairs.addAll(more);
            sheets(how).forEach(name -> parts.add(taken(how, name, pairs)));
        }
        String all = String.join("+", parts);
        return how.divisor() == 1 ? all : "(" + all + ")/" + how.divisor();
    }

    private List<String> sheets(Recomputation how) {
        return names.getOrDefault(how.table(), List.of());
    }

    private String taken(Recomputation how, String name, List<Pair> pairs) {
        Function<DataColumn, String> cells = column -> cells(name, column);
        String criteria = pairs.stream().map(pair -> cells.apply(pair.column()) + "," + pair.criterion())
                .collect(Collectors.joining(","));
        if (how.taking() == Taking.SUM) {
            String summed = cells.apply(how.table().column(String.valueOf(how.amount())));
            return pairs.isEmpty() ? "SUM(" + summed + ")" : "SUMIFS(" + summed + "," + criteria + ")";
        }
        return pairs.isEmpty()
                ? "COUNT(" + cells.apply(how.table().columns().getFirst()) + ")"
                : "COUNTIFS(" + criteria + ")";
    }

    private String cells(String name, DataColumn column) {
        return name + "[" + texts.column(column) + "]";
    }

    private List<Pair> pairs(DataTable table, Condition condition) {
        DataColumn column = table.column(condition.column());
        return switch (condition) {
            case Condition.InPeriod period ->
                List.of(new Pair(column, "\">=\"&" + texts.get("workbook.data.first-day")),
                        new Pair(column, "\"<=\"&" + texts.get("workbook.data.last-day")));
            case Condition.Filled filled -> List.of(new Pair(column, column.kind() == Kind.DAY ? "\">0\"" : "\"?*\""));
            case Condition.Answered answered -> List.of(new Pair(column, quoted(texts.get(
                    answered.answer() == Condition.Answer.YES ? "workbook.data.yes" : "workbook.data.no"))));
            case Condition.Is is -> List.of(new Pair(column, quoted(label(table, is))));
        };
    }

    private String label(DataTable table, Condition.Is is) {
        DataColumn column = table.column(is.column());
        return switch (column.kind()) {
            case NATURE -> texts.nature(is.key());
            case KEY_OF_NATURE -> texts.keyOfNature(table, column, "G1", is.key());
            default -> texts.key(Indicators.get(column.indicator()), column.breakdown(), is.key());
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
