package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.data.DataColumn;
import fr.captierslieux.sillage.reports.data.DataColumn.Kind;
import fr.captierslieux.sillage.reports.data.DataRow;
import fr.captierslieux.sillage.reports.data.DataTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/** The cells of a table's rows: things numbered, keys in words, days as days. */
final class DataCells {
    /** A workbook counts its days from 30 December 1899 (ECMA-376, part 1, 18.17.4.1), for days after February 1900. */
    private static final int DAYS_BEFORE_1970 = 25_569;

    private final ReportTexts texts;
    private final Map<String, Map<Long, Integer>> numbers;
    private final Supplier<SXSSFRow> rows;
    private final List<DataColumn> columns;
    private final DataTable table;
    private final CellStyle text;
    private final CellStyle whole;
    private final CellStyle reference;
    private final CellStyle day;
    private final CellStyle amount;
    private final String yes;
    private final String no;
    /** Words by column, nature and key: a list has few, a table many rows. */
    private final List<Map<String, Map<String, String>>> words;

    /**
     * @param numbers of things, by what they are: the same in all tables of a workbook
     * @param rows    where the next row goes
     */
    DataCells(DataTable table, ReportTexts texts, ReportStyles styles, Map<String, Map<Long, Integer>> numbers,
            Supplier<SXSSFRow> rows) {
        this.table = table;
        this.texts = texts;
        this.numbers = numbers;
        this.rows = rows;
        columns = table.columns();
        text = styles.dataText();
        whole = styles.dataNumber();
        reference = styles.dataReference();
        day = styles.dataDay();
        amount = styles.dataAmount();
        yes = texts.get("workbook.data.yes");
        no = texts.get("workbook.data.no");
        words = columns.stream().<Map<String, Map<String, String>>>map(column -> new HashMap<>()).toList();
    }

    static SXSSFCell put(SXSSFRow row, int column, CellStyle style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    void write(DataRow from) {
        SXSSFRow to = rows.get();
        for (int i = 0; i < columns.size(); i++) {
            DataColumn column = columns.get(i);
            switch (column.kind()) {
                case REFERENCE, YES_NO, WHOLE, AMOUNT -> writeNumber(column, i, from.number(i), to);
                case DAY, KEY, KEYS, NATURE, KEY_OF_NATURE -> writeText(column, i, from, to);
            }
        }
    }

    private void writeNumber(DataColumn column, int place, @Nullable Long number, SXSSFRow to) {
        if (number == null) {
            return;
        }
        switch (column.kind()) {
            case REFERENCE -> put(to, place, reference).setCellValue(numberOf(column.source(), number));
            case YES_NO -> put(to, place, text).setCellValue(number == 0 ? no : yes);
            case AMOUNT -> put(to, place, amount).setCellValue((double) number / column.parts());
            default -> put(to, place, whole).setCellValue(number);
        }
    }

    /** In the order in which they come first. */
    private int numberOf(String entity, Long thing) {
        Map<Long, Integer> known = numbers.computeIfAbsent(entity, name -> new HashMap<>());
        return known.computeIfAbsent(thing, next -> known.size() + 1);
    }

    private void writeText(DataColumn column, int place, DataRow from, SXSSFRow to) {
        String value = from.text(place);
        if (value == null) {
            return;
        }
        if (column.kind() == Kind.DAY) {
            put(to, place, day).setCellValue(LocalDate.parse(value).toEpochDay() + (double) DAYS_BEFORE_1970);
        } else {
            String nature = column.kind() == Kind.KEY_OF_NATURE ? from.text(0) : null;
            put(to, place, text).setCellValue(words.get(place)
                    .computeIfAbsent(nature == null ? "" : nature, of -> new HashMap<>())
                    .computeIfAbsent(value, key -> inWords(column, nature, value)));
        }
    }

    private String inWords(DataColumn column, @Nullable String nature, String value) {
        return switch (column.kind()) {
            case NATURE -> texts.nature(value);
            case KEYS -> {
                StringBuilder all = new StringBuilder(";");
                for (String key : value.split("\\|")) {
                    all.append(texts.key(Indicators.get(column.indicator()), column.breakdown(), key)).append(';');
                }
                yield all.toString();
            }
            case KEY_OF_NATURE -> nature == null ? value : texts.keyOfNature(table, column, nature, value);
            default -> texts.key(Indicators.get(column.indicator()), column.breakdown(), value);
        };
    }
}
