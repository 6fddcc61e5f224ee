package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.formats.xlsx.report.TrendChart.Numbers;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import fr.captierslieux.sillage.reports.around.Trend;
import fr.captierslieux.sillage.reports.around.Trend.Point;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** The key figures over the periods that led to the report, from which the small charts of the first page are drawn. */
final class TrendSheet {
    private static final int FIRST = 3;

    private final ReportPage page;
    private final ReportContents contents;
    private final ReportTexts texts;
    private final Map<Indicator, Integer> rows = new HashMap<>();
    private int heads;

    TrendSheet(ReportPage page, ReportContents contents, ReportTexts texts) {
        this.page = page;
        this.contents = contents;
        this.texts = texts;
    }

    /** Code, label, unit, a column a period. */
    static int[] widths(int periods) {
        int[] widths = new int[FIRST + periods];
        widths[0] = 7;
        widths[1] = 44;
        widths[2] = 20;
        for (int i = FIRST; i < widths.length; i++) {
            widths[i] = periods > 8 ? 12 : 15;
        }
        return widths;
    }

    void write() {
        Trend trend = contents.around().trend();
        List<Period> periods = trend.periods();
        page.beginRow();
        page.text(0, texts.get("workbook.trend.title"), page.styles().title());
        page.heightInLines(2);
        page.beginRow();
        page.text(0, texts.get("workbook.scope", texts.scope(contents.current().scope())), page.styles().lead());
        page.beginRow();
        page.paragraph(0, FIRST + periods.size() - 1, texts.get("workbook.trend.lead"), page.styles().muted());
        page.skipRow();
        page.beginRow();
        page.heightInLines(1);
        heads = page.rowNumber();
        page.head(HorizontalAlignment.LEFT, 0, texts.get("workbook.column.code"),
                texts.get("workbook.column.indicator"), texts.get("workbook.column.unit"));
        page.head(HorizontalAlignment.RIGHT, FIRST,
                periods.stream().map(ReportTexts::heading).toArray(String[]::new));
        page.sheet().setRepeatingRows(new CellRangeAddress(heads, heads, -1, -1));
        page.sheet().createFreezePane(2, heads + 1);
        KeyFigures.list().forEach(indicator -> write(indicator, trend.of(indicator)));
    }

    private void write(Indicator indicator, List<Point> points) {
        page.beginRow();
        page.heightInLines(1);
        rows.put(indicator, page.rowNumber());
        page.text(0, indicator.code(), page.styles().quiet());
        page.text(1, texts.keyLabel(indicator), page.styles().cell());
        page.text(2, texts.unit(indicator), page.styles().quiet());
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.keptBack()) {
                page.keptBack(FIRST + i, page.styles().figure(indicator.measure()));
            } else {
                BigDecimal value = point.value();
                page.figure(FIRST + i, value == null ? null : indicator.measure().rounded(value),
                        page.styles().figure(indicator.measure()));
            }
        }
    }

    /** Whether every number of a figure is told. */
    boolean isWhole(Indicator indicator) {
        List<Point> points = contents.around().trend().of(indicator);
        return !points.isEmpty() && points.stream().noneMatch(point -> point.value() == null);
    }

    /** Where the numbers of a figure stand. */
    Numbers numbers(Indicator indicator) {
        return new Numbers(page.sheet(), heads, Objects.requireNonNull(rows.get(indicator)), FIRST,
                contents.around().trend().periods().size());
    }

    /** The numbers of a figure in words. */
    String said(Indicator indicator) {
        Trend trend = contents.around().trend();
        List<Point> points = trend.of(indicator);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            said.append(i == 0 ? "" : ", ").append(ReportTexts.heading(trend.periods().get(i))).append(' ')
                    .append(value == null ? "–" : texts.number(indicator, value));
        }
        return said.toString();
    }

    /** First and last period in words. */
    String span() {
        List<Period> periods = contents.around().trend().periods();
        return texts.get("workbook.trend.span", ReportTexts.heading(periods.getFirst()),
                ReportTexts.heading(periods.getLast()));
    }
}
