package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** The figures that a reader looks for first, large, each with the period before and a small chart of those that led to it. */
final class KeyFigureTiles {
    /** First and last column of each tile of a line. */
    private static final int[][] TILES = {{0, 1}, {2, 4}, {5, 7}, {8, 9}};
    private static final int CHART = 62;
    private static final int EDGE = Units.pixelToEMU(6);

    private final ReportPage page;
    private final ReportContents contents;
    private final ReportTexts texts;
    private final TrendSheet trend;
    /** Where each figure stands, for the formula that repeats the one of the table. */
    private final Map<Indicator, int[]> places = new LinkedHashMap<>();

    KeyFigureTiles(ReportPage page, ReportContents contents, ReportTexts texts, TrendSheet trend) {
        this.page = page;
        this.contents = contents;
        this.texts = texts;
        this.trend = trend;
    }

    void write() {
        List<Indicator> all = KeyFigures.list();
        for (int i = 0; i < all.size(); i += TILES.length) {
            List<Indicator> line = all.subList(i, Math.min(all.size(), i + TILES.length));
            row(line, 17, (place, indicator) -> page.text(TILES[place][0], texts.keyLabel(indicator),
                    page.styles().tileLabel()));
            row(line, 30, this::figure);
            row(line, 15, (place, indicator) -> page.text(TILES[place][0], compared(indicator),
                    page.styles().tileNote()));
            row(line, CHART, this::chart);
            page.beginRow();
            page.heightInPoints(9);
        }
    }

    /** Writes something into each tile of a line. */
    private interface Writing {
        void write(int place, Indicator indicator);
    }

    private void row(List<Indicator> line, int height, Writing writing) {
        page.beginRow();
        page.heightInPoints(height);
        for (int place = 0; place < line.size(); place++) {
            for (int column = TILES[place][0]; column <= TILES[place][1]; column++) {
                page.text(column, "", page.styles().tileNote());
            }
            writing.write(place, line.get(place));
            page.sheet().addMergedRegion(
                    new CellRangeAddress(page.rowNumber(), page.rowNumber(), TILES[place][0], TILES[place][1]));
        }
    }

    private void figure(int place, Indicator indicator) {
        Figure figure = contents.current().getFigure(indicator.code());
        CellStyle style = page.styles().tileFigure(indicator.measure());
        if (contents.keptBack().hides(indicator)) {
            page.keptBack(TILES[place][0], style);
            return;
        }
        page.figure(TILES[place][0], Comparison.rounded(figure), style);
        if (figure.value() != null) {
            places.put(indicator, new int[]{page.rowNumber(), TILES[place][0]});
        }
    }

    /** « dossiers · 15 en 2026-T2 ». */
    private String compared(Indicator indicator) {
        if (contents.current().getFigure(indicator.code()).value() == null) {
            return texts.remark(indicator, contents.current().scope());
        }
        BigDecimal before = contents.previous().getFigure(indicator.code()).value();
        String said = contents.keptBackThen().hides(indicator)
                ? ReportTexts.KEPT_BACK
                : before == null ? "–" : texts.number(indicator, before);
        return texts.get("workbook.key.compared", texts.unit(indicator), said,
                ReportTexts.heading(contents.previous().period()));
    }

    private void chart(int place, Indicator indicator) {
        if (!trend.isWhole(indicator)) {
            boolean keptBack = contents.around().trend().of(indicator).stream()
                    .anyMatch(point -> point.keptBack());
            page.text(TILES[place][0], keptBack ? texts.get("workbook.key.kept-back") : "",
                    page.styles().tileNote());
            return;
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor(EDGE, 0, 0, 0, TILES[place][0], page.rowNumber(),
                TILES[place][1] + 1, page.rowNumber() + 1);
        TrendChart.draw(page.sheet(), anchor, trend.numbers(indicator), texts.keyLabel(indicator),
                new ChartLook.Title(texts.unit(indicator) + ", " + trend.span(), 8, false, texts.language()),
                texts.get("workbook.key.alternative", texts.keyLabel(indicator), texts.unit(indicator),
                        trend.said(indicator)));
    }

    /** Lets each large figure repeat the one of the table. */
    void repeat(Map<Indicator, Integer> tableRows, int column) {
        String letter = CellReference.convertNumToColString(column);
        places.forEach((indicator, place) -> {
            Integer row = tableRows.get(indicator);
            if (row != null) {
                page.formula(place[0], place[1], letter + (row + 1));
            }
        });
    }
}
