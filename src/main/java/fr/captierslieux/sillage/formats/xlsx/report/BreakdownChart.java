package fr.captierslieux.sillage.formats.xlsx.report;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Horizontal bars beside the table that they are drawn from: this period in the accent, the one before in grey. Every fill is said
 * outright, LibreOffice draws no bar without.
 */
final class BreakdownChart {
    /** Fewer bars say nothing that the table does not; more do not fit. */
    static final int FEWEST = 2;
    static final int MOST = 20;
    private static final int LINE = 0xe5e6e1;
    /** Where a picture says more than its table: one breakdown for an indicator. */
    private static final Map<String, String> DRAWN = Map.ofEntries(Map.entry("A1", "origine"),
            Map.entry("B2", "destination_type"),
            Map.entry("C1", "stade"), Map.entry("C4", "type"), Map.entry("C5", "reseau"), Map.entry("C8", "theme"),
            Map.entry("C9", "stade"),
            Map.entry("D1", "genre"), Map.entry("D2", "tranche_age"), Map.entry("D3", "situation"),
            Map.entry("D7", "initiateur"),
            Map.entry("D8", "forme_juridique"), Map.entry("D9", "famille"), Map.entry("E1", "departement"),
            Map.entry("E4", "financeur"),
            Map.entry("E6", "motif_abandon"), Map.entry("F1H", "formation"), Map.entry("G1", "type"),
            Map.entry("G2", "type"),
            Map.entry("G6", "type"), Map.entry("G7", "instance"));

    private BreakdownChart() {
    }

    static boolean isDrawn(String indicator, String breakdown, int lines) {
        return breakdown.equals(DRAWN.get(indicator)) && lines >= FEWEST && lines <= MOST;
    }

    /** Rows of the sheet that a chart of so many lines covers. */
    static int height(int lines) {
        return Math.max(13, lines + 8);
    }

    /**
     * Draws the chart.
     *
     * @param first       row of the table's first line, counted from 0
     * @param top         row where the chart begins
     * @param format      of the numbers along the axis
     * @param headings    names of the two periods
     * @param alternative what is read aloud
     */
    static void draw(XSSFSheet sheet, int top, int first, int lines, ChartLook.Title title, String unit, String format,
            List<String> headings,
            String alternative) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, GroupSheet.CHART_WIDTH, 0, GroupSheet.CHART_COLUMN, top,
                GroupSheet.CHART_COLUMN, top + height(lines));
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        ChartLook.name(chart, title, alternative);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(unit);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setCrossBetween(AxisCrossBetween.BETWEEN); // or the first and last bars are cut in half
        values.setNumberFormat(format);
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(ChartLook.solid(LINE)));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(45);
        bars.setVaryColors(false);
        addSeries(bars, sheet, first, lines, 1, headings.get(0), ChartLook.ACCENT);
        addSeries(bars, sheet, first, lines, 2, headings.get(1), ChartLook.GREY);
        chart.plot(bars);
    }

    private static void addSeries(XDDFBarChartData bars, XSSFSheet sheet, int first, int lines, int column, String name,
            int color) {
        CellRangeAddress labels = new CellRangeAddress(first, first + lines - 1, 0, 0);
        CellRangeAddress figures = new CellRangeAddress(first, first + lines - 1, column, column);
        XDDFChartData.Series series = bars.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, labels),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, figures));
        series.setTitle(name);
        series.setFillProperties(ChartLook.solid(color));
    }
}
