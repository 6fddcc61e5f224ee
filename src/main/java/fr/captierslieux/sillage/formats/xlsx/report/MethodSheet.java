package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.ReportContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** The last sheet: how every figure is counted, from what, when and with which version. */
final class MethodSheet {
    /** Code, label, unit, definition, breakdowns, related notion. */
    static final int[] WIDTHS = {8, 40, 20, 70, 34, 28};
    private static final int LAST_COLUMN = 5;
    private static final String[] RULES = {"raw", "units", "missing", "places", "null", "trend", "late"};

    private final ReportPage page;
    private final ReportTexts texts;

    MethodSheet(ReportPage page, ReportTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    void write(ReportContents contents, ReportContext context) {
        ActivityReport current = contents.current();
        ReportStyles styles = page.styles();
        page.beginRow();
        page.text(0, texts.get("workbook.method.lead"), styles.title());
        page.heightInLines(2);
        page.sheet().createFreezePane(0, 1);
        writeFacts(current, contents.previous(), context);
        section("workbook.method.rules");
        for (String rule : RULES) {
            page.beginRow();
            page.paragraph(0, LAST_COLUMN, texts.get("workbook.method.rule." + rule), styles.muted());
        }
        page.beginRow();
        page.paragraph(0, LAST_COLUMN, texts.get("territory.source"), styles.muted());
        texts.told(contents).ifPresent(told -> {
            page.beginRow();
            page.paragraph(0, LAST_COLUMN, told, page.styles().muted());
        });
        if (contents.isMasked()) {
            page.beginRow();
            page.paragraph(0, LAST_COLUMN, texts.get("workbook.method.rule.masked", contents.threshold()),
                    page.styles().muted());
        }
        if (contents.threshold() == 0) { // a small store's counts of rows are small counts too
            section("workbook.method.data");
            writeRowCounts(context.rowCounts());
        }
        page.sheet().setRowBreak(page.rowNumber());
        section("workbook.method.indicators");
        writeIndicators(current);
    }

    private void writeFacts(ActivityReport current, ActivityReport previous, ReportContext context) {
        fact("workbook.fact.period").text(2, current.period().label(), page.styles().cell());
        fact("workbook.fact.first-day").date(2, current.period().range().from());
        page.name(2, texts.get("workbook.data.first-day"));
        fact("workbook.fact.last-day").date(2, current.period().range().to());
        page.name(2, texts.get("workbook.data.last-day"));
        fact("workbook.fact.previous").text(2, previous.period().label(), page.styles().cell());
        fact("workbook.fact.scope").text(2, texts.scope(current.scope()), page.styles().cell());
        fact("workbook.fact.extracted").moment(2, context.extractedAt().toLocalDateTime());
        fact("workbook.fact.version").text(2, "Sillage " + context.version(), page.styles().cell());
    }

    private ReportPage fact(String key) {
        page.beginRow();
        page.heightInLines(1);
        page.text(0, texts.get(key), page.styles().quiet());
        page.text(1, "", page.styles().quiet());
        return page;
    }

    private void section(String key) {
        page.skipRow();
        page.beginRow();
        page.heightInLines(2);
        page.text(0, texts.get(key), page.styles().section());
    }

    private void writeIndicators(ActivityReport report) {
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"),
                texts.get("workbook.column.unit"), texts.get("workbook.column.definition"),
                texts.get("workbook.column.breakdowns"),
                texts.get("workbook.column.basis"));
        page.sheet().setRepeatingRows(new CellRangeAddress(page.rowNumber(), page.rowNumber(), -1, -1));
        for (Figure figure : report.figures()) {
            Indicator indicator = figure.indicator();
            String breakdowns = indicator.breakdowns().stream().map(name -> texts.get("breakdown." + name))
                    .collect(Collectors.joining(", "));
            String[] cells = {indicator.code(), texts.label(indicator), texts.unit(indicator),
                    texts.definition(indicator), breakdowns,
                    texts.basis(indicator)};
            page.beginRow();
            int lines = 1;
            for (int column = 0; column < cells.length; column++) {
                page.text(column, cells[column], page.styles().wrapped());
                lines = Math.max(lines, ReportPage.lines(cells[column], WIDTHS[column]));
            }
            page.heightInLines(lines);
        }
    }

    /** In two halves beside each other, so that they fit on the first page. */
    private void writeRowCounts(Map<String, Long> counts) {
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.file"), "");
        page.head(HorizontalAlignment.RIGHT, 2, texts.get("workbook.column.rows"));
        page.text(3, texts.get("workbook.column.file"), page.styles().indentedHead());
        page.head(HorizontalAlignment.RIGHT, 4, texts.get("workbook.column.rows"));
        List<Map.Entry<String, Long>> rows = List.copyOf(counts.entrySet());
        int half = (rows.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            page.beginRow();
            writeRowCount(rows.get(i), 0, 2);
            page.text(1, "", page.styles().cell());
            if (half + i < rows.size()) {
                writeRowCount(rows.get(half + i), 3, 4);
            }
        }
    }

    private void writeRowCount(Map.Entry<String, Long> count, int nameColumn, int countColumn) {
        page.text(nameColumn, nameOf(count.getKey()),
                nameColumn == 0 ? page.styles().cell() : page.styles().indented());
        page.figure(countColumn, BigDecimal.valueOf(count.getValue()), page.styles().figure(Measure.COUNT));
    }

    private String nameOf(String entity) {
        return ExchangeFormat.files().stream().filter(file -> file.entity().equals(entity)).map(ExchangeFile::name)
                .findFirst()
                .map(name -> texts.get("exchange.file." + name)).orElse(entity);
    }
}
