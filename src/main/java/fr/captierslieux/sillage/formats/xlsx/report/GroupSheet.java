package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.formats.xlsx.report.BreakdownRows.Line;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.ReportContents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;

/** A chapter: its indicators one below the other, each with its breakdowns as tables and a chart where one helps. */
final class GroupSheet {
    /** Column of the charts, right of the tables. */
    static final int CHART_COLUMN = 6;
    /** A little less than the column, or the page would cut the frame. */
    static final int CHART_WIDTH = Units.pixelToEMU(510);
    private static final int REPEATED_ROWS = 3;
    private static final int LINE_HEIGHT = 16;
    /** Less than the column is wide: words break early. */
    private static final int LABEL_CHARACTERS = 46;
    /** Label, this period, the one before, difference, share, a gap, charts. */
    static final int[] WIDTHS = {50, 14, 14, 14, 10, 3, 74};
    private static final int LAST_TABLE_COLUMN = 4;

    private final ReportPage page;
    private final ActivityReport current;
    private final ActivityReport previous;
    private final ReportTexts texts;
    private final DataFormulas formulas;
    private final ReportContents contents;
    private final ComparedCells cells;
    private final PageBreaks breaks;
    private final List<Integer> tables = new ArrayList<>();
    private int chartEnd;

    GroupSheet(ReportPage page, ReportContents contents, ReportTexts texts, DataFormulas formulas) {
        this.formulas = formulas;
        this.contents = contents;
        cells = new ComparedCells(page, contents);
        this.page = page;
        current = contents.current();
        previous = contents.previous();
        this.texts = texts;
        breaks = new PageBreaks(page.sheet(), REPEATED_ROWS);
    }

    void write(Indicator.Group group) {
        page.beginRow();
        page.text(0, texts.chapter(group), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.text(0, texts.get("workbook.period", texts.period(current.period())) + " · "
                + texts.get("workbook.scope", texts.scope(current.scope())), page.styles().lead());
        page.beginRow();
        page.heightInPoints(8);
        page.sheet().createFreezePane(0, 2);
        page.sheet().setRepeatingRows(new CellRangeAddress(0, REPEATED_ROWS - 1, -1, -1));
        for (Figure figure : current.figures()) {
            if (figure.indicator().group() == group) {
                if (page.rowNumber() >= REPEATED_ROWS) {
                    page.skipRow();
                }
                int start = page.rowNumber() + 1;
                writeIndicator(figure, previous.getFigure(figure.indicator().code()));
                page.skipTo(chartEnd);
                // the chart may belong to a later table than those beside it
                tables.removeIf(table -> table < chartEnd);
                breaks.place(start, tables, page.rowNumber() + 1);
            }
        }
    }

    private void writeIndicator(Figure figure, Figure before) {
        Indicator indicator = figure.indicator();
        Measure measure = indicator.measure();
        ReportStyles styles = page.styles();
        tables.clear();
        chartEnd = 0;
        page.beginRow();
        page.heightInLines(1);
        page.head(HorizontalAlignment.LEFT, 0, indicator.code() + " · " + texts.unit(indicator));
        page.head(HorizontalAlignment.RIGHT, 1, ReportTexts.heading(current.period()),
                ReportTexts.heading(previous.period()),
                texts.get("workbook.column.difference"), "");
        page.beginRow();
        page.heightInLines(1);
        page.text(0, texts.label(indicator), styles.band(HorizontalAlignment.LEFT));
        cells.write(1, figure, before, styles.bandFigure(measure), styles.bandDifference(measure));
        if (figure.value() != null) {
            formulas.total(indicator).ifPresent(formula -> page.formula(1, formula));
        }
        page.text(4, "", styles.band(HorizontalAlignment.LEFT));
        page.beginRow();
        String remark = figure.value() == null ? "– : " + texts.remark(indicator, current.scope()) + ". " : "";
        page.paragraph(0, LAST_TABLE_COLUMN, remark + texts.definition(indicator), styles.muted());
        int top = page.rowNumber() - 1;
        for (String breakdown : indicator.breakdowns()) {
            writeBreakdown(figure, before, breakdown, top);
        }
    }

    private void writeBreakdown(Figure figure, Figure before, String breakdown, int top) {
        List<Line> lines = new ArrayList<>(BreakdownRows.of(figure, before, breakdown, texts));
        boolean keptBack = contents.keptBack().hidesIn(figure.indicator(), breakdown)
                || contents.keptBackThen().hidesIn(figure.indicator(), breakdown);
        if (keptBack) {
            // the place among others by size would tell how much it is
            lines.sort(Comparator.comparing(Line::isNotRecorded).thenComparing(Line::label,
                    Collator.getInstance(texts.language())));
        }
        if (lines.isEmpty()) {
            return;
        }
        ReportStyles styles = page.styles();
        page.beginRow();
        page.heightInLines(1);
        page.text(0, texts.breakdown(breakdown), styles.subhead(HorizontalAlignment.LEFT));
        String[] heads = {ReportTexts.heading(current.period()), ReportTexts.heading(previous.period()),
                texts.get("workbook.column.difference"),
                texts.get("workbook.column.share")};
        for (int i = 0; i < heads.length; i++) {
            page.text(i + 1, heads[i], styles.subhead(HorizontalAlignment.RIGHT));
        }
        int first = page.rowNumber() + 1;
        if (!breakdown.equals(figure.indicator().breakdowns().getFirst())) {
            tables.add(page.rowNumber());
        }
        for (Line line : lines) {
            page.beginRow();
            page.heightInPoints(LINE_HEIGHT * ReportPage.lines(line.label(), LABEL_CHARACTERS));
            page.text(0, line.label(), line.isNotRecorded() ? styles.quiet() : styles.label());
            cells.write(1, figure, breakdown, line);
            if (figure.value() != null && stands(line, lines)) {
                formulas.part(figure.indicator(), breakdown, line.label(), "$A" + (page.rowNumber() + 1))
                        .ifPresent(formula -> page.formula(1, formula));
            }
            BigDecimal total = figure.value();
            if (contents.keptBack().hides(figure.indicator(), breakdown, line.key())) {
                page.keptBack(4, styles.share());
            } else if (total != null && total.signum() != 0) {
                page.figure(4, line.current().divide(total, 6, RoundingMode.HALF_UP), styles.share());
            } else {
                page.text(4, "", styles.share());
            }
        }
        // bars of what is kept back would stand at zero
        if (BreakdownChart.isDrawn(figure.indicator().code(), breakdown, lines.size())
                && !keptBack) {
            draw(figure.indicator(), breakdown, top, first, lines.size());
        }
    }

    /** Whether a label stands once: a condition does not tell large letters from small ones. */
    private static boolean stands(Line line, List<Line> lines) {
        return lines.stream().filter(other -> other.label().equalsIgnoreCase(line.label())).count() == 1;
    }

    private void draw(Indicator indicator, String breakdown, int top, int first, int lines) {
        String by = texts.get("breakdown." + breakdown);
        String label = texts.label(indicator);
        String title = label.contains(by) ? label : label + ", " + by;
        BreakdownChart.draw(page.sheet(), top, first, lines,
                new ChartLook.Title(title, 11, true, texts.language()), texts.unit(indicator),
                page.styles().wholeNumbers(),
                List.of(ReportTexts.heading(current.period()), ReportTexts.heading(previous.period())),
                texts.get("workbook.chart.alternative", title));
        chartEnd = top + BreakdownChart.height(lines);
    }
}
